import { said } from '../said.ts';
import { found, type Reader } from '../segment.ts';

const row = /^\s{0,4}\d{1,3}\.(?:\|--)?\s{0,4}(\S+)\s{1,60}(\d{1,3}[.,]\d)%?\s/;

/** mtr's report. Its last row is the host, or `???` where nothing answered any more. */
export const mtr: Reader = {
	tool: 'mtr',
	starts: /^HOST: \S+\s+Loss%|^Start: \d{4}-\d\d-\d\dT|^\s{1,4}\d{1,3}\.\|--\s/,
	rows: [
		...said(
			'dns-failed',
			'mtr: Failed to resolve host: {host}',
			'mtr: Unable to resolve host: {host}'
		),
		...said(
			'tool-not-allowed',
			'mtr: Failure to start mtr-packet',
			'mtr-packet: Failure to open {text} sockets'
		)
	],
	clientErrors: true,
	more: ({ tool, command, lines }, seen) => {
		if (seen.length > 0) return [];
		const last = lines.findLast(({ text }) => row.test(text));
		if (!last) return [];
		const [, name, loss] = row.exec(last.text)!;
		// A router that says "unreachable" is listed again in place of the host.
		const hops = lines.map(({ text }) => row.exec(text)?.[1]).filter(Boolean);
		const repeated = hops.at(-2) === name;
		if (name !== '???' && !repeated && !loss!.startsWith('100'))
			return [found(tool, last, 'route-complete')];
		const tcp = /\s(?:-T|--tcp)\b/.test(command?.text ?? '');
		return [found(tool, last, tcp ? 'route-tcp-silent' : 'route-silent')];
	},
	source: 'run: mtr 0.95',
	checked: '2026-11'
};
