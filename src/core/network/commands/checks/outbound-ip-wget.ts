import { articleIpService as url } from '../../probe/services.ts';
import type { Command } from '../command.ts';
import { article } from '../sources.ts';
import { addressReadings } from './outbound-ip-curl.ts';

export const outboundIpWget: Command = {
	id: 'outbound-ip-wget',
	title: 'Show the outbound IP with wget',
	stage: 'host',
	asInArticle: true,
	forShell: {
		posix: { needs: ['wget'], write: ({ word }) => `wget -q -O - ${word(url)}` },
		powershell: {
			needs: [],
			write: ({ word }) => `(Invoke-WebRequest -UseBasicParsing -Uri ${word(url)}).Content`,
			notes: ['PowerShell has no wget of its own: in 5.1 the name stands for Invoke-WebRequest.']
		},
		cmd: { why: 'Windows comes without wget. Use the curl command.', instead: 'outbound-ip-curl' }
	},
	tells: 'The same as the curl command, for hosts without curl.',
	expect: 'One line with an IPv4 address. On live, an Allow rule must cover it.',
	otherwise: addressReadings,
	notes: ['With -q wget says nothing when it fails: leave it out to see why.'],
	source: article
};
