import { addAddress, checkLogin } from '../../../messages/advice.ts';
import { inGuide } from '../sources.ts';
import type { CodeRow } from '../row.ts';

/** 400 is the most overloaded code: only its response_text tells what happened. */
export const code400 = [
	{
		code: 400,
		title: 'IP address denied, invalid command, login refused, or server error',
		category: 'connection',
		services: ['domain', 'trust'],
		meanings: [
			{
				id: 'ip-denied',
				title: 'Your IP address is not on the allow list',
				documented: ['Access denied: invalid IP address.'],
				observed: ['Access denied: invalid ip address'],
				cue: /\bip address|invalid ip|access denied/i,
				proves: 'address-refused',
				means:
					'The live system accepts calls only from public IPv4 addresses with an Allow rule. The test system (Horizon) officially has no allow list.',
				todo: addAddress,
				keywords: 'whitelist allow list allowlist allowed firewall denied blocked'
			},
			{
				id: 'invalid-command',
				title: 'OpenSRS does not know this action',
				documented: ['Invalid Command: xxx.'],
				observed: ['Invalid Command: get_records', 'Invalid Command: add_dns_record'],
				cue: /invalid command/i,
				proves: 'envelope-refused',
				means: 'OpenSRS has no command with this action and object.',
				todo: 'Compare action and object with the command reference, letter by letter.',
				keywords: 'action object unknown'
			},
			{
				id: 'server-error',
				title: 'OpenSRS reports an internal error',
				documented: ['Internal server error.'],
				observed: [],
				cue: /internal (server )?error/i,
				proves: 'answered',
				means: 'OpenSRS reports an internal error and doesn’t say why.',
				todo: 'Check the OpenSRS status page and try again; if the error stays, send OpenSRS Support the time and the request.'
			},
			{
				id: 'domain-unknown',
				title: 'This domain is not with OpenSRS',
				documented: [],
				observed: ['Domain example.com does not exist with OpenSRS'],
				cue: /does not exist/i,
				proves: 'command-refused',
				means: 'OpenSRS does not have the domain in this environment.',
				todo: 'Check the spelling of the domain, and whether you call live or test.',
				keywords: 'not found missing',
				confidence: 'third-party'
			},
			{
				id: 'renewal-running',
				title: 'A renewal is already in progress',
				documented: [
					'Domain already renewed; another renewal cannot be applied until the first request completes at the registry.'
				],
				observed: ["Domain is already in 'renewal applied' state"],
				cue: /renewal|renewed/i,
				proves: 'command-refused',
				means: 'An earlier renewal of this domain has not finished at the registry.',
				todo: 'Wait for it to finish, then check the expiry date before you renew again.',
				keywords: 'renew twice'
			},
			{
				id: 'registration-incomplete',
				title: 'The registration did not complete',
				documented: ['Unable to complete registration. Please retry.'],
				observed: [],
				cue: /complete registration/i,
				proves: 'command-refused',
				means: 'OpenSRS took the order and could not finish it.',
				todo: 'Check whether the order exists, then send it again.'
			},
			{
				id: 'nameserver-rename',
				title: 'The nameserver could not be renamed',
				documented: ['Unable to change nameserver hostname to $new_fqdn.'],
				observed: [],
				cue: /change nameserver/i,
				proves: 'command-refused',
				means: 'OpenSRS did not accept the new host name of the nameserver.',
				todo: 'Check that the new name is right and not in use.'
			},
			{
				id: 'old-encryption',
				title: 'Your client uses the old encrypted interface',
				documented: ['Invalid encryption method; try -des: ...'],
				observed: [],
				cue: /encryption method/i,
				proves: 'nothing',
				means:
					'This text comes from the old interface with its own encryption (port 55000), not from HTTPS on port 55443.',
				todo: 'Use a client that calls port 55443 over HTTPS.',
				keywords: 'blowfish des cbc 55000 legacy'
			},
			{
				id: 'login-refused',
				title: 'OpenSRS refused your reseller login',
				documented: [],
				observed: ['Authentication Error', 'Authentication Failed', 'Authentication Error: ...'],
				cue: /authentication/i,
				proves: 'credentials-refused',
				means:
					'Public clients read a 400 with this text as a refused reseller login; one of them takes it for an unknown username.',
				todo: checkLogin,
				keywords: 'login username key credentials',
				confidence: 'third-party'
			},
			{
				id: 'made-by-perl-client',
				title: 'Your Perl client could not connect',
				documented: [],
				observed: ['Unable to establish socket'],
				cue: /establish socket/i,
				proves: 'made-by-client',
				means: 'The official Perl client writes this 400 itself when it cannot connect.',
				todo: 'Check DNS, port 55443 and TLS with the network checks.',
				confidence: 'toolkit'
			}
		],
		confidence: 'documented',
		sources: [
			...inGuide,
			'perl-client',
			'guide-2026',
			'opensrs-test',
			'net-opensrs',
			'official-quotes',
			'perl-cbc',
			'jec-authentication',
			'arleslie',
			'yousemble'
		],
		checked: '2026-11'
	}
] as const satisfies readonly CodeRow[];
