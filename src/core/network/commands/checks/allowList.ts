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
		title: 'Ask whether this address is let in, without credentials',
		forShell: {
			posix: {
				...ask.posix,
				notes: ['curl before 7.64 does not know --http0.9 and needs no such option: leave it out.']
			},
			powershell: { ...ask.powershell, notes: [oldWindows] },
			cmd: { ...ask.cmd, notes: [oldWindows] }
		},
		tells:
			'Whether OpenSRS turns this address away before it looks at any credentials. It sends no key and no username.',
		expect:
			'Any answer of OpenSRS that does not speak of the IP address. Which one is not documented.',
		otherwise: [
			{
				see: 'Text with “invalid IP address” (code 400 or 555)',
				means: 'This address has no Allow rule in the environment that you called.'
			},
			{
				see: '“Received HTTP/0.9 when not allowed”',
				means:
					'An answer without HTTP headers came, which is how OpenSRS has refused an address in the past. Run it with --http0.9 to read it.'
			},
			{
				see: '“Empty reply from server” or a timeout',
				means:
					'Nothing is proved: the allow list or something on the way may have closed the connection.'
			},
			{
				see: 'A page of HTML, or 407',
				means: 'A proxy answered, not OpenSRS.'
			},
			{
				see: '“Could not resolve”, “Failed to connect”, an SSL error',
				means: 'It ends before: see above.'
			}
		],
		notes: [
			'This is an inference: OpenSRS’s own test script looks for “invalid ip address” in the answer to a plain GET. That an address without this text is allowed is likely, not certain.',
			'The test environment has no allow list, says OpenSRS.'
		],
		source: officialTester
	}
} satisfies Checks;
