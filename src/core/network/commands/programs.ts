/** Commands that several checks share. */
import { powershellLine } from '../shells/cmd.ts';
import { shells } from '../shells/index.ts';
import type { ShellId } from '../shells/shell.ts';
import type { InShell, Writer } from './command.ts';

type Write = (writer: Writer) => string;

/** The same program with the same arguments in every shell. */
export function everywhere(
	args: Write,
	posix: string,
	powershell = posix,
	cmd = powershell
): Record<ShellId, InShell> {
	const call = (program: string): InShell => ({
		needs: [program],
		write: (writer) => `${program} ${args(writer)}`
	});
	return { posix: call(posix), powershell: call(powershell), cmd: call(cmd) };
}

/** curl, under the name that it has in each shell. */
export const curl = (args: Write): Record<ShellId, InShell> =>
	everywhere(args, shells.posix.curl, shells.powershell.curl, shells.cmd.curl);

/** Statements of PowerShell, which cmd can only run by starting PowerShell. */
export function windows(
	statements: (writer: Writer) => readonly string[],
	notes: readonly string[] = []
): Record<'powershell' | 'cmd', InShell> {
	const inPowershell = (writer: Writer): string => {
		const lines = statements(writer);
		return lines.length > 1 ? `& {\n  ${lines.join('\n  ')}\n}` : lines.join('');
	};
	return {
		powershell: { needs: [], write: inPowershell, notes },
		cmd: {
			needs: ['powershell'],
			write: (writer) => writer.take(powershellLine(statements(writer).join('; '))),
			notes
		}
	};
}
