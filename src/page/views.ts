import type { Component } from 'svelte';
import AboutView from './views/about/AboutView.svelte';
import BundleView from './views/report/BundleView.svelte';
import ChecklistView from './views/checklist/ChecklistView.svelte';
import DiagnoseView from './views/diagnose/DiagnoseView.svelte';
import NetworkView from './views/network/NetworkView.svelte';
import ReferenceView from './views/reference/ReferenceView.svelte';
import CodesView from './views/codes/CodesView.svelte';
import type { ViewProps } from './session/session.svelte.ts';
import Md5View from './views/md5/Md5View.svelte';
import SignatureView from './views/signature/SignatureView.svelte';

export interface View {
	/** The part of the hash after `#/`. */
	route: string;
	title: string;
	component: Component<ViewProps>;
}

/** The menu and the router read this list; the first is where one starts. */
export const views: readonly View[] = [
	{ route: '', title: 'Diagnose', component: DiagnoseView },
	{ route: 'signature', title: 'Signature', component: SignatureView },
	{ route: 'md5', title: 'MD5', component: Md5View },
	{ route: 'codes', title: 'Replies', component: CodesView },
	{ route: 'network', title: 'Network', component: NetworkView },
	{ route: 'checklist', title: 'Checklist', component: ChecklistView },
	{ route: 'reference', title: 'Reference code', component: ReferenceView },
	{ route: 'bundle', title: 'Report', component: BundleView },
	{ route: 'about', title: 'About', component: AboutView }
];

/**
 * The view for a hash, and what follows its route; the first view for anything unknown.
 * @param hash `location.hash`: empty, `#/` or `#/route/rest`
 */
export function viewFor(hash: string): { view: View; rest: string } {
	const [route = '', ...rest] = hash.replace(/^#\/?/, '').split('/');
	const view = views.find((candidate) => candidate.route === route) ?? views[0]!;
	return { view, rest: rest.join('/') };
}
