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
