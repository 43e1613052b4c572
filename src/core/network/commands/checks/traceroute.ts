import type { Command } from '../command.ts';
import { article } from '../sources.ts';

export const traceroute: Command = {
	id: 'traceroute',
	title: 'Show the path to the host',
	stage: 'tcp',
	asInArticle: true,
	forShell: {
		posix: {
			needs: ['traceroute'],
			write: ({ host, word }) => `traceroute ${word(host)}`,
			notes: ['If it is not installed, tracepath often is.']
		},
		powershell: { needs: ['tracert'], write: ({ host, word }) => `tracert ${word(host)}` },
		cmd: { needs: ['tracert'], write: ({ host, word }) => `tracert ${word(host)}` }
	},
	tells: 'Through which routers packets go, and where they stop.',
	expect: 'A numbered line for each router, with times. The last one is OpenSRS.',
	otherwise: [
		{
			see: 'Lines of * * * with replies after them',
			means: 'Those routers do not answer. Packets go through.'
		},
		{
			see: '* * * to the end',
			means:
				'Not a failure by itself: the packets of traceroute are often dropped near the target. The TCP check decides.'
		},
		{
			see: '* * * from the first or second line',
			means: 'Your own network drops these packets, or lets nothing out: run the TCP check.'
		},
		{
			see: '!H, !N or !X behind a time',
			means: 'A router says: no such host, no route, or not allowed.'
		}
	],
	notes: ['It can take a minute or more; Ctrl-C ends it.'],
	source: article
};
