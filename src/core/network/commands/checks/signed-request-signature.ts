import type { Command } from '../command.ts';
import { cmdRequest, posixRequest, powershellRequest } from '../request.ts';
import { guide } from '../sources.ts';
import { replyReadings } from './signed-request.ts';

const uses = ['file', 'username', 'signature'] as const;

export const signedRequestSignature: Command = {
	id: 'signed-request-signature',
	title: 'Send a file with the signature from this page',
	stage: 'credentials',
	forShell: {
		posix: { uses, needs: ['curl'], write: (writer) => posixRequest(writer) },
		powershell: { uses, needs: ['curl.exe'], write: (writer) => powershellRequest(writer) },
		cmd: { uses, needs: ['curl'], write: cmdRequest }
	},
	tells: 'The same as the command before, on a host where you do not want to enter the key.',
	expect: 'A reply with a response_code such as 200, 210 or 211.',
	otherwise: replyReadings,
	notes: [
		'The signature belongs to these bytes and this key. The file must hold exactly the bytes that this page signed: copy it, do not paste its text.',
		'The request is really carried out. Use one that changes nothing, such as LOOKUP or GET_BALANCE.',
		'With the file and this signature anybody on an allowed address can send this request again, until the key changes.'
	],
	source: guide
};
