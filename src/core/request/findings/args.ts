import type { FindingOf } from '../../finding.ts';
import type { ValueFinding } from '../../signature/value/findings.ts';
import type { BodyArgs } from './words/body.ts';
import type { CredentialArgs } from './words/credentials.ts';
import type { HeaderArgs } from './words/headers.ts';
import type { LengthArgs } from './words/length.ts';
import type { TargetArgs } from './words/target.ts';

/** Every finding on a captured request. Those on the XML inside are `EnvelopeArgs`. */
export interface RequestArgs extends TargetArgs, HeaderArgs, LengthArgs, CredentialArgs, BodyArgs {}

/** The form of X-Signature is judged by the signature room, in its codes. */
export type RequestFinding = FindingOf<RequestArgs> | ValueFinding;
