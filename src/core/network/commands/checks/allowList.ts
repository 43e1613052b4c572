import type { Checks } from '../command.ts';
import { curl } from '../programs.ts';
import { officialTester } from '../sources.ts';

const ask = curl(
	({ host, port, word }) => `${word('--http0.9')} -sS ${word(`https://${host}:${port}/`)}`
);
const oldWindows =
	'curl before 7.64 (early Windows 10) does not know --http0.9: leave it out there.';

/** Whether OpenSRS accepts calls from your address. */
export const allowListChecks = {
	'allow-list-probe': {
		title: 'Test whether OpenSRS allows this address, without credentials',
		forShell: {
			posix: {
				...ask.posix,
				notes: ['curl before 7.64 does not know --http0.9 and needs no such option: leave it out.']
			},
			powershell: { ...ask.powershell, notes: [oldWindows] },
			cmd: { ...ask.cmd, notes: [oldWindows] }
		},
		tells:
			'Whether OpenSRS refuses this address before it checks any credentials. It sends no key and no username.',
		expect:
			'Any answer from OpenSRS that doesn’t mention the IP address. Its exact form isn’t documented.',
		otherwise: [
			{
				see: 'Text with “invalid IP address” (code 400 or 555)',
				means: 'This address has no Allow rule in the environment that you called.'
			},
			{
				see: '“Received HTTP/0.9 when not allowed”',
				means:
					'The answer has no HTTP headers, which is how OpenSRS has refused addresses in the past. Run it with --http0.9 to see it.'
			},
			{
				see: '“Empty reply from server” or a timeout',
				means:
					'This proves nothing: the allow list, or something in between, may have closed the connection.'
			},
			{
				see: 'A page of HTML, or 407',
				means: 'A proxy answered, not OpenSRS.'
			},
			{
				see: '“Could not resolve”, “Failed to connect”, an SSL error',
				means: 'The call never got this far: run the checks above first.'
			}
		],
		notes: [
			'Likely, not Confirmed: OpenSRS’s own test script searches the answer to a plain GET for “invalid ip address”. This page infers that an address without that text is allowed.',
			'OpenSRS says that the test environment has no allow list.'
		],
		source: officialTester
	}
} satisfies Checks;
