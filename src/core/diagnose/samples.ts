import { refusal } from '../reply/example.ts';
import { exampleEvidence } from './example.ts';

/** Samples to try the page with. Nothing in them is real. */
export const samples: readonly { name: string; text: string }[] = [
	{ name: 'A refused IP address', text: exampleEvidence },
	{
		name: 'A timeout',
		text: "$ curl -sS https://rr-n1-tor.opensrs.net:55443/\ncurl: (28) Failed to connect to rr-n1-tor.opensrs.net port 55443 after 75012 ms: Couldn't connect to server\n"
	},
	{
		name: 'A refused signature',
		text: refusal(401, 'Authentication Failed')
	}
];
