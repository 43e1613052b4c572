import type { Check } from '../check.ts';
import { article, keyArticle, status, usersArticle } from '../sources.ts';

const settings =
	'In the Reseller Control Panel (RCP), open Account settings (top right), then API settings.';

/** Before you begin, the status page, and the three basic checks. */
export const basics = [
	{
		id: 'signed-in-as-primary',
		section: 'before',
		what: 'You are signed in to the Reseller Control Panel as the primary reseller user.',
		why: 'The article asks for that user, and only its username authenticates to the API.',
		how: 'Sign in at manage.opensrs.com for live, at manage.test.opensrs.com for test.',
		source: article,
		checked: '2026-11'
	},
	{
		id: 'public-ip-known',
		section: 'before',
		what: 'You know the public IP address of the calling host.',
		why: 'OpenSRS sees this address, not the private one of the host and not that of your browser.',
		how: 'Run the outbound IP command on the calling host and keep the address for the IP allow list.',
		tool: { route: '#/network', label: 'Outbound IP command' },
		source: article,
		checked: '2026-11'
	},
	{
		id: 'shell-on-calling-host',
		section: 'before',
		what: 'You have a shell on the calling host that can run curl, ping, traceroute and openssl.',
		why: 'Only what is run there takes the same way as the failing call. A laptop has another address and another firewall.',
		how: 'Open a shell on the server, container or virtual machine that makes the call.',
		tool: { route: '#/network', label: 'Commands for your shell' },
		source: article,
		checked: '2026-11'
	},
	{
		id: 'no-incident',
		section: 'status',
		what: 'The status page shows no incident.',
		why: 'An incident at OpenSRS can explain every failure at once, and then nothing on your side helps.',
		how: 'Open www.opensrsstatus.com. This page makes no network call, so it cannot look for you.',
		stage: 'service',
		source: status,
		checked: '2026-11'
	},
	{
		id: 'api-key-current',
		section: 'basic',
		what: 'The private key in your client is the API key that the control panel shows.',
		why: 'A newly generated key ends the old one at once, for every system that uses it. Live and test have a key each.',
		how: `${settings} The key stands at the top of the API key section. Compare it with the one in your client, without blanks or a newline around it.`,
		tool: { route: '#/signature', label: 'Check key and signature' },
		stage: 'credentials',
		source: keyArticle,
		checked: '2026-11'
	},
	{
		id: 'primary-username',
		section: 'basic',
		what: 'The username sent is the primary reseller username of the account, in the environment you call.',
		why: 'Sub-users cannot authenticate to the API.',
		how: 'Compare the X-Username header that your client sends with the primary user in the control panel of the same environment, live or test.',
		tool: { route: '#/signature', label: 'Check the request' },
		stage: 'credentials',
		source: usersArticle,
		checked: '2026-11'
	},
	{
		id: 'ip-allowed',
		section: 'basic',
		what: 'The public IP address of the calling host matches an Allow rule.',
		why: 'Live refuses calls from every other address. OpenSRS says that test needs no rule.',
		how: `${settings} The IP access rules stand below the key: at most five, more through OpenSRS Support. A change takes up to 15 minutes.`,
		tool: { route: '#/network/rules', label: 'Check the IP access rules' },
		stage: 'allow-list',
		only: 'live',
		source: keyArticle,
		checked: '2026-11'
	}
] as const satisfies readonly Check[];
