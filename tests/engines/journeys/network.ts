/** What a tool printed is read back, and commands fit the shell. */
import { expect } from 'vitest';
import { labFixtures } from '../../core/network/transcripts/fixtures.ts';
import type { Journey } from '../support/visit.ts';

const refused = labFixtures().find(
	({ tool, situation }) => tool === 'curl-v' && situation === 'refused'
)!;
const stage = (code: string) => `[aria-label="Connection path"] [data-code="${code}"]`;

export const network: Journey[] = [
	{
		title: 'a transcript of a refused connection is read',
		async run(visit) {
			await visit.open('#/network');
			await visit.paste('Command output', refused.text);
			await visit.eventually(() => visit.attribute(stage('tcp'), 'data-state')).toBe('failed');
			expect(await visit.attribute('[aria-label=Verdict]', 'data-state')).toBe('failed');
		}
	},
	{
		title: 'the commands follow shell and environment',
		async run(visit) {
			await visit.open('#/network');
			expect(await visit.text('main')).toContain('rr-n1-tor.opensrs.net');
			await visit.tab.click('radio', 'PowerShell');
			await visit.tab.click('radio', 'Test');
			await visit.eventually(() => visit.text('main')).toContain('horizon.opensrs.net');
			expect(await visit.text('main')).toContain('curl.exe');
		}
	}
];
