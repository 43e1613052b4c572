/**
 * Names of fields whose values are secret or personal. Names that no source shows stand here on
 * the safe side: a value too many removed is marked and can be read there; one too few is not.
 */
import type { Kind } from './mark.ts';

interface FieldRow {
	kind: Kind;
	/** Where the name was seen; null where it was not, and is only plausible. */
	source: string | null;
	/** When the source was read, year and month. */
	checked: '2026-11';
}

const guide = 'https://domains.opensrs.guide/docs/sw_register-domain';
const codes = 'https://domains.opensrs.guide/docs/codes';
const toolkit = 'OpenSRS/osrs-toolkit-php';
const ruby = 'https://www.rubydoc.info/gems/dldinternet-opensrs (SET COOKIE)';
const client = 'Third-party clients that read a GET DOMAIN reply';

const row = (kind: Kind, source: string | null): FieldRow => ({ kind, source, checked: '2026-11' });

export const fields = {
	reg_password: row('password', codes),
	password: row('password', codes),
	reg_pwd: row('password', null),
	new_password: row('password', null),
	old_password: row('password', null),
	confirm_password: row('password', null),
	account_password: row('password', null),
	manage_password: row('password', null),
	passwd: row('password', null),
	pwd: row('password', null),
	auth_info: row('auth code', guide),
	domain_auth_info: row('auth code', client),
	transfer_auth_info: row('auth code', null),
	authinfo: row('auth code', null),
	auth_code: row('auth code', null),
	authcode: row('auth code', null),
	epp_code: row('auth code', null),
	cookie: row('cookie', ruby),
	osrs_key: row('possible private key', toolkit),
	opensrs_key: row('possible private key', null),
	private_key: row('possible private key', null),
	privatekey: row('possible private key', null),
	api_key: row('possible private key', null),
	apikey: row('possible private key', null)
} as const satisfies Record<string, FieldRow>;

const contactSource = 'deaduseful/opensrs-lookup, tests/data/sw_register/requests/example1.xml';
const contact = row('contact data', contactSource);

/** Of the contact set; removed only where the person asks for it. */
export const contactFields = {
	first_name: contact,
	last_name: contact,
	org_name: contact,
	address1: contact,
	address2: contact,
	address3: contact,
	city: contact,
	state: contact,
	postal_code: contact,
	country: contact,
	phone: contact,
	fax: contact,
	email: contact,
	admin_email: row(
		'contact data',
		'deaduseful/opensrs-lookup, tests/data/sw_register/responses/example1.xml'
	)
} as const satisfies Record<string, FieldRow>;

/** What a field holds, or undefined for one that is kept. Upper and lower case are alike. */
export function kindOfField(name: string, contactData: boolean): Kind | undefined {
	const lower = name.toLowerCase();
	if (Object.hasOwn(fields, lower)) return fields[lower as keyof typeof fields].kind;
	return contactData && Object.hasOwn(contactFields, lower) ? 'contact data' : undefined;
}

/** All names as the inside of a regular expression, longer ones first. */
export function namesPattern(contactData: boolean): string {
	const names = [...Object.keys(fields), ...(contactData ? Object.keys(contactFields) : [])];
	return names.sort((a, b) => b.length - a.length).join('|');
}
