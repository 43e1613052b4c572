import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/svelte';
import { vi } from 'vitest';

// The files share one jsdom, because making it takes longer than most tests; each has modules,
// an address and a storage of its own all the same.
vi.resetModules();
localStorage.clear();
location.hash = '';

// How fast something appears, no test asks; a busy machine needs longer than the usual second.
const patience = 60_000;
configure({ asyncUtilTimeout: patience });
const { waitFor } = vi;
vi.waitFor = (callback, options = patience) => waitFor(callback, options);
