/**
 * What a plain client does, for every possibility that the search tries: the whole signature from
 * nothing, with OpenSSL. The bodies and keys are changed once and not for each possibility, so
 * that only hashing is compared; the search has to change them in its own time.
 */
import { createHash, createHmac } from 'node:crypto';
import type {
	EncodedPart,
	FormulaMistake,
	Mistake,
	Part
} from '../../src/core/signature/mistakes/mistake.ts';
import type { Question } from '../../src/core/signature/question.ts';
import { Bodies, type BodyVariant } from '../../src/core/signature/search/bodies.ts';
import { expectationsOf } from '../../src/core/signature/search/expectations.ts';
import { groupsOf } from '../../src/core/signature/search/groups.ts';
import { Pairs } from '../../src/core/signature/search/pairs.ts';
import { readObserved } from '../../src/core/signature/search/observed.ts';
import { Keys } from '../../src/core/signature/search/keys.ts';

type Write = ((digest: Uint8Array) => Uint8Array) | null;

const none = new Uint8Array(0);
const isKey = (part: Part) => part === 'key' || (isEncoded(part) && part.of.includes('key'));

/**
 * @param everyOther takes only one of so many bodies
 * @returns how many possibilities were computed and compared
 */
export function everyPossibility(
	question: Question,
	mistakes: readonly Mistake[],
	everyOther: number
): number {
	const groups = groupsOf(mistakes);
	const known = new Keys(question, groups.key);
	const keysOf = (count: 0 | 1 | 2) => known.of(count).map(({ bytes }) => bytes);
	const [keys, changedKeys, twiceChanged] = [keysOf(0), keysOf(1), keysOf(2)];
	const expectations = expectationsOf(
		readObserved(question.observed, groups.digest),
		groups.digest
	);
	const writes = expectations.map((list) =>
		list.map(({ inner }): Write => inner && ((digest) => inner.write(digest)))
	);
	const formulas = groups.formula.filter(isTried);
	const usingKey = formulas.filter(({ rounds }) => !rounds || rounds.flat().some(isKey));
	let tried = 0;
	const compare = (value: string | null) => {
		tried++;
		if (value === question.observed) throw new Error('the value was meant to be found nowhere');
	};
	const all = (body: Uint8Array, some: Uint8Array[], wrong: FormulaMistake[], rest: number) => {
		for (const key of some) {
			for (const write of writes[rest] ?? []) compare(plainly(rightRounds, body, key, write));
			for (const formula of wrong) {
				for (const write of writes[rest - 1] ?? []) {
					if (write && !hasInner(formula)) continue;
					compare(valueOf(formula, body, key, write));
				}
			}
		}
	};
	for (const [body, count] of bodiesOf(question, groups.body, everyOther)) {
		for (let level = count; level <= 3; level++) {
			all(body, keys, formulas, level - count);
			if (level > count) all(body, changedKeys, usingKey, level - count - 1);
			if (level > count + 1) all(body, twiceChanged, usingKey, level - count - 2);
		}
	}
	return tried;
}

/** Neither side tries what needs a username, or gives a value of another length (SHA). */
function isTried({ rounds, compute }: FormulaMistake): boolean {
	if (rounds) return !rounds.flat().includes('username');
	const value = compute?.({ body: rightBody, key: rightBody, username: none });
	return value === null || value?.length === 32;
}
const rightBody = new TextEncoder().encode('<test/>');

const hasInner = ({ rounds }: FormulaMistake) =>
	rounds
		?.flat()
		.some((part) => part === 'inner' || (isEncoded(part) && part.of.includes('inner'))) ?? false;
const isEncoded = (part: Part): part is EncodedPart => typeof part === 'object' && 'of' in part;

/** As a client with OpenSSL would compute it. */
function valueOf(
	{ code, rounds, compute }: FormulaMistake,
	body: Uint8Array,
	key: Uint8Array,
	write: Write
): string | null {
	const known = write ? undefined : native[code];
	if (known) return known(body, key);
	return rounds ? plainly(rounds, body, key, write) : compute!({ body, key, username: none });
}

