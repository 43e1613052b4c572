/** Facts about the bytes of a body, without any of its content. */
import { inLetters } from '../../bytes/controlLetters.ts';
import { describeScan, type Description } from '../../bytes/describe.ts';
import { encodingWords, lineEndingWords } from '../../bytes/descriptionWords.ts';
import { say } from '../../bytes/say.ts';
import { scanBytes } from '../../bytes/scan/scan.ts';
import type { Progress } from '../../job.ts';

/** Lines such as `512 bytes, UTF-8` and `Last bytes: > LF`. */
export function* bodyFacts(bytes: Uint8Array): Generator<Progress, string[], void> {
	const scan = yield* scanBytes(bytes);
	const description = describeScan(scan);
	const { survey } = scan;
	const marks = [
		survey.bom && 'a byte order mark (BOM) at the start',
		survey.nuls.count > 0 && say(survey.nuls.count, 'NUL byte'),
		survey.controls.count > 0 && say(survey.controls.count, 'control character'),
		survey.invalid.count > 0 &&
			say(survey.invalid.count, 'byte that is', 'bytes that are') + ' not UTF-8',
		survey.nonAscii.count > 0 && say(survey.nonAscii.count, 'character') + ' outside ASCII'
	].filter(Boolean);
	return [
		`Body: ${say(bytes.length, 'byte')}, ${encodingWords[description.encoding]}`,
		`Line endings: ${lineEndingWords(description.lineEndings)}`,
		`Special bytes: ${marks.join(', ') || 'none'}`,
		`Last bytes: ${lastBytes(description.last)}`
	];
}

/** Signs and control characters by name; a letter or digit could be a part of anything. */
function lastBytes(cells: Description['last']): string {
	const names = cells.map(({ symbol }) => {
		if (symbol === '<' || symbol === '>' || symbol === '/') return symbol;
		if (symbol === '·') return 'space';
		const letters = inLetters(symbol);
		return letters === symbol ? 'a character' : letters;
	});
	return names.join(' ').replace(/a character(?: a character)+/g, (run) => {
		return `${run.split(' a ').length} characters`;
	});
}
