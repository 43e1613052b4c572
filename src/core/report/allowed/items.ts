/** Items of the OPS envelope: names that are sent, and those whose values are sent as well. */
import {
	action,
	address,
	domain,
	lengthOf,
	number,
	object,
	oneOf,
	shown,
	tld,
	type Allowed
} from './values.ts';

const flag = oneOf('0', '1', 'y', 'n', 'yes', 'no', 'true', 'false', 'on', 'off');
const nothing: Allowed = () => null;

/** Names of items with what may be sent of their values; `nothing` sends the name alone. */
const items = {
	protocol: oneOf('XCP', 'TPP', 'OPS'),
	action,
	object,
	response_code: (value) => (/^\d{1,4}$/.test(value) ? value : null),
	is_success: flag,
	transaction_id: number,
	domain,
	domain_name: domain,
	tld,
	period: number,
	currentexpirationyear: number,
	limit: number,
	page: number,
	total: number,
	count: number,
	remainder: flag,
	order_id: number,
	id: number,
	sub_reseller_id: number,
	product_id: number,
	ca_id: number,
	auto_renew: flag,
	let_expire: flag,
	f_lock_domain: flag,
	f_parkp: flag,
	f_whois_privacy: flag,
	f_bypass_confirm: flag,
	custom_nameservers: flag,
	custom_tech_contact: flag,
	custom_transfer_nameservers: flag,
	change_contact: flag,
	check_status: flag,
	get_request_address: flag,
	get_price: flag,
	lock_state: flag,
	link_domains: flag,
	handle: oneOf('save', 'process'),
	reg_type: oneOf('new', 'transfer', 'renew', 'premium', 'sunrise', 'whois_privacy', 'landrush'),
	product_type: oneOf('domain', 'trust', 'ssl', 'email', 'hosting', 'trust_service'),
	service_type: oneOf('domain', 'trust', 'ssl', 'email', 'hosting'),
	type: oneOf(
		'all_info',
		'owner',
		'admin',
		'billing',
		'tech',
		'nameservers',
		'status',
		'list',
		'expire_action',
		'waiting_history',
		'whois_privacy_state',
		'domain_auth_info',
		'rsp_whois_info',
		'forwarding_email',
		'registrant',
		'trade'
	),
	data: oneOf('contact_info', 'nameservers', 'expire_action', 'status', 'whois_privacy_state'),
	ip_address: address,
	ipaddress: address,
	attributes: nothing,
	contact_set: nothing,
	owner: nothing,
	admin: nothing,
	billing: nothing,
	tech: nothing,
	nameserver_list: nothing,
	assign_ns: nothing,
	add_ns: nothing,
	remove_ns: nothing,
	services: nothing,
	response_text: nothing,
	registrant_ip: nothing,
	affect_domains: flag,
	all: flag,
	report_email: nothing,
	reg_username: nothing,
	reg_domain: domain,
	reg_password: nothing,
	name: nothing,
	value: nothing,
	sortorder: number,
	cookie: nothing,
	auth_info: nothing,
	domain_auth_info: nothing,
	first_name: nothing,
	last_name: nothing,
	org_name: nothing,
	address1: nothing,
	address2: nothing,
	address3: nothing,
	city: nothing,
	state: nothing,
	postal_code: nothing,
	country: nothing,
	phone: nothing,
	fax: nothing,
	email: nothing,
	lang_pref: nothing,
	comments: nothing,
	tld_data: nothing,
	searchstring: nothing,
	service_override: nothing,
	max_wait_time: number,
	exp_from: nothing,
	exp_to: nothing
} as const satisfies Record<string, Allowed>;

/** `domain = example.com`, `reg_password = [13 characters]`, `(other item) = [4 characters]`. */
export function itemLine(key: string, value: string | null): string {
	const name = itemName(key);
	if (value === null) return name;
	if (value === '') return `${name} = (empty)`;
	const lower = key.toLowerCase();
	const known = Object.hasOwn(items, lower);
	return `${name} = ${known ? shown(value, items[lower as keyof typeof items]) : lengthOf(value)}`;
}

function itemName(key: string): string {
	if (Object.hasOwn(items, key.toLowerCase()) || /^\d{1,3}$/.test(key)) return key;
	return `(other item, name of ${lengthOf(key)})`;
}
