/** What the build knows of itself (vite.config.ts). */
declare const __BUILD__: { version: string; commit: string };
