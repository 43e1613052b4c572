/**
 * The other APIs of OpenSRS. They have their own hosts, credentials and error numbers. Clients
 * print those numbers as `response_code`, so they are easily mistaken for codes of the XML API.
 */
interface OtherApiRow {
	name: string;
	means: string;
	todo: string;
	sources: readonly string[];
	/** When the sources were read, year and month. */
	checked: '2026-11';
}

/**
 * The errors of the hosted email API by number, and what each asks for:
 * https://email.opensrs.guide/docs/errors, read 2026-11.
 */
export const emailErrors: readonly { text: string; todo: string }[] = [
	{
		text: 'Server error.',
		todo: 'Wait and call it again: the email API says that the fault is not your client’s.'
	},
	{
		text: 'Invalid credentials supplied in request.',
		todo: 'Check the user, password or session token for the email API, not the API key of the XML API.'
	},
	{
		text: 'The requested object does not exist.',
		todo: 'Check the name of the user, domain or brand in the call.'
	},
	{
		text: 'This object is an alias.',
		todo: 'Change the object by its real name, not by an alias.'
	},
	{
		text: 'Requestor lacks permission to change one or more of the requested attributes.',
		todo: 'Call it as a user who may change these attributes.'
	},
	{
		text: 'Request badly formatted (missing required field, or field is not the correct data type).',
		todo: 'Compare the fields of the request, and their types, with the method’s page in the email API guide.'
	},
	{
		text: 'One or more attributes badly formatted.',
		todo: 'Compare the values of the attributes with the method’s page in the email API guide.'
	},
	{
		text: 'An object with this name already exists.',
		todo: 'Choose another name, or look up the object that has it.'
	}
];

const emailGuide = 'https://email.opensrs.guide/docs/errors';
const ownLogin = 'It is another API, with its own hosts and credentials.';

export const otherApis = {
	'hosted-email': {
		name: 'OpenSRS hosted email API',
		means: `${ownLogin} It answers in JSON, with HTTP status 200 even for errors.`,
		todo: 'Check the user, password or session token for admin.a, admin.b or admin.test.hostedemail.com in the email API guide (email.opensrs.guide).',
		sources: [
			emailGuide,
			'https://email.opensrs.guide/docs/sending-requests',
			'https://github.com/OpenSRS/whmcs-opensrsemail'
		],
		checked: '2026-11'
	},
	'old-email': {
		name: 'old OpenSRS email API (APP)',
		means: `${ownLogin} It answers in lines that start with “OK 0” or “ER” and a number, on TLS port 4449.`,
		todo: 'Check the mail host, user and password in your client’s settings, not the API key of the XML API.',
		sources: ['https://github.com/OpenSRS/osrs-toolkit-php, opensrs/Mail.php @b74c297'],
		checked: '2026-11'
	},
	storefront: {
		name: 'OpenSRS Storefront API',
		means: `${ownLogin} It is a JSON API that wants an OAuth access token.`,
		todo: 'Check the client ID and the API key of your Storefront, not those of the XML API.',
		sources: [
			'Public client code that quotes the support article “API: Managing Customers” (read there 2026-08)'
		],
		checked: '2026-11'
	}
} as const satisfies Record<string, OtherApiRow>;

export type OtherApi = keyof typeof otherApis;
