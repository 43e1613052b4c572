import type { SectionId } from '../../../../src/core/checklist/check.ts';

/**
 * The points of the OpenSRS support article on API connections, in its order, as the words that a
 * check must hold. Kept apart from the checks: a point that is lost there is missed here.
 */
export const article: readonly {
	section: SectionId;
	point: string;
	says: readonly string[];
}[] = [
	{ section: 'status', point: 'no incident', says: ['no incident', 'opensrsstatus.com'] },
	{ section: 'before', point: 'primary user of the RCP', says: ['primary reseller user'] },
	{ section: 'before', point: 'public IP', says: ['public IP', 'calling host'] },
	{ section: 'before', point: 'shell', says: ['curl', 'ping', 'traceroute', 'openssl'] },
	{
		section: 'basic',
		point: 'API key',
		says: ['Account settings (top right)', 'API settings', 'top of the API key section']
	},
	{
		section: 'basic',
		point: 'a new key kills the old one',
		says: ['disables the old one immediately', 'update every system that uses the key']
	},
	{
		section: 'basic',
		point: 'permission',
		says: ['primary reseller username', 'environment', 'Sub-users cannot']
	},
	{
		section: 'basic',
		point: 'IP allow list',
		says: ['Allow rule', 'API settings', 'below the key', 'at most five', 'OpenSRS Support']
	},
	{ section: 'md5', point: 'concatenated', says: ['XML and the private key are joined'] },
	{ section: 'md5', point: 'hashed twice', says: ['hashed twice'] },
	{ section: 'md5', point: 'no bytes added', says: ['POST adds no bytes', 'such as a NUL'] },
	{ section: 'md5', point: 'lower case', says: ['lower case before it is sent', 'upper case'] },
	{ section: 'md5', point: 'MD5 examples', says: ['sample code for each language'] },
	{ section: 'md5', point: 'string to bytes', says: ['strings become the same bytes'] },
	{
		section: 'md5',
		point: 'known pair',
		says: ['ConnecttoOpenSRSviaSSL', 'e787cc1d1951dfec4827cede7b1a0933', 'one plain MD5']
	},
	{
		section: 'ports',
		point: 'outbound IP',
		says: ['curl http://icanhazip.com/s/', 'wget -q -O - http://icanhazip.com/s/']
	},
	{ section: 'ports', point: 'DNS', says: ['ping {host}'] },
	{ section: 'ports', point: 'path', says: ['traceroute {host}'] },
	{ section: 'ports', point: 'port', says: ['55443'] },
	{
		section: 'ports',
		point: 'TLS',
		says: ['openssl s_client -connect {host}:55443']
	},
	{
		section: 'ports',
		point: 'the output goes to support',
		says: ['web form', 'support.opensrs.com']
	},
	{ section: 'codes', point: 'code and text', says: ['code together with its text'] },
	{
		section: 'next',
		point: 'bundle to support',
		says: ['raw request', 'calculated MD5', 'response']
	},
	{ section: 'next', point: 'firewall', says: ['firewall, security group and NAT', '55443'] },
	{
		section: 'next',
		point: 'business rule',
		says: ['business rule', 'balance', 'TLD', 'API command reference']
	}
];
