import type { Check } from '../check.ts';
import { article, keyArticle, status, usersArticle } from '../sources.ts';

const settings =
	'In the Reseller Control Panel (RCP), open Account settings (top right), then API settings.';

/** The status page, what you need before you begin, and the three basic checks. */
export const basics = [
	{
		id: 'no-incident',
		section: 'status',
		what: 'The status page shows no incident.',
		why: 'An incident at OpenSRS can explain every failure at once, and then nothing on your side helps.',
		how: 'Open www.opensrsstatus.com. This page makes no network calls, so it cannot check for you.',
		stage: 'service',
		source: status,
		checked: '2026-11'
	},
	{
		id: 'signed-in-as-primary',
		section: 'before',
		what: 'You are signed in to the Reseller Control Panel as the primary reseller user.',
		why: 'Only the username of this user authenticates to the API.',
		how: 'Sign in at {panel}.',
		source: article,
		checked: '2026-11'
	},
	{
		id: 'public-ip-known',
		section: 'before',
		what: 'You know the public IP address of the calling host: the server that sends the requests.',
		why: 'OpenSRS sees this address, not the private address of your server and not that of your browser.',
		how: 'Run the outbound IP command on your server and keep the address for the IP allow list.',
		tool: { route: '#/network', label: 'Outbound IP command' },
		source: article,
		checked: '2026-11'
	},
	{
		id: 'shell-on-calling-host',
		section: 'before',
		what: 'You have shell access to your server and can run curl, ping, traceroute and openssl there.',
		why: 'Only commands run there take the same route as the failing call. A laptop has another address and another firewall.',
		how: 'Open a shell on the server, container or virtual machine that makes the call.',
		tool: { route: '#/network', label: 'Commands for your shell' },
		source: article,
		checked: '2026-11'
	},
	{
		id: 'api-key-current',
		section: 'basic',
		what: 'The private key in your client is the API key that the control panel shows.',
		why: 'Generating a new key disables the old one immediately, so update every system that uses the key. Live and test each have their own key.',
		how: `${settings} The key is at the top of the API key section of {panel}. Compare it with the one in your client, without spaces or a newline around it.`,
		tool: { route: '#/signature', label: 'Check key and signature' },
		stage: 'credentials',
		source: keyArticle,
		checked: '2026-11'
	},
	{
		id: 'primary-username',
		section: 'basic',
		what: 'The username you send is the primary reseller username of the account, in the environment you call.',
		why: 'Sub-users cannot authenticate to the API.',
		how: 'Compare the X-Username header that your client sends with the primary user in {panel}.',
		tool: { route: '#/signature', label: 'Check the request' },
		stage: 'credentials',
		source: usersArticle,
		checked: '2026-11'
	},
	{
		id: 'ip-allowed',
		section: 'basic',
		what: 'Your server’s public IP address matches an Allow rule.',
		why: 'Live refuses calls from every other address. OpenSRS says that test needs no rule.',
		how: `${settings} The IP access rules are below the key: at most five, more through OpenSRS Support. A change takes up to 15 minutes.`,
		tool: { route: '#/network/rules', label: 'Check the IP access rules' },
		stage: 'allow-list',
		only: 'live',
		source: keyArticle,
		checked: '2026-11'
	}
] as const satisfies readonly Check[];
