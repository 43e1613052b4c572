/** Words for messages that are not about this call: what they are about, and what to check. */
import { apiHosts, apiPort } from '../../hosts.ts';
import { kindRow, type ErrorKind } from '../kind.ts';
import { services } from '../hosts.ts';
import type { SeenInText } from '../read.ts';
import { quoted, say } from './say.ts';

const where = ({ host, port }: SeenInText): string =>
	host === undefined ? 'another host' : port === undefined ? host : `${host}:${port}`;

const happened: Partial<Record<ErrorKind, string>> = {
	refused: 'It refused the connection',
	'connect-timeout': 'It did not answer in time',
	'dns-failed': 'Its name could not be resolved'
};

function what({ fault }: SeenInText): string {
	const said = fault && happened[fault];
	if (said) return said;
	return fault && kindRow(fault).failed === 'tls' ? 'TLS with it failed' : 'The call to it failed';
}

export const aboutWords = {
	'about-proxy': say(
		(shown) => `Your proxy ${where(shown)} failed, not OpenSRS.`,
		(shown) =>
			`${what(shown)}. Your client goes through this proxy, so the call did not reach OpenSRS.`,
		'Correct or remove the proxy settings (also HTTPS_PROXY), or let calls to OpenSRS bypass the proxy.'
	),
	'about-self': say(
		(shown) => `Your client called your own machine (${where(shown)}).`,
		'The host setting is empty or wrong, or points to a local gateway, so the call did not go to OpenSRS.',
		`Set the host to ${apiHosts.live} (live) or ${apiHosts.test} (test), and the port to ${apiPort}.`
	),
	'about-service': say(
		({ port }) => {
			const name = port === undefined ? undefined : services.get(port);
			return `This is about another service${name ? `, ${name}` : ''}.`;
		},
		(shown) =>
			`Another registrar, a database, mail or something else failed, not a call to OpenSRS: ${quoted(shown)}.`,
		'Fix it in that service, or in your program’s settings for it. For OpenSRS, paste the message of the call itself.'
	),
	'about-other-host': say(
		(shown) =>
			shown.host === undefined
				? 'This is about another host, not OpenSRS.'
				: `This is about ${where(shown)}, not OpenSRS.`,
		(shown) => `${what(shown)}. That is not the OpenSRS API, so it says nothing about OpenSRS.`,
		`If this was meant to be the OpenSRS API, set the host to ${apiHosts.live} (live) or ${apiHosts.test} (test).`
	),
	'about-other-brand': say(
		(shown) =>
			shown.host === undefined
				? 'This is about another brand, ResellOne.'
				: `${where(shown)} is the host of another brand.`,
		'ResellOne and HRS have separate API hosts. This page covers OpenSRS only.',
		'Compare the host, port and key with your brand’s documentation.'
	),
	'about-other-port': say(
		({ port }) => `The call went to port ${port ?? ''}, not ${apiPort}.`,
		`The OpenSRS API listens on port ${apiPort} only, so this call never reached it.`,
		`Set the port to ${apiPort}: https://${apiHosts.live}:${apiPort}/`
	)
} as const;
