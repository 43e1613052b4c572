import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { endpoints } from '../../../src/core/network/endpoints.ts';
import { probes, probeToPaste } from '../../../src/core/network/probe/index.ts';

const posix = probes.posix.write(endpoints.live);
const powershell = probes.powershell.write(endpoints.live);
const steps = ['host', 'outbound-ip', 'dns', 'ping', 'route', 'tcp', 'tls', 'allow-list'];

describe('the probe scripts', () => {
	it('name host and port once, at the top, so that they are easy to change', () => {
		for (const script of [posix, powershell]) {
			expect(script.split(endpoints.live.host)).toHaveLength(2);
			expect(script.split('55443')).toHaveLength(2);
			expect(script.indexOf('55443')).toBeLessThan(1000);
		}
		expect(probes.posix.write(endpoints.test)).toContain('host=horizon.opensrs.net\nport=55443\n');
	});

	it('go through the same steps in the same order', () => {
		const order = (script: string, call: RegExp): string[] => [
			...new Set([...script.matchAll(call)].map((match) => match[1]!))
		];
		expect(order(posix, /^(?:if |\s*)(?:step|section|missing) ([a-z-]+) \w/gm)).toEqual(steps);
		expect(order(powershell, /^(?:Step|Invoke-Step) '([a-z-]+)'/gm)).toEqual(steps);
	});

	it('are plain text that any editor and console keeps', () => {
		for (const script of [posix, powershell]) {
			expect(script).not.toMatch(/[^\x20-\x7e\n]/);
			expect(script.endsWith('\n')).toBe(true);
			for (const line of script.split('\n')) expect(line.length).toBeLessThan(120);
		}
	});

	it('ask for nothing: no key, no root, no file', () => {
		expect(posix).not.toMatch(/sudo|\bread\b(?! by)|mktemp|OPENSRS_KEY|>>? ?[a-z./]*tmp/);
		expect(powershell).not.toMatch(/Read-Host|RunAs|Set-|OPENSRS_KEY|Out-File/);
	});

	it('are read by the shells of this machine without complaint', () => {
		for (const shell of ['sh', 'bash', 'dash']) {
			execFileSync(shell, ['-n'], { input: posix });
			execFileSync(shell, ['-n'], { input: probeToPaste(posix) });
		}
	});

	it('keep to PowerShell 5.1: no operator that only 7 knows', () => {
		expect(powershell).not.toMatch(/\?\?|&&|\|\||\s\?\s.*\s:\s/);
	});
});
