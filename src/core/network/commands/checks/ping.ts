import type { Command, Writer } from '../command.ts';
import { article } from '../sources.ts';

/** Silence of ICMP is no fault of the way: many networks drop it and let TCP through. */
export const pingReadings = [
	{
		see: 'No reply, “Request timed out”, 100% packet loss',
		means:
			'Not a failure by itself: many firewalls drop ping and let port 55443 through. The TCP check decides.'
	},
	{
		see: '“Name or service not known”, “could not find host”, “bad address”',
		means: 'The name does not resolve: go to the DNS checks.'
	},
	{
		see: '“Network is unreachable”, “Destination host unreachable”',
		means: 'There is no route from this host. The TCP check will fail as well.'
	},
	{
		see: '“Operation not permitted” or “permission denied”',
		means: 'This user or container may not ping. It says nothing about OpenSRS.'
	}
] as const;

const form = {
	needs: ['ping'],
	write: ({ host, word }: Writer) => `ping ${word(host)}`
};

export const ping: Command = {
	id: 'ping',
	title: 'Ping the host',
	stage: 'dns',
	asInArticle: true,
	forShell: {
		posix: { ...form, notes: ['On Linux and macOS it goes on until you press Ctrl-C.'] },
		powershell: form,
		cmd: form
	},
	tells: 'Whether the name resolves (first line), and whether the host answers to ping.',
	expect: 'An address in brackets on the first line, then replies with a time.',
	otherwise: pingReadings,
	notes: ['Only the first line counts for DNS. Replies to ping are good to have, not needed.'],
	source: article
};
