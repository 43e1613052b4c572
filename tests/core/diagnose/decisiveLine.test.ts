import { describe, expect, test } from 'vitest';
import { decisiveLine } from '../../../src/core/diagnose/decisiveLine.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const placed = (text: string, part: string) => {
	const start = bytes(text.slice(0, text.indexOf(part))).length;
	return { place: { start, end: bytes(text).length }, args: {} };
};
const item = (key: string, value: string) => `<item key="${key}">${value}</item>`;

describe('the line that decides', () => {
	test('is the one where the place starts, without surrounding spaces', () => {
		const text = 'first é\r\n  second\nthird';
		expect(decisiveLine(placed(text, 'second'), bytes(text))).toEqual({
			number: 2,
			text: 'second'
		});
	});

	test('is the one with the code or text of a reply', () => {
		const text = `<OPS_envelope>\n${item('action', 'REPLY')}\n${item('response_code', '401')}\n`;
		expect(decisiveLine(placed(text, '<OPS'), bytes(text))?.number).toBe(3);
	});

	test('of a long line shows the part around the place', () => {
		const filler = item('attribute', 'é'.repeat(40)).repeat(8);
		const text = `<?xml?>\n<OPS_envelope>${filler}${item('response_text', 'Denied')}${filler}`;
		const line = decisiveLine(placed(text, '<OPS'), bytes(text))!;
		expect(line.text).toContain('"response_text">Denied');
		expect(line.text).toMatch(/^….{1,200}…$/);
	});

	test('of a long line that names no place shows the beginning', () => {
		const text = `${'a'.repeat(300)}\n${'b'.repeat(300)}`;
		const { text: shown } = decisiveLine({ args: { line: 2 } }, bytes(text))!;
		expect(shown).toBe(`${'b'.repeat(200)}…`);
	});

	test('is not shown for a single line, or without a place', () => {
		expect(decisiveLine(placed('only', 'only'), bytes('only\n\n'))).toBeNull();
		expect(decisiveLine({ args: {} }, bytes('a\nb'))).toBeNull();
	});
});
