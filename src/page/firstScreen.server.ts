import { render } from 'svelte/server';
import App from './App.svelte';

/** The page as HTML, before anything is entered: the build puts it into `index.html`. */
export const firstScreen = (): string => render(App).body;
