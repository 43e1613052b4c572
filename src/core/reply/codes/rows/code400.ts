import { addAddress } from '../../advice.ts';
import { inGuide } from '../sources.ts';
import type { CodeRow } from '../row.ts';

/** 400 is the most overloaded code: only its response_text tells what happened. */
export const code400 = [
	{
		code: 400,
		title: 'IP address denied, invalid command, or server error',
		category: 'connection',
		services: ['domain', 'trust'],
		meanings: [
			{
				id: 'ip-denied',
				title: 'Your IP address is not allowed',
				documented: ['Access denied: invalid IP address.'],
				observed: ['Access denied: invalid ip address'],
				cue: /\bip address|invalid ip|access denied/i,
				proves: 'address-refused',
				means:
					'The public IPv4 address that your call came from matches no Allow rule of the live system. The test system (Horizon) officially has no such list.',
				todo: addAddress,
				keywords: 'whitelist allow list allowlist firewall denied blocked'
			},
			{
				id: 'invalid-command',
				title: 'The action is not known',
				documented: ['Invalid Command: xxx.'],
				observed: ['Invalid Command: get_records', 'Invalid Command: add_dns_record'],
				cue: /invalid command/i,
				proves: 'envelope-refused',
				means: 'OpenSRS knows no command with this action and object.',
				todo: 'Compare action and object with the command reference, letter by letter.',
				keywords: 'action object unknown'
			},
			{
				id: 'server-error',
				title: 'An error inside OpenSRS',
				documented: ['Internal server error.'],
				observed: [],
				cue: /internal (server )?error/i,
				proves: 'answered',
				means: 'OpenSRS reports a fault of its own and gives no cause.',
				todo: 'Look at the OpenSRS status page, then try again. If it stays, send support the time and the request.'
			},
			{
				id: 'domain-unknown',
				title: 'The domain is not with OpenSRS',
				documented: [],
				observed: ['Domain example.com does not exist with OpenSRS'],
				cue: /does not exist/i,
				proves: 'command-refused',
				means: 'The command names a domain that OpenSRS does not hold in this environment.',
				todo: 'Check the spelling of the domain, and whether you call live or test.',
				keywords: 'not found missing',
				confidence: 'third-party'
			},
			{
				id: 'renewal-running',
				title: 'A renewal is already under way',
				documented: [
					'Domain already renewed; another renewal cannot be applied until the first request completes at the registry.'
				],
				observed: ["Domain is already in 'renewal applied' state"],
				cue: /renewal|renewed/i,
				proves: 'command-refused',
				means: 'An earlier renewal of this domain has not finished at the registry.',
				todo: 'Wait for it, then look at the expiry date before you renew again.',
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
				todo: 'Look whether the order exists, then send it again.'
			},
			{
				id: 'nameserver-rename',
				title: 'The nameserver could not be renamed',
				documented: ['Unable to change nameserver hostname to $new_fqdn.'],
				observed: [],
				cue: /change nameserver/i,
				proves: 'command-refused',
				means: 'The new host name of the nameserver was not accepted.',
				todo: 'Check that the new name is right and not in use.'
			},
			{
				id: 'old-encryption',
				title: 'The old encrypted interface wants another cipher',
				documented: ['Invalid encryption method; try -des: ...'],
				observed: [],
				cue: /encryption method/i,
				proves: 'nothing',
				means:
					'This text belongs to the old interface with its own encryption (port 55000), not to HTTPS on port 55443.',
				todo: 'Use a client that calls port 55443 over HTTPS.',
				keywords: 'blowfish des cbc 55000 legacy'
			},
			{
				id: 'made-by-perl-client',
				title: 'Written by the official Perl client',
				documented: [],
				observed: ['Unable to establish socket', 'Authentication Error: ...'],
				cue: /establish socket|authentication/i,
				proves: 'made-by-client',
				means:
					'The official Perl client makes a 400 of its own when it cannot connect or log in. Another client reads a 400 about authentication as refused credentials.',
				todo: 'For a socket text, check DNS, port and TLS; for an authentication text, check username, key and environment.',
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
			'renew-quote',
			'perl-cbc',
			'jec-authentication'
		],
		checked: '2026-11'
	}
] as const satisfies readonly CodeRow[];
