import { guide, toolkit, type Command } from './command.ts';

const checked = '2026-11';

/** The account, its users and events, and the old sessions of registrants. */
export const accountCommands = [
	{
		object: 'BALANCE',
		action: 'GET_BALANCE',
		purpose: 'Balance of the reseller account',
		readOnly: true,
		probe: 'recommended',
		note: 'The guide uses the object DOMAIN, the official PHP toolkit BALANCE. The reply shows your balance.',
		source: guide('get_balance'),
		checked
	},
	{
		object: 'SUBUSER',
		action: 'GET',
		purpose: "Sub-user of a domain's registrant",
		readOnly: true,
		source: toolkit('domains/subuser/SubuserGet'),
		checked
	},
	{
		object: 'USERINFO',
		action: 'GET',
		purpose: 'Data of the signed-in registrant',
		readOnly: true,
		source: toolkit('domains/subuser/SubuserGetInfo'),
		checked
	},
	{
		object: 'SUBRESELLER',
		action: 'GET',
		purpose: 'Data of a sub-reseller',
		readOnly: true,
		source: toolkit('domains/subreseller/SubresellerGet'),
		checked
	},
	{
		object: 'EVENT',
		action: 'POLL',
		purpose: 'Up to 100 events in the queue',
		readOnly: true,
		note: 'Events stay in the queue until you acknowledge them with ACK.',
		source: guide('poll_event'),
		checked
	},
	{
		object: 'SUBUSER',
		action: 'ADD',
		purpose: "Adds a sub-user to a domain's registrant",
		readOnly: false,
		source: toolkit('domains/subuser/SubuserAdd'),
		checked
	},
	{
		object: 'SUBUSER',
		action: 'MODIFY',
		purpose: "Changes a registrant's sub-user",
		readOnly: false,
		source: guide('modify-subuser'),
		checked
	},
	{
		object: 'SUBUSER',
		action: 'DELETE',
		purpose: "Deletes a registrant's sub-user",
		readOnly: false,
		source: toolkit('domains/subuser/SubuserDelete'),
		checked
	},
	{
		object: 'SUBRESELLER',
		action: 'CREATE',
		purpose: 'Creates a sub-reseller',
		readOnly: false,
		source: toolkit('domains/subreseller/SubresellerCreate'),
		checked
	},
	{
		object: 'SUBRESELLER',
		action: 'MODIFY',
		purpose: 'Changes a sub-reseller',
		readOnly: false,
		source: toolkit('domains/subreseller/SubresellerModify'),
		checked
	},
	{
		object: 'SUBRESELLER',
		action: 'PAY',
		purpose: 'Moves money to a sub-reseller',
		readOnly: false,
		source: toolkit('domains/subreseller/SubresellerPay'),
		checked
	},
	{
		object: 'PASSWORD',
		action: 'CHANGE',
		purpose: "Changes a registrant's password",
		readOnly: false,
		source: toolkit('domains/authentication/AuthenticationChangePassword'),
		checked
	},
	{
		object: 'COOKIE',
		action: 'SET',
		purpose: 'Signs a registrant in',
		readOnly: false,
		note: 'Part of the old registrant sessions.',
		source: toolkit('domains/cookie/CookieSet'),
		checked
	},
	{
		object: 'COOKIE',
		action: 'UPDATE',
		purpose: "Moves a registrant's session to another domain",
		readOnly: false,
		note: 'Part of the old registrant sessions.',
		source: toolkit('domains/cookie/CookieUpdate'),
		checked
	},
	{
		object: 'COOKIE',
		action: 'DELETE',
		purpose: 'Signs a registrant out',
		readOnly: false,
		note: 'Part of the old registrant sessions.',
		source: toolkit('domains/cookie/CookieDelete'),
		checked
	},
	{
		object: 'SESSION',
		action: 'QUIT',
		purpose: 'Closes the session',
		readOnly: false,
		note: 'Part of the old registrant sessions.',
		source: toolkit('domains/cookie/CookieQuit'),
		checked
	},
	{
		object: 'VERSION',
		action: 'CHECK',
		purpose: 'First step of the handshake on the old port',
		readOnly: false,
		note: 'Part of the old encrypted channel, before TLS.',
		source: toolkit('domains/authentication/AuthenticationCheckVersion'),
		checked
	},
	{
		object: 'USER',
		action: 'AUTHENTICATE',
		purpose: 'Second step of the handshake on the old port',
		readOnly: false,
		note: 'Part of the old encrypted channel, before TLS.',
		source: 'official Perl client, CBC_Connector.pm',
		checked
	},
	{
		object: 'EVENT',
		action: 'ACK',
		purpose: 'Acknowledges an event, which removes it from the queue',
		readOnly: false,
		source: guide('event-notifications-overview'),
		checked
	},
	{
		object: 'RESELLER',
		action: 'CREATE',
		purpose: 'Creates a reseller',
		readOnly: false,
		source: 'https://github.com/OpenSRS/WHMCS-OpenSRSPro-Module, resellerCreate.php @0c755b4',
		checked
	}
] as const satisfies readonly Command[];
