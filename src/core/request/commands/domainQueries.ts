import { guide, toolkit, type Command } from './command.ts';

const checked = '2026-11';

/** Commands that read about domains and their orders. */
export const domainQueries = [
	{
		object: 'DOMAIN',
		action: 'LOOKUP',
		purpose: 'Whether one domain is available',
		readOnly: true,
		probe: 'recommended',
		note: 'Needs no account data. The codes 210, 211, 221 and 701 all show that your IP address, username and signature were accepted.',
		source: guide('lookup-domain'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'GET_BALANCE',
		purpose: 'Balance of the reseller account',
		readOnly: true,
		probe: 'recommended',
		note: 'The smallest documented request: it needs no attributes. The reply shows your balance.',
		source: guide('get_balance'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'GET_PRICE',
		purpose: 'Price of a domain for one transaction',
		readOnly: true,
		probe: 'possible',
		source: guide('get_price'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'NAME_SUGGEST',
		purpose: 'Suggestions for names, and which of several are available',
		readOnly: true,
		probe: 'not-in-test',
		note: 'Not available in the test environment.',
		source: guide('name_suggest'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'CHECK_TRANSFER',
		purpose: 'Whether a domain can be transferred, and the status of its transfer',
		readOnly: true,
		probe: 'possible',
		note: 'With check_status it may speed up a pending transfer.',
		source: guide('check_transfer'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'BELONGS_TO_RSP',
		purpose: 'Whether a domain is in this reseller account',
		readOnly: true,
		probe: 'possible',
		source: toolkit('domains/lookup/BelongsToRsp'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'GET',
		purpose: 'Data of a domain: contacts, nameservers, status and more',
		readOnly: true,
		note: 'Answers 415 where the domain is not in this account.',
		source: guide('get-domain'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'GET_DOMAINS_BY_EXPIREDATE',
		purpose: 'Domains that expire between two dates',
		readOnly: true,
		source: toolkit('domains/lookup/GetDomainsByExpiry'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'GET_DELETED_DOMAINS',
		purpose: 'Domains that were deleted',
		readOnly: true,
		source: toolkit('domains/lookup/GetDeletedDomains'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'GET_DOMAINS_CONTACTS',
		purpose: 'Contacts of several domains',
		readOnly: true,
		note: 'The reply contains personal data.',
		source: toolkit('domains/lookup/GetDomainsContacts'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'GET_NOTES',
		purpose: 'Notes on a domain, an order or a transfer',
		readOnly: true,
		source: guide('get_notes'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'GET_ORDER_INFO',
		purpose: 'Details of an order',
		readOnly: true,
		source: toolkit('domains/lookup/GetOrderInfo'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'GET_ORDERS_BY_DOMAIN',
		purpose: 'Orders of one domain',
		readOnly: true,
		source: toolkit('domains/lookup/GetOrdersByDomain'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'GET_REGISTRANT_VERIFICATION_STATUS',
		purpose: "Whether the registrant's email address is verified",
		readOnly: true,
		source: guide('get_registrant_verification_status'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'GET_CA_BLOCKER_LIST',
		purpose: 'What blocks a .CA registration',
		readOnly: true,
		source: toolkit('domains/lookup/GetCaBlockerList'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'UK_GET_BLOCKER_CONTACT',
		purpose: 'Contact that blocks a .UK registration',
		readOnly: true,
		source: 'https://github.com/blesta/module-opensrs, apis/commands',
		checked
	},
	{
		object: 'DOMAIN',
		action: 'GET_CONTRACT',
		purpose: 'Text of the registration contract',
		readOnly: true,
		source: 'https://github.com/blesta/module-opensrs, apis/commands',
		checked
	},
	{
		object: 'DOMAIN',
		action: 'GET_TRANSFERS_AWAY',
		purpose: 'Domains that are leaving for another registrar',
		readOnly: true,
		source: guide('get_transfers_away'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'GET_TRANSFERS_IN',
		purpose: 'Domains on their way to this account',
		readOnly: true,
		source: toolkit('domains/transfer/TransferGetIn'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'QUERY_QUEUED_REQUEST',
		purpose: 'State of a request that was queued',
		readOnly: true,
		source: toolkit('domains/provisioning/ProvisioningQueryQueuedRequest'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'GET_USER_ACCESS_INFO',
		purpose: 'Access data of a registrant',
		readOnly: true,
		note: 'Found in the old Perl client only.',
		source: 'official Perl client, XML_Client.pm',
		checked
	},
	{
		object: 'DOMAIN',
		action: 'GET_TRADE_LOCK_SETTING',
		purpose: 'State of the 60-day lock after a change of registrant',
		readOnly: true,
		source: guide('get_trade_lock_setting'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'GET_TRADE_DESIGNATED_AGENT',
		purpose: 'Whether Tucows may act as designated agent for a domain',
		readOnly: true,
		source: guide('get_trade_designated_agent'),
		checked
	},
	{
		object: null,
		action: 'AUTH_INFO_CHECK',
		purpose: 'Checks an auth code',
		readOnly: true,
		note: 'The guide names the action (2016-12-14); its object was not read.',
		source: guide('revisions-and-updates'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'SIMPLE_TRANSFER_STATUS',
		purpose: 'Status of a SIMPLE_TRANSFER job',
		readOnly: true,
		note: 'SIMPLE_TRANSFER is deprecated.',
		source: 'https://github.com/yola/opensrs, opensrs/opensrsapi.py @6b4ff85',
		checked
	},
	{
		object: 'USERINFO',
		action: 'GET_USER_ACCESS_INFO',
		purpose: 'Access data of a registrant',
		readOnly: true,
		source:
			'https://github.com/OpenSRS/WHMCS-OpenSRSPro-Module, lookupGetUserAccessInfo.php @0c755b4',
		checked
	}
] as const satisfies readonly Command[];
