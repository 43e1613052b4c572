import { inGuide } from '../sources.ts';
import type { CodeRow } from '../row.ts';

export const codes401to429 = [
	{
		code: 401,
		title: 'Authentication failed: username, key or signature',
		category: 'auth',
		services: ['domain', 'trust'],
		meanings: [
			{
				id: 'credentials',
				title: 'Username, key and signature do not fit together',
				documented: [],
				observed: ['Authentication Failed', 'Authentication Error'],
				proves: 'credentials-refused',
				means:
					'The signature that arrived is not the one that OpenSRS computed from the body that arrived and the key of the username that arrived. The official table does not list this code, but the troubleshooting page and the official PHP toolkit do.',
				todo: 'Check in this order: the key of the right environment (live or test), the primary reseller username, then the signature with the signature check.',
				keywords: 'unauthorized login wrong key password signature md5 invalid credentials'
			}
		],
		confidence: 'documented-elsewhere',
		sources: ['guide-troubleshooting', 'php-toolkit', 'yola-tests', 'jec-authentication'],
		checked: '2026-11'
	},
	{
		code: 404,
		title: 'A header is missing, or a server error',
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
					'OpenSRS found no X-Username header. The reply recorded for it says is_success 1, and has no object and no action, all the same.',
				todo: 'Send X-Username and X-Signature with every request, and look whether a proxy or library drops or renames them.',
				keywords: 'header username not sent',
				confidence: 'single-mention'
			},
			{
				id: 'server-error',
				title: 'An error inside OpenSRS',
				documented: ['Internal Server Error.'],
				observed: [],
				cue: /internal (server )?error/i,
				proves: 'answered',
				means: 'The official table has only this text for 404. It gives no cause.',
				todo: 'Check that all four headers arrive, look at the OpenSRS status page, then try again.'
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
				means: 'OpenSRS passed your nameserver command on and the registry did not carry it out.',
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
				title: 'The reseller credentials were refused',
				documented: ['Reseller authentication error.'],
				observed: [],
				proves: 'credentials-refused',
				means:
					'The official table has this code for refused reseller credentials; reports from HTTPS clients show 401. When OpenSRS sends which is not known.',
				todo: 'Treat it as 401: the key of the right environment, the primary reseller username, the signature.',
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
				title: 'The domain or its registrant login does not fit',
				documented: ['Registrant (end-user) authentication error.', 'Invalid Password supplied.'],
				observed: ['Authentication Error.', 'Invalid Cookie Supplied.'],
				proves: 'command-refused',
				means:
					'This is not about your API key: the signature was accepted. The domain is not in this reseller account, or the registrant username, password or cookie is wrong.',
				todo: 'Check that the domain belongs to this account in this environment, then reg_username, reg_password or the cookie. Leave the API key alone.',
				keywords: 'password cookie not api key reg_username reg_password'
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
				title: 'A contact field is out of range',
				documented: [
					'Failed to create new registrant contact: Parameter value range error\\r\\nInvalid telephone number format.'
				],
				observed: [],
				proves: 'command-refused',
				means: 'A field of the registrant contact was refused, such as the telephone number.',
				todo: 'Correct the field that the text names and send the command again.',
				keywords: 'phone telephone contact format'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'guide-2026'],
		checked: '2026-11'
	}
] as const satisfies readonly CodeRow[];
