import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/svelte';
import { vi } from 'vitest';

// The files share one jsdom and its modules, because making them takes longer than most tests; a
// file that mocks a module resets them before and after. Each has an address and a storage of its own.
localStorage.clear();
location.hash = '';

// How fast something appears, no test asks; a busy machine needs longer than the usual second.
const patience = 60_000;
configure({ asyncUtilTimeout: patience });
const { waitFor } = vi;
vi.waitFor = (callback, options = patience) => waitFor(callback, options);
