/**
 * Names of fields whose values are secret or personal, by the end of the name if a rule covers it,
 * otherwise by the whole name. A value that is removed needlessly can be looked up again; one that
 * was sent can't be taken back, so plausible names without a source are listed too.
 */
import type { Kind } from './mark.ts';

interface FieldRow {
	kind: Kind;
	/** Where the name was seen; null where it is only plausible. */
	source: string | null;
	/** When the source was read, year and month. */
	checked: '2026-11';
}

const guide = 'https://domains.opensrs.guide/docs/sw_register-domain';
const codes = 'https://domains.opensrs.guide/docs/codes';
const toolkit = 'OpenSRS/osrs-toolkit-php';
const ruby = 'https://www.rubydoc.info/gems/dldinternet-opensrs (SET COOKIE)';
const tldData = 'OpenSrsLib.Net, Entities/TldData.cs (tld_data of SW_REGISTER)';

const row = (kind: Kind, source: string | null): FieldRow => ({ kind, source, checked: '2026-11' });

/** Fields that no rule below covers. */
export const fields = {
	pwd: row('password', null),
	cookie: row('cookie', ruby),
	epp_code: row('auth code', null),
	osrs_key: row('possible private key', toolkit),
	opensrs_key: row('possible private key', null)
} as const satisfies Record<string, FieldRow>;

/** A field is secret when its name ends like this: `aero_ens_password`, `domain_auth_info`, `apiKey`. */
export const secretEndings = {
	password: row('password', codes),
	'pass[_-]?wd': row('password', null),
	'pass[_-]word': row('password', null),
	'pass[ _-]?phrase': row('password', null),
	passcode: row('password', null),
	pwd: row('password', null),
	'(?:user|db|smtp|mail|ftp|key|store|admin|root|reg|require|rpc|api|ssh|bind)[_-]?pass': row(
		'password',
		null
	),
	'(?:pass|kenn)wort': row('password', null),
	'contrase(?:ñ|n|%c3%b1)a': row('password', null),
	'(?:user|db|admin|root|bind|new|old)[_-]?pw': row('password', null),
	masterauth: row('password', null),
	'mot[ _-]?de[ _-]?passe': row('password', null),
	'wachtwoord|l(?:ö|o)senord|salasana|senha': row('password', null),
	secret: row('secret', null),
	token: row('token', null),
	'auth[ _-]?info': row('auth code', guide),
	'auth[ _-]?code': row('auth code', null),
	'api[ _-]?key': row('possible private key', null),
	'priv(?:ate)?[ _-]?key': row('possible private key', null),
	'secret[ _-]?key': row('possible private key', null),
	'(?:osrs|opensrs)[_-]?key': row('possible private key', toolkit),
	'(?:access|account|encryption|signing|subscription)[ _-]?key': row('secret', null),
	'epp[ _-]?code': row('auth code', null),
	'transfer[ _-]?code': row('auth code', null),
	'(?:auth[_-]?info|domain)[_-]?pw': row('auth code', null),
	'cred(?:ential)?s|credential': row('secret', null),
	'basic[_-]?auth': row('login', null),
	sessid: row('cookie', null),
	'session_?id': row('cookie', null),
	'(?<!id[_-])(?:card|cc)[_-]?num(?:ber)?': row('card number', null),
	'cvv2?': row('card number', null)
} as const satisfies Record<string, FieldRow>;

/**
 * Short words that occur in other names too: they count only as the whole name or after a separator
 * or a capital, and only if the value looks like a secret.
 */
export const doubtfulEndings = {
	pass: row('password', null),
	pw: row('password', null),
	key: row('possible private key', null),
	cred: row('secret', null),
	auth: row('auth code', null),
	epp: row('auth code', null),
	bearer: row('token', null),
	answer: row('secret', null),
	salt: row('secret', null),
	seed: row('secret', null),
	nonce: row('secret', null)
} as const satisfies Record<string, FieldRow>;

const contactSource = 'deaduseful/opensrs-lookup, tests/data/sw_register/requests/example1.xml';
const contact = row('contact data', contactSource);
const registryId = row('contact data', tldData);
const plausible = row('contact data', null);

