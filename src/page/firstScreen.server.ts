import { render } from 'svelte/server';
import App from './App.svelte';

/** The page as HTML, as it is before anything is given: the build puts it into `index.html`. */
export const firstScreen = (): string => render(App).body;
