import { inGuide } from '../sources.ts';
import type { CodeRow } from '../row.ts';

export const codes460to479 = [
	{
		code: 460,
		title: 'A required field is missing',
		category: 'data',
		services: ['domain', 'trust'],
		meanings: [
			{
				id: 'missing-field',
				title: 'The command lacks a required field',
				documented: [
					'No Domain Supplied.',
					'Modify type not specified.',
					"Required field 'username' not provided.",
					"Required field 'password' not provided.",
					'Missing required field.',
					'Missing required field: fqdn.',
					'Missing required field: ip.',
					'Info type not specified.',
					"Required field 'reg_username' not provided.",
					"Required field 'reg_password' not provided."
				],
				observed: ['No Cookie Supplied.'],
				proves: 'command-refused',
				means:
					'OpenSRS understood the command, which lacks a field it needs. One client also gets this code for a domain without a DNS zone.',
				todo: 'Add the field that the text names, spelled as in the command reference.',
				keywords: 'parameter attribute required empty'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client', 'manual-2014'],
		checked: '2026-11'
	},
	{
		code: 465,
		title: 'Invalid data',
		category: 'data',
		services: ['domain', 'trust'],
		meanings: [
			{
				id: 'invalid-data',
				title: 'A value in the command is invalid',
				documented: [
					'Registration Failed: Invalid data, error=',
					'Registration Failed, error=',
					'Unknown Modify type: xxx',
					'Invalid data, error=#modify_contact_info.',
					'Subuser cannot be the same as the owner.',
					'Invalid syntax for subuser name.',
					'Password exceeded maximum length: 20 characters.',
					'Invalid domain name syntax.',
					'Invalid syntax for registrant username.',
					'Password length below minimum: 3 characters.',
					'Invalid nameserver syntax (common_rule for nameserver).',
					'Invalid syntax for nameserver (2nd level domain).',
					'Invalid new nameserver hostname.',
					'Duplicate nameserver detected for xxx.',
					'Duplicate sortorder detected for xxx.',
					'Invalid IP address: $ip.',
					'Unknown Info type: $type.',
					'Invalid syntax for username.',
					'Invalid registration type: $reg_type.',
					'Domain does not belong to Registrar.'
				],
				observed: ['Invalid domain syntax', 'Unknown Domain'],
				// Everything that the other meaning does not claim: this one's texts are countless.
				cue: /^/,
				proves: 'command-refused',
				means:
					'An “Invalid IP address” here is one in your command (a nameserver), not the address you call from.',
				todo: 'Correct the value that the text names.',
				keywords: 'validation syntax format'
			},
			{
				id: 'already-renewed',
				title: 'The domain is already renewed',
				documented: [],
				observed: ['Domain already renewed', 'Domain Already Renewed'],
				proves: 'command-refused',
				means:
					'RENEW answers 465 for a domain that was renewed before. Possible: an earlier RENEW went through and its reply was lost.',
				todo: 'Look up the expiry date of the domain before you renew again.',
				keywords: 'renew renewal twice'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client', 'yola-client', 'dyanet', 'official-quotes'],
		checked: '2026-11'
	},
	{
		code: 470,
		title: 'Contact format or type not supported',
		category: 'data',
		services: ['domain'],
		meanings: [
			{
				id: 'contact',
				title: 'The contact does not fit the TLD',
				documented: [
					'Invalid format of owner contact.',
					'Contact type is not supported by TLD.',
					'Contact can not be updated together with other contact types.'
				],
				observed: [],
				proves: 'command-refused',
				means: 'This TLD does not accept the form or type of the contact in this command.',
				todo: 'Send the contact types that the TLD supports, each in its own command where the text says so.'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'guide-2026'],
		checked: '2026-11'
	},
	{
		code: 478,
		title: 'The DNS template does not exist',
		category: 'data',
		services: ['domain'],
		meanings: [
			{
				id: 'dns-template',
				title: 'This DNS template does not exist',
				documented: [],
				observed: ['DNS template specified does not exist.  (portfolio)'],
				proves: 'command-refused',
				means: 'The command names a DNS template that your account does not have.',
				todo: 'Create the template in this environment, or leave it out of the command.'
			}
		],
		confidence: 'captured-by-others',
		sources: ['carbon-tests'],
		checked: '2026-11'
	}
] as const satisfies readonly CodeRow[];
