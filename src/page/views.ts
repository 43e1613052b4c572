import type { Component } from 'svelte';
import AboutView from './views/about/AboutView.svelte';
import ReportView from './views/report/ReportView.svelte';
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
	/** Whether the menu shows it at once or under More. */
	inMenu: 'first' | 'more';
	component: Component<ViewProps>;
}

/** The menu and the router read this list; the first is where people start. */
export const views: readonly View[] = [
	{ route: '', title: 'Diagnose', inMenu: 'first', component: DiagnoseView },
	{ route: 'signature', title: 'Signature', inMenu: 'first', component: SignatureView },
	{ route: 'md5', title: 'MD5', inMenu: 'first', component: Md5View },
	{ route: 'codes', title: 'Response codes', inMenu: 'first', component: CodesView },
	{ route: 'network', title: 'Network checks', inMenu: 'first', component: NetworkView },
	{ route: 'checklist', title: 'Checklist', inMenu: 'first', component: ChecklistView },
	{ route: 'reference', title: 'Sample code', inMenu: 'more', component: ReferenceView },
	{ route: 'bundle', title: 'Report', inMenu: 'more', component: ReportView },
	{ route: 'about', title: 'About', inMenu: 'more', component: AboutView }
];

/** A symptom is chosen on the first view and has an address to pass on. The menu says “Report”. */
const otherNames: Partial<Record<string, string>> = { symptom: '', report: 'bundle' };

/**
 * The view for a hash, and what follows its route; the first view for anything unknown.
 * @param hash `location.hash`: empty, `#/` or `#/route/rest`
 */
export function viewFor(hash: string): { view: View; rest: string } {
	const [route = '', ...rest] = hash.replace(/^#\/?/, '').split('/');
	const wanted = otherNames[route] ?? route;
	const view = views.find((candidate) => candidate.route === wanted) ?? views[0]!;
	return { view, rest: rest.join('/') };
}
