import { guide, toolkit, type Command } from './command.ts';

const checked = '2026-11';

/** The old publishing and personal-name services. */
export const legacyCommands = [
	{
		object: 'SURNAME',
		action: 'QUERY',
		purpose: 'Personal names that are available',
		readOnly: true,
		note: 'An old service.',
		source: toolkit('domains/personalnames/PersonalNamesQuery'),
		checked
	},
	{
		object: 'SURNAME',
		action: 'NAME_SUGGEST',
		purpose: 'Suggestions for personal names',
		readOnly: true,
		note: 'An old service.',
		source: toolkit('domains/personalnames/PersonalNamesNameSuggest'),
		checked
	},
	{
		object: 'PUBLISHING',
		action: 'GET_SERVICE_INFO',
		purpose: 'Data of a publishing service',
		readOnly: true,
		note: 'An old service.',
		source: toolkit('publishing/GetServiceInfo'),
		checked
	},
	{
		object: 'PUBLISHING',
		action: 'GET_CONTROL_PANEL_URL',
		purpose: 'Address of the publishing panel',
		readOnly: true,
		note: 'An old service.',
		source: toolkit('publishing/GetControlPanelUrl'),
		checked
	},
	{
		object: 'PUBLISHING',
		action: 'GENERATE_REDIRECTION_CODE',
		purpose: 'Code that redirects to the publishing service',
		readOnly: true,
		note: 'An old service.',
		source: toolkit('publishing/GenerateRedirectionCode'),
		checked
	},
	{
		object: 'SURNAME',
		action: 'SU_REGISTER',
		purpose: 'Registers a personal name',
		readOnly: false,
		note: 'An old service.',
		source: toolkit('domains/personalnames/PersonalNamesSURegister'),
		checked
	},
	{
		object: 'SURNAME',
		action: 'UPDATE',
		purpose: 'Changes a personal name',
		readOnly: false,
		note: 'An old service.',
		source: toolkit('domains/personalnames/PersonalNamesUpdate'),
		checked
	},
	{
		object: 'SURNAME',
		action: 'DELETE',
		purpose: 'Deletes a personal name',
		readOnly: false,
		note: 'An old service.',
		source: toolkit('domains/personalnames/PersonalNamesDelete'),
		checked
	},
	{
		object: 'PUBLISHING',
		action: 'CREATE',
		purpose: 'Orders a publishing service',
		readOnly: false,
		note: 'An old service.',
		source: toolkit('publishing/Create'),
		checked
	},
	{
		object: 'PUBLISHING',
		action: 'UPDATE',
		purpose: 'Changes a publishing service',
		readOnly: false,
		note: 'An old service.',
		source: toolkit('publishing/Update'),
		checked
	},
	{
		object: 'PUBLISHING',
		action: 'ENABLE',
		purpose: 'Turns a publishing service on',
		readOnly: false,
		note: 'An old service.',
		source: toolkit('publishing/Enable'),
		checked
	},
	{
		object: 'PUBLISHING',
		action: 'DISABLE',
		purpose: 'Turns a publishing service off',
		readOnly: false,
		note: 'An old service.',
		source: toolkit('publishing/Disable'),
		checked
	},
	{
		object: 'PUBLISHING',
		action: 'DELETE',
		purpose: 'Deletes a publishing service',
		readOnly: false,
		note: 'An old service.',
		source: toolkit('publishing/Delete'),
		checked
	},
	{
		object: 'PUBLISHING',
		action: 'LET_EXPIRE',
		purpose: 'Lets a publishing service end',
		readOnly: false,
		note: 'An old service.',
		source: toolkit('publishing/LetExpire'),
		checked
	},
	{
		object: 'PUBLISHING',
		action: 'CREATE_ALIAS',
		purpose: 'Adds an alias to a mobile domain',
		readOnly: false,
		note: 'An old service.',
		source: 'http://domains.opensrs.guide/v1.0/docs/create_alias',
		checked
	},
	{
		object: 'PUBLISHING',
		action: 'DELETE_ALIAS',
		purpose: 'Deletes an alias of a mobile domain',
		readOnly: false,
		note: 'An old service.',
		source: guide('delete_alias'),
		checked
	},
	{
		object: 'PUBLISHING',
		action: 'GET_ALIAS_LIST',
		purpose: 'Aliases of a mobile domain',
		readOnly: true,
		note: 'An old service.',
		source: guide('get_alias_list'),
		checked
	}
] as const satisfies readonly Command[];
