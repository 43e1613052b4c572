import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../src/core/words.ts';
import {
	claimsOfCode,
	type TranscriptCode
} from '../../../../src/core/network/transcripts/codes.ts';
import { found } from '../../../../src/core/network/transcripts/segment.ts';
import { transcriptWordsTable } from '../../../../src/core/network/transcripts/words/index.ts';

const codes = Object.keys(transcriptWordsTable) as TranscriptCode[];
const line = { number: 7, text: 'what was printed' };

describe('the words of a transcript', () => {
	it.each(codes)('%s', (code) => {
		for (const detail of [
			{},
			{ host: 'a.example', port: 443, address: '192.0.2.1', detail: 'dns 9' }
		]) {
			const { seen, means, todo } = wordsOf(found('nc', line, code, detail));
			const all = `${seen} ${means} ${todo}`;
			expect(all).not.toMatch(/undefined|(?<!\/dev\/)null|\(\)|NaN|\s\.|\.\./);
			expect(means.length).toBeGreaterThan(5);
			for (const sentence of [seen, means]) expect(sentence).toMatch(/[.!]$/);
		}
	});

	it('has the words of messages for what messages show', () => {
		const { seen } = wordsOf(found('nc', line, 'refused'));
		expect(seen).toBe('The connection was refused.');
	});

	it('says what to do wherever a stage failed', () => {
		for (const code of codes) {
			if (!claimsOfCode(code).some(({ state }) => state === 'failed')) continue;
			expect(wordsOf(found('nc', line, code)).todo, code).not.toBe('');
		}
	});
});
