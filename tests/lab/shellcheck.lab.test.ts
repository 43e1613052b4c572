/** shellcheck on all that is generated for POSIX shells. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { commandList } from '../../src/core/network/commands/index.ts';
import { writeCommand } from '../../src/core/network/commands/write.ts';
import { endpoints } from '../../src/core/network/endpoints.ts';
import { probes, probeToPaste } from '../../src/core/network/probe/index.ts';
import { installed } from './support/posixShells.ts';

const given = { signature: '0'.repeat(32), username: "o'neil & co", file: '-my request.xml' };

function complaints(script: string): string {
	const { stdout } = spawnSync('shellcheck', ['--shell=sh', '--severity=style', '-'], {
		input: script,
		encoding: 'utf8'
	});
	return stdout.trim();
}

describe.runIf(installed('shellcheck'))('shellcheck', () => {
	it('finds a problem in a bad script', () => {
		expect(complaints('#!/bin/sh\ncat $1\n')).toContain('SC2086');
	});

	const forms = Object.values(endpoints).flatMap((endpoint) =>
		commandList.map((command) => ({
			name: `${command.id}, ${endpoint.environment}`,
			written: writeCommand(command, 'posix', endpoint, given)
		}))
	);
	it.each(forms)('has nothing to say of $name', ({ written }) => {
		expect(written.ok && complaints(`${written.text}\n`)).toBe('');
	});

	it('has nothing to say of the probe, as a file and to paste', () => {
		const script = probes.posix.write(endpoints.live);
		expect(complaints(script)).toBe('');
		expect(complaints(`#!/bin/sh\n${probeToPaste(script)}`)).toBe('');
	});
});
