import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/svelte';

// How fast something appears, no test asks; a busy machine needs longer than the usual second.
configure({ asyncUtilTimeout: 60_000 });
