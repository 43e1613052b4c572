import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { catalogue, testableIds } from './catalogue.ts';

export interface OracleCase {
	body: Uint8Array;
	key: Uint8Array;
	key2: Uint8Array;
	user: Uint8Array;
}

type Encoded = Record<string, string | null>;

export interface OracleAnswer {
	/** Catalogue id -> value as sent, in Base64; null where the mistake cannot be made. */
	values: Encoded;
	/** Profile id with `+lf` or `+crlf` -> body in Base64; null where nothing was recorded. */
	reserialised: Encoded;
	/** Call of a Python library -> body in Base64, by the library itself. */
	python: Record<string, string>;
}

/** Runs oracle.py once for all cases. */
export function askOracle(cases: readonly OracleCase[]): readonly OracleAnswer[] {
	const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
	const question = {
		ids: testableIds,
		profiles: catalogue.profiles,
		cases: cases.map(({ body, key, key2, user }) => ({
			body: base64(body),
			key: base64(key),
			key2: base64(key2),
			user: base64(user)
		}))
	};
	const answer = execFileSync('python3', [fileURLToPath(new URL('oracle.py', import.meta.url))], {
		input: JSON.stringify(question),
		maxBuffer: 1 << 30,
		encoding: 'utf8'
	});
	return JSON.parse(answer) as readonly OracleAnswer[];
}
