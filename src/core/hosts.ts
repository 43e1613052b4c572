/**
 * Where calls go: the hosts of both environments and the port.
 * Source: https://domains.opensrs.guide/docs/quickstart, checked 2026-11.
 */

/** Live, and the test system Horizon; each has its own key and username. */
export type Environment = 'live' | 'test';

/** What each environment is called. */
export const environmentNames: Readonly<Record<Environment, string>> = {
	live: 'Live',
	test: 'Test'
};

/** The environment that is not this one. */
export const otherThan = (environment: Environment): Environment =>
	environment === 'live' ? 'test' : 'live';

export const apiHosts = {
	live: 'rr-n1-tor.opensrs.net',
	test: 'horizon.opensrs.net'
} as const satisfies Record<Environment, string>;

/** The live host where it isn't one of both: "… (live) or … (test)". */
const hostInAdvice = /\brr-n1-tor\.opensrs\.net(?! \(live\)| for live)/g;

/** What to do, which is written for Live, for an environment: commands name its host. */
export const adviceFor = (environment: Environment, todo: string): string =>
	todo.replace(hostInAdvice, apiHosts[environment]);

export const panelHosts = {
	live: 'manage.opensrs.com',
	test: 'manage.test.opensrs.com'
} as const satisfies Record<Environment, string>;

export const apiPort = 55443;
