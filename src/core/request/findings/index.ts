import type { FindingOf, WordsTable } from '../../finding.ts';
import { bodyWords, type BodyArgs } from './body.ts';
import { credentialWords, type CredentialArgs, type CredentialFinding } from './credentials.ts';
import { curlWords, type CurlArgs } from './curlOptions.ts';
import { destinationWords, type DestinationArgs } from './destination.ts';
import { headerWords, type HeaderArgs } from './headers.ts';
import { headerValueWords, type HeaderValueArgs } from './headerValues.ts';
import { lengthWords, type LengthArgs } from './length.ts';
import { requestLineWords, type RequestLineArgs } from './requestLine.ts';

/** Every finding on a captured request. Those on the XML inside are `EnvelopeArgs`. */
export interface RequestArgs
	extends
		RequestLineArgs,
		DestinationArgs,
		HeaderArgs,
		HeaderValueArgs,
		LengthArgs,
		CredentialArgs,
		BodyArgs,
		CurlArgs {}

export type RequestFinding = FindingOf<RequestArgs> | CredentialFinding;

/** The words of every finding on a captured request. */
export const requestWords: WordsTable<RequestArgs> = {
	...requestLineWords,
	...destinationWords,
	...headerWords,
	...headerValueWords,
	...lengthWords,
	...credentialWords,
	...bodyWords,
	...curlWords
};