const rightRounds: readonly (readonly Part[])[] = [
	['body', 'key'],
	['inner', 'key']
];

function plainly(
	rounds: readonly (readonly Part[])[],
	body: Uint8Array,
	key: Uint8Array,
	write: Write
): string {
	let inner: string | Uint8Array = '';
	let raw: Uint8Array = none;
	for (const [at, parts] of rounds.entries()) {
		const hash = createHash('md5');
		for (const part of parts) {
			if (part === 'body') hash.update(body);
			else if (part === 'key') hash.update(key);
			else if (part === 'inner') hash.update(inner);
			else if (part === 'raw-inner') hash.update(raw);
			else if (part === 'username') continue;
			else hash.update('of' in part ? encodedAs(part, body, key, inner) : part);
		}
		raw = hash.digest();
		inner = write && at < rounds.length - 1 ? write(raw) : Buffer.from(raw).toString('hex');
	}
	return inner as string;
}

function encodedAs(
	{ of, encode }: EncodedPart,
	body: Uint8Array,
	key: Uint8Array,
	inner: string | Uint8Array
): Uint8Array {
	const text = typeof inner === 'string' ? new TextEncoder().encode(inner) : inner;
	const known = { body, key, inner: text };
	return encode(...of.map((part) => known[part])) ?? none;
}

/** The formulas that compute their value alone, as a client with OpenSSL would. */
const hmac = (algorithm: string, key: Uint8Array | string, data: Uint8Array | string) =>
	createHmac(algorithm, key).update(data).digest('hex');
const md5 = (...parts: (Uint8Array | string)[]) => {
	const hash = createHash('md5');
	for (const part of parts) hash.update(part);
	return hash.digest('hex');
};
const native: Record<string, (body: Uint8Array, key: Uint8Array) => string> = {
	'formula-hmac': (body, key) => hmac('md5', key, body),
	'formula-hmac-twice': (body, key) => hmac('md5', key, hmac('md5', key, body)),
	'formula-hmac-swapped': (body, key) => hmac('md5', body, key),
	'formula-hmac-in-round-two': (body, key) => hmac('md5', key, md5(body, key)),
	'formula-hmac-of-xml-and-key': (body, key) =>
		createHmac('md5', key).update(body).update(key).digest('hex'),
	'formula-sha256-inside': (body, key) =>
		md5(createHash('sha256').update(body).update(key).digest('hex'), key),
	'formula-hashes-of-the-parts': (body, key) => md5(md5(body), md5(key)),
	'formula-hash-of-the-key-in-round-two': (body, key) => md5(md5(body, key), md5(key))
};

/** The bodies that the search tries, with the number of their mistakes. */
function bodiesOf(
	question: Question,
	mistakes: ReturnType<typeof groupsOf>['body'],
	everyOther: number
): [Uint8Array, number][] {
	const name = `${everyOther}/${String(question.bodies[0]!.length)}`;
	const before = known.get(name);
	if (before) return before;
	const bodies = new Bodies(question, mistakes);
	for (const _ of bodies.prepare()) void _;
	const pairs = [true, false].map((likely) => new Pairs(bodies, { index: 0, of: 1 }, likely));
	const found: [Uint8Array, number][] = [];
	let count = 0;
	const take = (body: BodyVariant, level: number) => {
		if (count++ % everyOther === 0) found.push([body.bytes(), level]);
	};
	for (const body of bodies.given) take(body, 0);
	for (const body of bodies.singles) take(body, 1);
	for (const some of pairs) for (const body of some.each()) if (body) take(body, 2);
	known.set(name, found);
	return found;
}
/** The bodies are made before the clock runs: only hashing is compared. */
const known = new Map<string, [Uint8Array, number][]>();
