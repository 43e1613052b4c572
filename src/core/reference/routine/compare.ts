import { recordOf } from '../../record.ts';
import { readValue } from '../../signature/value/readValue.ts';
import type { RoutineFinding, SecondInput } from './findings.ts';
import { stepIds, stepWords, type Routine, type StepId } from './steps.ts';

/** What a person's function printed, as typed or pasted; empty fields count as not entered. */
export type Theirs = Partial<Record<StepId, string>>;

export type StepState = 'same' | 'different' | 'unreadable' | 'not-given';

export interface Comparison {
	states: Record<StepId, StepState>;
	/** The first value given that differs; null where none does. */
	first: { step: StepId; finding: RoutineFinding } | null;
	/** Steps just before it with nothing entered: the fault may already be there. */
	gap: StepId[];
	/** Values that could not be read, and so were not compared. */
	unreadable: RoutineFinding[];
}

/**
 * Compares a person's values with the right ones, step by step.
 * @param key the key's bytes, to read what goes into round two
 */
export function compareRoutine(routine: Routine, key: Uint8Array, theirs: Theirs): Comparison {
	const states = recordOf<StepId, StepState>(stepIds, () => 'not-given');
	const unreadable: RoutineFinding[] = [];
	let first: Comparison['first'] = null;
	let gap: StepId[] = [];
	for (const step of stepIds) {
		const given = theirs[step] ?? '';
		if (given.trim() === '') {
			if (!first) gap.push(step);
			continue;
		}
		const finding = judgeStep(step, given, routine, key);
		states[step] = stateOf(finding);
		if (finding?.code === 'routine-unreadable') unreadable.push(finding);
		else if (finding && !first) first = { step, finding };
		if (!finding && !first) gap = [];
	}
	return { states, first, gap: first ? gap : [], unreadable };
}

const stateOf = (finding: RoutineFinding | null): StepState => {
	if (!finding) return 'same';
	return finding.code === 'routine-unreadable' ? 'unreadable' : 'different';
};

/** What is wrong with one value; null where it is the same. */
function judgeStep(
	step: StepId,
	given: string,
	{ values, otherLengths }: Routine,
	key: Uint8Array
): RoutineFinding | null {
	const severity = 'error';
	const { title } = stepWords[step];
	const unreadable = { code: 'routine-unreadable', severity: 'warning', args: { title } } as const;
	if (step === 'body-sha256') {
		const digest = /(?:^|[^0-9a-f])([0-9a-f]{64})(?![0-9a-f])/i.exec(given)?.[1];
		if (!digest) return unreadable;
		const same = digest.toLowerCase() === values[step];
		return same ? null : { code: 'routine-body-bytes', severity, args: {} };
	}
	if (step === 'first-md5' || step === 'final-md5') {
		const { digest, findings } = readValue(given);
		const name = step === 'first-md5' ? 'first' : 'final';
		if (digest !== values[step]) return { code: `routine-${name}-md5`, severity, args: {} };
		const form = findings.some((finding) => finding.severity === 'error');
		return form ? { code: `routine-${name}-form`, severity, args: {} } : null;
	}
	if (step === 'second-input') {
		const how = judgeSecondInput(given, values, key);
		return how && { code: 'routine-second-input', severity, args: { how } };
	}
	const theirs = readLength(given);
	if (theirs === null) return unreadable;
	const ours = Number(values[step]);
	if (theirs === ours) return null;
	if (step === 'body-length') {
		const maybe = otherLengths
			.filter(({ bytes }) => bytes === theirs)
			.map(({ happened }) => happened);
		return { code: 'routine-body-length', severity, args: { ours, theirs, maybe } };
	}
	if (step === 'second-length') {
		return { code: 'routine-second-length', severity, args: { ours, theirs, key: key.length } };
	}
	return { code: `routine-${step}`, severity, args: { ours, theirs } };
}

/** A number of bytes as people and programs write it: `1234`, `1,234`, `1 234 bytes`. */
function readLength(given: string): number | null {
	const number = /^(\d+|\d{1,3}(?:[ ,.'_\u00a0\u202f]\d{3})+)(?:\s?(?:bytes?|b))?$/i;
	const digits = number.exec(given.trim())?.[1];
	return digits === undefined ? null : Number(digits.replace(/\D/g, ''));
}

/** How a person's input of round two differs; null where it is the same, or the masked text. */
function judgeSecondInput(
	given: string,
	values: Routine['values'],
	key: Uint8Array
): SecondInput | null {
	const first = values['first-md5'];
	const secret = new TextDecoder('utf-8', { ignoreBOM: true }).decode(key);
	if (given === first + secret || given.trim() === values['second-input']) return null;
	const ends = secret !== '' && given.endsWith(secret);
	const right = first + secret;
	if (given.startsWith(right) && /^[\r\n]+$/.test(given.slice(right.length)))
		return 'newline-after';
	if (given.trim() === first) return 'key-missing';
	if (given === secret + first) return 'key-first';
	if (given === first.toUpperCase() + secret) return 'upper-case';
	if (given.includes(first) && (ends || given.includes(secret))) return 'more-between';
	if (given.startsWith(first)) return 'other-key';
	return ends ? 'other-digest' : 'other';
}
