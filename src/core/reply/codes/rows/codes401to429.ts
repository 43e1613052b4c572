import { checkLogin } from '../../../messages/advice.ts';
import { inGuide } from '../sources.ts';
import type { CodeRow } from '../row.ts';

export const codes401to429 = [
	{
		code: 401,
		title: 'Authentication failed (key, username, IP address or signature)',
		category: 'auth',
		services: ['domain', 'trust'],
		meanings: [
			{
				id: 'credentials',
				title: 'OpenSRS rejected your login',
				documented: [],
				observed: ['Authentication Failed', 'Authentication Error'],
				proves: 'credentials-refused',
				means:
					'The key, the username or the signature is wrong, or your IP address is not on the allow list.',
				todo: checkLogin,
				keywords:
					'unauthorized login wrong api key password signature md5 invalid credentials username'
			}
		],
		confidence: 'documented-elsewhere',
		sources: [
			'guide-troubleshooting',
			'php-toolkit',
			'yola-tests',
			'jec-authentication',
			'opensrs-test'
		],
		checked: '2026-11'
	},
	{
		code: 404,
		title: 'A header is missing, or an internal error',
		category: 'connection',
		services: ['domain', 'trust'],
		meanings: [
			{
				id: 'missing-header',
				title: 'The X-Username header did not arrive',
				documented: [],
				observed: ['Missing X-Username: header'],
				cue: /x-username|x-signature|missing .{0,40}header/i,
				proves: 'request-refused',
				means:
					'OpenSRS found no X-Username header. Its reply still says is_success 1, and has no object and no action.',
				todo: 'Send X-Username and X-Signature with every request, and check whether a proxy or library drops or renames them.',
				keywords: 'header username not sent',
				confidence: 'single-mention'
			},
			{
				id: 'server-error',
				title: 'OpenSRS reports an internal error',
				documented: ['Internal Server Error.'],
				observed: [],
				cue: /internal (server )?error/i,
				proves: 'answered',
				means: 'This is the only text that the official table has for 404, and it doesn’t say why.',
				todo: 'Check that all four headers arrive, check the OpenSRS status page, then try again.'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'guide-2026', 'jec-bad-request'],
		checked: '2026-11'
	},
	{
		code: 405,
		title: 'Registry error on a nameserver command',
		category: 'registry',
		services: ['domain'],
		meanings: [
			{
				id: 'nameserver',
				title: 'The registry did not change the nameserver',
				documented: [
					"405 Registry error: domain's nameserver not updated.",
					'Registry error, unable to add nameserver to domain.',
					'Registry error, unable to remove nameserver.',
					'Registry error, nameserver creation failed.',
					'Nameserver deletion failed at registry.',
					'Unable to modify nameserver record.'
				],
				observed: [],
				proves: 'behind-opensrs',
				means: 'OpenSRS passed your nameserver command on, and the registry did not carry it out.',
				todo: 'Check that the nameserver exists at the registry and is not in use, then try again.'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client'],
		checked: '2026-11'
	},
	{
		code: 410,
		title: 'Reseller authentication error',
		category: 'auth',
		services: ['domain', 'trust'],
		meanings: [
			{
				id: 'reseller',
				title: 'OpenSRS rejected your reseller login',
				documented: ['Reseller authentication error.'],
				observed: [],
				proves: 'credentials-refused',
				means:
					'The official table has 410 for refused reseller credentials, where HTTPS clients report 401; when OpenSRS sends which is unknown.',
				todo: checkLogin,
				keywords: 'login wrong key password credentials'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client', 'guide-2026'],
		checked: '2026-11'
	},
	{
		code: 415,
		title: 'Registrant (end-user) authentication error',
		category: 'auth-registrant',
		services: ['domain'],
		meanings: [
			{
				id: 'registrant',
				title: 'Wrong registrant login, or not your domain',
				documented: ['Registrant (end-user) authentication error.', 'Invalid Password supplied.'],
				observed: ['Authentication Error.', 'Invalid Cookie Supplied.'],
				proves: 'command-refused',
				means:
					'This is not about your API key: either the domain is not in this reseller account, or the registrant username, password or cookie is wrong.',
				todo: 'Check that the domain belongs to this account in this environment, then reg_username, reg_password or the cookie; leave the API key alone.',
				keywords: 'password cookie reg_username reg_password'
			}
		],
		confidence: 'documented',
		sources: [
			...inGuide,
			'perl-client',
			'manual-2014',
			'haskell',
			'modify-response',
			'fuzzylojic-client'
		],
		checked: '2026-11'
	},
	{
		code: 420,
		title: 'The registrant contact was not created',
		category: 'data',
		services: ['domain'],
		meanings: [
			{
				id: 'contact',
				title: 'A field of the registrant contact is invalid',
				documented: [
					'Failed to create new registrant contact: Parameter value range error\\r\\nInvalid telephone number format.'
				],
				observed: [],
				proves: 'command-refused',
				means: 'OpenSRS refused a field of the registrant contact, such as the telephone number.',
				todo: 'Correct the field that the text names and send the command again.',
				keywords: 'phone telephone contact format'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'guide-2026'],
		checked: '2026-11'
	}
] as const satisfies readonly CodeRow[];
