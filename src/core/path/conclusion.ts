import { wordsOf, type Finding } from '../words.ts';
import type { Path } from './addUp.ts';
import { verdictWords, type VerdictWords } from './verdictWords.ts';

/** What the first screen says of the path and of the evidence pasted there. */
interface Conclusion extends VerdictWords {
	/** The finding that it is about, which it says as a whole. */
	finding: Finding | undefined;
	/** The finding proves no stage: an HTML page, a code with several meanings. */
	isUnplaced: boolean;
	/** What else was seen. */
	others: readonly Finding[];
}

/**
 * @param shown the findings of the evidence, the gravest first
 * @param codeFound what a response code means that was pasted alone
 */
export function conclude(
	path: Path,
	shown: readonly Finding[],
	codeFound: Finding | null
): Conclusion {
	const complete = shown.find(({ code }) => code === 'request-complete');
	const gravest = shown.find(({ severity }) => severity !== 'note') ?? codeFound ?? complete;
	const unplaced = path.verdict.kind === 'nothing' ? gravest : undefined;
	const finding = unplaced ?? path.verdict.proof?.finding;
	const words = verdictWords(path);
	const {
		seen: headline,
		means,
		todo
	} = unplaced ? wordsOf(unplaced) : { ...words, seen: words.headline };
	return {
		about: words.about,
		headline,
		means,
		todo,
		finding,
		isUnplaced: unplaced !== undefined && unplaced !== complete,
		// A reply inside of a command's output is found by two readers, in the same words.
		others: shown.filter((each) => each !== finding && wordsOf(each).seen !== headline)
	};
}