/** Of the contact set, and what registries ask of a registrant; removed only when asked for. */
export const contactFields = {
	city: contact,
	state: contact,
	country: contact,
	nationality: plausible,
	nationality_code: registryId,
	registrant_name: registryId,
	eligibility_name: registryId,
	registrant_id: registryId,
	eligibility_id: registryId,
	registrant_vat_id: registryId,
	vat_id: plausible,
	vat_number: plausible,
	tax_number: registryId,
	tax_id: plausible,
	siren_siret: registryId,
	id_number: registryId,
	id_card_number: registryId,
	id_card_issue_date: registryId,
	id_card_authority: registryId,
	license_number: registryId,
	registration_number: registryId,
	reg_code: registryId,
	br_register_number: registryId,
	ie_cro_number: plausible,
	locality_city: registryId,
	registrant_ip: row('contact data', guide),
	owner_confirm_address: row('contact data', toolkit)
} as const satisfies Record<string, FieldRow>;

/** A field is contact data when its name ends like this: `admin_email`, `place_of_birth`. */
export const contactEndings = {
	'first[_-]?name': contact,
	'last[_-]?name': contact,
	'org[_-]?name': contact,
	'address[1-3]': contact,
	'postal[_-]?code': contact,
	phone: contact,
	fax: contact,
	email: contact,
	'of[_-]birth': registryId,
	'birth[_-]?date': plausible,
	'(?:billing|forwarding|mailing|postal|street|email)[_-]?address': plausible
} as const satisfies Record<string, FieldRow>;

/** Long enough for `registrant_extra_info_aero_ens_`, and bounded so that a search stays linear. */
const beforeEnding = '[a-z0-9_-]{0,40}';

const whole = (ending: string): RegExp => new RegExp(`^${beforeEnding}(?:${ending})$`, 'i');
const rules = (endings: Record<string, FieldRow>) =>
	Object.entries(endings).map(([ending, { kind }]) => ({ pattern: whole(ending), kind }));
const secretRules = rules(secretEndings);
const contactRules = rules(contactEndings);

const doubtfulRules = Object.entries(doubtfulEndings).map(([ending, { kind }]) => {
	const title = `${ending[0]!.toUpperCase()}${ending.slice(1)}`;
	// `key="domain"` names an item.
	const alone = ending === 'key' ? '[_-]' : '(?:^|[_-])';
	return {
		pattern: new RegExp(
			`(?:${alone}(?:${ending}|${title})|[a-z](?:${title}|${ending.toUpperCase()})|${alone}${ending.toUpperCase()})$`
		),
		kind
	};
});

/** What a program puts after the telling word: `password_plain`, `passwordConfirm`, `secret_key_base`. */
const suffix = '[_-]?(?:plain|raw|clear|new|old|base|value|confirm(?:ation)?|again|repeat)|_?[12]';
const suffixed = new RegExp(`(?:${suffix})$`);

/** What a field may contain by a name that other fields have too. */
export const doubtfulKind = (name: string): Kind | undefined =>
	doubtfulRules.find(({ pattern }) => pattern.test(name))?.kind;

/** What a field contains, or undefined for one that is kept. Upper and lower case are alike. */
export function kindOfField(name: string, contactData: boolean): Kind | undefined {
	const lower = name.toLowerCase();
	const stem = lower.replace(suffixed, '');
	if (Object.hasOwn(fields, stem)) return fields[stem as keyof typeof fields].kind;
	const secret = secretRules.find(({ pattern }) => pattern.test(stem));
	if (secret || !contactData) return secret?.kind;
	if (Object.hasOwn(contactFields, lower)) return 'contact data';
	return contactRules.find(({ pattern }) => pattern.test(lower))?.kind;
}

const telling = (contactData: boolean): RegExp => {
	const names = [
		...Object.keys(fields),
		...Object.keys(secretEndings),
		...Object.keys(doubtfulEndings)
	];
	if (contactData) names.push(...Object.keys(contactFields), ...Object.keys(contactEndings));
	const longestFirst = names.sort((a, b) => b.length - a.length).join('|');
	return new RegExp(`(?:${longestFirst})(?:${suffix})?(?!\\w)`, 'gi');
};
const patterns = { withContacts: telling(true), withoutContacts: telling(false) };

/** Finds the telling words at the ends of names; what is before them, `named.ts` finds. */
export const keywords = (contactData: boolean): RegExp =>
	contactData ? patterns.withContacts : patterns.withoutContacts;
