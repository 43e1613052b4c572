/** Where the API, its control panels and its help pages are. We never called any of them. */

import { apiHosts, apiPort, environmentNames, panelHosts, type Environment } from '../hosts.ts';

export interface Endpoint {
	environment: Environment;
	/** As shown to the person. */
	name: string;
	host: string;
	port: number;
	/** Where its API key is shown; each environment has its own key. */
	controlPanel: string;
	/** Whether a call must come from an address with an Allow rule. */
	allowList: boolean;
	/** What is known about the allow list here, and how well. */
	allowListNote: string;
	source: string;
	/** When the source was read, year and month. */
	checked: string;
}

const guide = 'https://domains.opensrs.guide/docs/quickstart';

export const endpoints = {
	live: {
		environment: 'live',
		name: environmentNames.live,
		host: apiHosts.live,
		port: apiPort,
		controlPanel: `https://${panelHosts.live}`,
		allowList: true,
		allowListNote: 'Calls are accepted only from addresses with an Allow rule.',
		source: guide,
		checked: '2026-11'
	},
	test: {
		environment: 'test',
		name: environmentNames.test,
		host: apiHosts.test,
		port: apiPort,
		controlPanel: `https://${panelHosts.test}`,
		allowList: false,
		allowListNote:
			'OpenSRS says that Horizon, the test environment, needs no rule. A few client READMEs say otherwise.',
		source: guide,
		checked: '2026-11'
	}
} as const satisfies Record<Environment, Endpoint>;

export interface Link {
	label: string;
	url: string;
	checked: string;
}

/** The first place to look: an incident there can explain any failure. */
export const statusPage: Link = {
	label: 'OpenSRS status',
	url: 'https://www.opensrsstatus.com',
	checked: '2026-11'
};

const support = 'https://support.opensrs.com/support';
const article = (label: string, number: string): Link => ({
	label,
	url: `${support}/solutions/articles/${number}`,
	checked: '2026-11'
});

export const supportLinks = {
	home: { label: 'OpenSRS Support', url: `${support}/home`, checked: '2026-11' },
	connections: article('API connections', '201000063062'),
	keyAndAccess: article('API key and IP access', '201000063475'),
	horizon: article('Horizon, the test environment', '201000063061'),
	users: article('Users and permission profiles', '201000063386')
} as const satisfies Record<string, Link>;
