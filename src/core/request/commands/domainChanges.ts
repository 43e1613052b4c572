import { guide, toolkit, type Command } from './command.ts';

const checked = '2026-11';

/** Commands that change what is set for a domain. */
export const domainChanges = [
	{
		object: 'DOMAIN',
		action: 'MODIFY',
		purpose: 'Changes data of a domain',
		readOnly: false,
		source: guide('modify-domain'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'UPDATE_CONTACTS',
		purpose: 'Changes contacts of a domain',
		readOnly: false,
		source: toolkit('domains/provisioning/ProvisioningUpdateContacts'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'UPDATE_ALL_INFO',
		purpose: 'Changes contacts and nameservers together',
		readOnly: false,
		source: toolkit('domains/provisioning/ProvisioningUpdateAllInfo'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'SEND_AUTHCODE',
		purpose: 'Emails the auth code of a domain',
		readOnly: false,
		source: guide('send_authcode'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'SEND_PASSWORD',
		purpose: "Emails the registrant's password",
		readOnly: false,
		source: toolkit('domains/authentication/AuthenticationSendPassword'),
		checked
	},
	{
		object: 'BULK_CHANGE',
		action: 'SUBMIT',
		purpose: 'Changes many domains in one job',
		readOnly: false,
		note: 'Send it to batch.opensrs.net only.',
		source: guide('submit-bulk_change'),
		checked
	},
	{
		object: 'BULK_CHANGE',
		action: 'SUBMIT_BULK_CHANGE',
		purpose: 'Changes many domains in one job',
		readOnly: false,
		source: toolkit('domains/bulkchange/BulkChange'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'ADVANCED_UPDATE_NAMESERVERS',
		purpose: 'Changes the nameservers of a domain',
		readOnly: false,
		source: toolkit('domains/nameserver/NameserverAdvancedUpdate'),
		checked
	},
	{
		object: 'OWNERSHIP',
		action: 'CHANGE',
		purpose: 'Moves a domain to another profile',
		readOnly: false,
		source: toolkit('domains/authentication/AuthenticationChangeOwnership'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'SET_DNSSEC_INFO',
		purpose: 'Sets DNSSEC data of a domain',
		readOnly: false,
		note: 'GET with type dnssec reads the data, MODIFY with data dnssec changes it too.',
		source: guide('set_dnssec_info'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'MODIFY_TRADE_LOCK_SETTING',
		purpose: 'Changes the trade lock of a domain',
		readOnly: false,
		source: guide('modify_trade_lock_setting'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'SET_DOMAIN_AFFILIATE_ID',
		purpose: 'Sets the affiliate mark of a domain',
		readOnly: false,
		source: 'https://github.com/blesta/module-opensrs, apis/commands',
		checked
	},
	{
		object: 'DOMAIN',
		action: 'MODIFY_MESSAGING_LANGUAGE',
		purpose: 'Sets the language of emails about a domain',
		readOnly: false,
		source: 'https://github.com/blesta/module-opensrs, apis/commands',
		checked
	},
	{
		object: 'DOMAIN',
		action: 'MODIFY_TRADE_DESIGNATED_AGENT',
		purpose: 'Grants or revokes the designated agent permission for a domain',
		readOnly: false,
		source: guide('modify_trade_designated_agent'),
		checked
	},
	{
		object: 'ICANN_TRADE_REGISTRANT',
		action: 'ENABLE_DESIGNATED_AGENT',
		purpose: 'Lets Tucows act for a new registrant before a change of registrant',
		readOnly: false,
		source: guide('enable_designated_agent'),
		checked
	}
] as const satisfies readonly Command[];
