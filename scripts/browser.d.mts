export const debianPrograms: Readonly<Record<'chromium' | 'chromium-headless-shell', string>>;
export const quietArguments: string[];

export function findBrowser(system?: {
	env?: Record<string, string | undefined>;
	platform?: NodeJS.Platform;
	exists?: (path: string) => boolean;
}): string | undefined;

export function findShell(system?: {
	env?: Record<string, string | undefined>;
	exists?: (path: string) => boolean;
}): string | undefined;

export function isRootOnDebian(): boolean;
