import { noEvidence } from '../../core/bytes/evidence.ts';
import type { Guess } from '../../core/diagnose/kinds.ts';
import type { TranscriptReading } from '../../core/network/transcripts/read.ts';
import type { Theirs } from '../../core/reference/routine/compare.ts';
import type { AnswerReading } from '../../core/reply/answer.ts';
import type { CapturedRequest } from '../../core/request/captured.ts';
import { keysOf } from '../../core/record.ts';
import { EvidenceField } from './evidenceField.svelte.ts';
import { KeyField } from './keyField.svelte.ts';
import { ReadField } from './readField.svelte.ts';

/** A further body; with a signature it is another pair, without one it is another candidate. */
export class OtherRequest {
	body = new EvidenceField();
	sent = $state('');
}

/**
 * Everything that a person enters in this tab, and nothing else: `clear` empties every field here,
 * without naming it. Choices, such as the environment, live in the session.
 */
export class Fields {
	/** The request body, as every view means it. */
	request = new EvidenceField();
	/** The capture that the request was taken from, for its headers. */
	capture = $state.raw<CapturedRequest>();
	key = new KeyField();
	username = $state('');
	/** The signature that the client sent. */
	sent = $state('');
	/** Length of the body by the client's Content-Length header, as typed. */
	contentLength = $state('');
	/** Further keys: an old one, the other environment's. */
	otherKeys = $state<KeyField[]>([]);
	/** Further bodies: what was really sent, what was logged. */
	otherRequests = $state<OtherRequest[]>([]);
	/** What came back: a reply, or what the client printed instead. */
	reply = new ReadField<AnswerReading>();
	/** A response code entered alone. */
	code = $state('');
	/** What is searched for in the response codes. */
	codeQuery = $state('');
	/** What the network commands printed. */
	transcript = new ReadField<TranscriptReading>();
	outboundIp = $state('');
	ipRules = $state('');
	/** A paste of anything, as the first view takes it. */
	evidence = new EvidenceField();
	/** What it was recognized as, and for which bytes. */
	taken = $state.raw<readonly Guess[]>([]);
	evidenceRead = $state.raw<Uint8Array>(noEvidence.bytes);
	/** The text of the MD5 view, and what the person's own routine made of it. */
	md5Text = new EvidenceField();
	md5File = $state.raw<File>();
	md5FromRoutine = $state('');
	/** What the person's own function printed, step by step. */
	routineValues = $state<Theirs>({});
	/** When the call failed, and what to add, for the report to support. */
	failedAt = $state('');
	supportNote = $state('');

	/** Empties every field. Inputs stay the same objects, because views and checks keep references to them. */
	clear(): void {
		const empty = new Fields();
		for (const name of fieldNames()) {
			const field = this[name];
			if (field instanceof EvidenceField || field instanceof KeyField) field.clear();
			else Object.assign(this, { [name]: empty[name] });
		}
	}
}

type FieldName = Exclude<keyof Fields, 'clear'>;

/** Inputs are properties of the object; Svelte makes a getter and a setter of each `$state`. */
export function fieldNames(): FieldName[] {
	const states = Object.getOwnPropertyDescriptors(Fields.prototype);
	const names = [
		...keysOf<keyof Fields>(new Fields()),
		...keysOf<keyof Fields>(states).filter((name) => states[name].set !== undefined)
	];
	return names.filter((name) => name !== 'clear');
}
