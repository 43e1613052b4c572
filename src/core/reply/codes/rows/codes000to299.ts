import { inGuide } from '../sources.ts';
import type { CodeRow } from '../row.ts';

export const codes000to299 = [
	{
		code: 0,
		title: 'Success of one block in NAME_SUGGEST',
		category: 'success',
		services: ['domain'],
		meanings: [
			{
				id: 'nested-success',
				title: 'One block of the reply succeeded',
				documented: [],
				observed: ['', 'Command completed successfully'],
				proves: 'nothing',
				means:
					'Blocks inside a NAME_SUGGEST reply carry their own response_code, and 0 means that this block succeeded.',
				todo: 'Read the response_code next to is_success at the top of the reply.'
			}
		],
		confidence: 'third-party',
		sources: ['yola-tests', 'go-opensrs'],
		checked: '2026-11'
	},
	{
		code: 200,
		title: 'Command successful',
		category: 'success',
		services: ['domain', 'trust'],
		meanings: [
			{
				id: 'done',
				title: 'The command succeeded',
				documented: [
					'Command Successful.',
					'Authentication Successful.',
					'Closing Connection.',
					'Registration Successful.',
					'Modification Successful.',
					'Nameserver Update Successful.',
					'Nameserver Added.',
					'Nameserver Created.',
					'Nameserver deleted.',
					'No nameserver changes necessary.',
					'Query Successful.',
					'Registration successful.',
					'Trade successfully cancelled by reseller',
					'GDPR consent reminder email request has been submitted'
				],
				observed: [
					'Command completed successfully',
					'Domain registration successfully completed.',
					'Domain registration successfully completed. WHOIS Privacy successfully enabled. Domain successfully locked.',
					'Transfer request has been successfully sent',
					'Domain example.com revoked successfully.'
				],
				proves: 'works',
				means: 'OpenSRS did what you asked.',
				todo: '',
				keywords: 'ok success working fine'
			}
		],
		confidence: 'documented',
		sources: [
			...inGuide,
			'perl-client',
			'guide-cancel-trade',
			'guide-consent-reminder',
			'carbon-tests',
			'lookup-tests',
			'net-dri'
		],
		checked: '2026-11'
	},
	{
		code: 210,
		title: 'Domain available',
		category: 'success',
		services: ['domain'],
		meanings: [
			{
				id: 'available',
				title: 'The domain is available',
				documented: ['Domain available.'],
				observed: [],
				proves: 'works',
				means: 'The LOOKUP worked, and the domain can be registered.',
				todo: '',
				keywords: 'lookup free'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client'],
		checked: '2026-11'
	},
	{
		code: 211,
		title: 'Domain taken',
		category: 'success',
		services: ['domain'],
		meanings: [
			{
				id: 'taken',
				title: 'The domain is taken',
				documented: ['Domain taken.'],
				observed: [],
				proves: 'works',
				means:
					'The LOOKUP itself worked, so is_success is 1 although the domain cannot be registered. A premium domain also looks taken unless its premium tier is enabled for your account, and LOOKUP reads a cache unless no_cache is 1.',
				todo: 'Decide by response_code, not by is_success, whether a domain is free.',
				keywords: 'lookup unavailable registered premium cache no_cache'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client', 'official-quotes'],
		checked: '2026-11'
	},
	{
		code: 221,
		title: 'Domain taken, a registration is pending',
		category: 'success',
		services: ['domain'],
		meanings: [
			{
				id: 'waiting',
				title: 'A registration of this domain is pending',
				documented: ['Domain taken (a waiting registration exists in OpenSRS).'],
				observed: [],
				proves: 'works',
				means:
					'A registration of this domain is waiting at OpenSRS, which happens at registries that answer later (asynchronous ones).',
				todo: 'Treat the domain as taken until that registration ends.',
				keywords: 'lookup asynchronous pending'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client'],
		checked: '2026-11'
	},
	{
		code: 250,
		title: 'Accepted by an asynchronous registry',
		category: 'success',
		services: ['domain'],
		meanings: [
			{
				id: 'submitted',
				title: 'Accepted; the result comes later',
				documented: ['Action submitted successfully for processing to asynchronous registry.'],
				observed: [],
				proves: 'works',
				means: 'OpenSRS accepted the command and passed it on; the registry has not decided yet.',
				todo: 'Check the order later instead of sending the command again.',
				keywords: 'pending queued'
			}
		],
		confidence: 'documented',
		sources: [...inGuide, 'perl-client'],
		checked: '2026-11'
	},
	{
		code: 260,
		title: 'Registration pending registrant review',
		category: 'success',
		services: ['domain'],
		meanings: [
			{
				id: 'claims-notice',
				title: 'The registrant must confirm a trademark notice',
				documented: [
					'Registration is pending registrant review before completing due to claim/trademark'
				],
				observed: [],
				proves: 'works',
				means:
					'The order was accepted and waits, for up to 48 hours, until the registrant confirms a Trademark Clearinghouse claims notice.',
				todo: 'Ask the registrant to confirm the notice, and do not register again.',
				keywords: 'tmch clearinghouse claims async_reason has_claim sw_register process_pending'
			}
		],
		confidence: 'official-page',
		sources: ['claims-notice'],
		checked: '2026-11'
	}
] as const satisfies readonly CodeRow[];
