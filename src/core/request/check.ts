import { bySeverity } from '../finding.ts';
import type { Environment } from '../hosts.ts';
import type { CapturedRequest } from './captured.ts';
import type { RequestFinding } from './findings/index.ts';
import { checkBody } from './findings/body.ts';
import { checkCredentials } from './findings/credentials.ts';
import { checkCurl } from './findings/curlOptions.ts';
import { checkDestination } from './findings/destination.ts';
import { checkHeaderValues } from './findings/headerValues.ts';
import { checkHeaderNames } from './findings/headers.ts';
import { checkLength } from './findings/length.ts';
import { checkRequestLine } from './findings/requestLine.ts';

/**
 * Every problem in a captured request, errors first. The XML inside is checked by
 * `checkEnvelope`, and whether the signature matches by the signature room.
 *
 * It claims only failures, never that a stage was passed: a capture shows what left the client, not
 * what reached OpenSRS.
 * @param environment the one that the person means to call, if known
 */
export function checkRequest(
	request: CapturedRequest,
	environment?: Environment
): RequestFinding[] {
	return [
		...checkRequestLine(request),
		...checkDestination(request, environment),
		...checkHeaderNames(request),
		...checkHeaderValues(request),
		...checkLength(request),
		...checkCredentials(request),
		...checkBody(request),
		...checkCurl(request)
	].sort(bySeverity);
}
