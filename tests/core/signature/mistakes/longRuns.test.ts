import { expect, test } from 'vitest';
import { mistakes } from '../../../../src/core/signature/mistakes/index.ts';
import { expectLinear } from '../../../support/growth.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const changes = mistakes.filter((mistake) => mistake.group === 'body');

test('there are changes of the body', () => expect(changes.length).toBeGreaterThan(50));

/** Every change of a body, one after the other. */
function changeAll(text: string): void {
	const body = bytes(text);
	for (const mistake of changes) {
		mistake.change(body, { body, username: bytes('') });
	}
}

test.each<[string, (count: number) => string]>([
	['spaces in a tag', (count) => `<a${' '.repeat(count)}b="1"></a>`],
	['spaces at the end of a tag', (count) => `<a${' '.repeat(count)}></a>`],
	['spaces in an end tag', (count) => `<a></a${' '.repeat(count)}>`],
	['spaces in an empty tag', (count) => `<a${' '.repeat(count)}b="1"${' '.repeat(count)}/>`],
	['line ends in a tag', (count) => `<a${'\n'.repeat(count)}b="1"></a>`],
	['spaces in a text', (count) => `<a>x${' '.repeat(count)}x</a>`],
	['a line without an end', (count) => `<a>${'x'.repeat(count)}</a>`]
])('%s take linear time', (_, textOf) => {
	expectLinear(textOf, changeAll, 8_000);
});
