/**
 * Where the statements about response codes come from. Nothing was ever sent to OpenSRS: all of it
 * was read in public documents and public client code.
 */
export interface Source {
	/** What it is, for a reader. */
	label: string;
	/** Where to read it; absent where no address is known. */
	url?: string;
}

const github = 'https://github.com/';

export const sources = {
	guide: {
		label: 'OpenSRS API guide, response codes',
		url: 'https://domains.opensrs.guide/docs/codes'
	},
	'guide-troubleshooting': {
		label: 'OpenSRS API guide, troubleshooting',
		url: 'https://domains.opensrs.guide/docs/troubleshooting'
	},
	snapshot: {
		label: 'Verbatim older copy of the official table (deaduseful/opensrs-lookup @de9ca6ec)',
		url: `${github}deaduseful/opensrs-lookup`
	},
	'perl-client': {
		label: 'Official Perl client 3.0.0, doc/return_codes.txt'
	},
	'guide-2026': {
		label: 'Table derived from the official page on 2026-07-21 (api-evangelist/tucows @1ad5a862)',
		url: `${github}api-evangelist/tucows`
	},
	'perl-cbc': { label: 'Official Perl client, CBC_Connector.pm' },
	'opensrs-test': {
		label: 'alanjohn-codedesign/opensrs-test, docs/TROUBLESHOOTING.md',
		url: `${github}alanjohn-codedesign/opensrs-test`
	},
	'net-opensrs': {
		label: 'Net::OpenSRS 0.06, manual page',
		url: 'https://metacpan.org/dist/Net-OpenSRS'
	},
	'official-quotes': {
		label: 'nsheinbe/MossHatch @b961c61, notes that quote official pages (read there 2026-09-29)',
		url: `${github}nsheinbe/MossHatch`
	},
	'guide-cancel-trade': {
		label: 'OpenSRS API guide, CANCEL_ICANN_TRADE',
		url: 'https://domains.opensrs.guide/docs/cancel_icann_trade'
	},
	'guide-consent-reminder': {
		label: 'OpenSRS API guide, GDPR_SEND_CONSENT_REMINDER_EMAIL',
		url: 'https://domains.opensrs.guide/docs/gdpr_send_consent_reminder_email'
	},
	'guide-subreseller': {
		label: 'OpenSRS API guide, acting on behalf of sub-resellers',
		url: 'https://domains.opensrs.guide/docs/acting-on-behalf-of-sub-resellers'
	},
	'claims-notice': {
		label: 'OpenSRS blog, March 2014, on the claims notice',
		url: 'https://opensrs.com/blog/2014/03/claims-notice/'
	},
	'net-dri': {
		label: 'thedarkwinter/Net-DRI @9ab5048, t/Net/DRI/Protocol/OpenSRS/XCP.t',
		url: `${github}thedarkwinter/Net-DRI`
	},
	'go-opensrs': {
		label: 'hamochi/go-opensrs @b9b3bdd, testresponses/domain.namesuggest.example3.xml',
		url: `${github}hamochi/go-opensrs`
	},
	'lookup-tests': {
		label: 'deaduseful/opensrs-lookup @de9ca6e, tests/data',
		url: `${github}deaduseful/opensrs-lookup`
	},
	arleslie: {
		label: 'arleslie/opensrs-php @81033fa, src/Helper.php',
		url: `${github}arleslie/opensrs-php`
	},
	yousemble: {
		label: 'yousemble/laravel-opensrs, OpensrsService.php',
		url: `${github}yousemble/laravel-opensrs`
	},
	'php-toolkit': {
		label: 'Official PHP toolkit, opensrs/Base.php',
		url: `${github}OpenSRS/osrs-toolkit-php`
	},
	'yola-tests': {
		label: 'yola/opensrs, tests/test_opensrsapi.py',
		url: `${github}yola/opensrs`
	},
	'yola-client': {
		label: 'yola/opensrs, opensrs/opensrsapi.py',
		url: `${github}yola/opensrs`
	},
	'jec-authentication': {
		label: 'jec/OpenSRS, AuthenticationFailed.scala',
		url: `${github}jec/OpenSRS`
	},
	'jec-bad-request': {
		label: 'jec/OpenSRS, BadRequestSpec.scala',
		url: `${github}jec/OpenSRS`
	},
	'manual-2014': {
		label: 'OpenSRS XML manual of 2014, a copy of the official PDF',
		url: 'https://www.yumpu.com/en/document/view/24991830/opensrs-api-integration-for-xml/45'
	},
	haskell: {
		label: 'WhereSoftwareGoesToDie/haskell-opensrs, tests/RequestTests.hs',
		url: `${github}WhereSoftwareGoesToDie/haskell-opensrs`
	},
	'modify-response': {
		label: 'deaduseful/opensrs-lookup, tests/data/modify-response.xml',
		url: `${github}deaduseful/opensrs-lookup`
	},
	'fuzzylojic-client': {
		label: 'fuzzyLojic/opensrsApi, GetAllInfoRequest.cs',
		url: `${github}fuzzyLojic/opensrsApi`
	},
	dyanet: {
		label: 'dyanet/osrs, tests and exceptions',
		url: `${github}dyanet/osrs`
	},
	'carbon-tests': {
		label: 'carbon/OpenSrs, RegisterRequestTests.cs',
		url: `${github}carbon/OpenSrs`
	},
	'protocol-note': { label: 'A public troubleshooting note on a missing protocol item' },
	'fast-lookup-php': {
		label: 'deaduseful/opensrs-lookup, FastLookup.php',
		url: `${github}deaduseful/opensrs-lookup`
	},
	'fast-lookup-perl': { label: 'Official FastLookup client' },
	'e-noise-tests': {
		label: 'E-NOISE/opensrs, test/client.spec.js',
		url: `${github}E-NOISE/opensrs`
	}
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** The official page and the verbatim copy of it: nearly every documented row has both. */
export const inGuide = ['guide', 'snapshot'] as const;
