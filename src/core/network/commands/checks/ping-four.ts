import type { Command } from '../command.ts';
import { manual } from '../sources.ts';
import { pingReadings } from './ping.ts';

export const pingFour: Command = {
	id: 'ping-four',
	title: 'Ping the host four times',
	stage: 'dns',
	forShell: {
		posix: { needs: ['ping'], write: ({ host, word }) => `ping -c 4 ${word(host)}` },
		powershell: { needs: ['ping'], write: ({ host, word }) => `ping -n 4 ${word(host)}` },
		cmd: { needs: ['ping'], write: ({ host, word }) => `ping -n 4 ${word(host)}` }
	},
	tells: 'The same as ping, and it stops by itself.',
	expect: 'An address in brackets on the first line, four replies, 0% packet loss.',
	otherwise: pingReadings,
	notes: [],
	source: manual('Manual page of ping')
};
