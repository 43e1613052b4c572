import { wordsIn, type Finding } from '../words.ts';
import { applies, type Path } from './addUp.ts';
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
 * @param isSignedRight the signature sent is the one that the request and the key given make
 */
export function conclude(
	path: Path,
	shown: readonly Finding[],
	codeFound: Finding | null,
	isSignedRight = false
): Conclusion {
	const { kind, stage, proof } = path.verdict;
	const wordsOf = wordsIn(path.environment);
	const complete = shown.find(({ code }) => code === 'request-complete');
	const gravest = shown.find(({ severity }) => severity !== 'note') ?? codeFound ?? complete;
	// An error that fails no stage for sure is what the person came for, not how far the call got. So
	// is a test of another port, where nothing shows the right one.
	const isOpen = kind === 'unchecked' && gravest?.severity === 'error' && shown.includes(gravest);
	const isBeforePort = kind === 'unchecked' && (stage === 'dns' || stage === 'tcp');
	const astray = isBeforePort ? shown.find(({ code }) => code === 'other-port') : undefined;
	const unplaced = kind === 'nothing' || isOpen ? gravest : astray;
	const finding = unplaced ?? proof?.finding;
	const words = verdictWords(path);
	const {
		seen: headline,
		means,
		todo
	} = unplaced ? wordsOf(unplaced) : { ...words, seen: words.headline };
	const isLogin = stage === 'credentials' && kind === 'failed' && proof?.source !== 'signature';
	return {
		about: words.about,
		headline,
		means: isLogin && isSignedRight ? leftToCheck(path) : means,
		todo,
		finding,
		isUnplaced: unplaced !== undefined && unplaced !== complete,
		// A reply inside of a command's output is found by two readers, in the same words.
		others: shown.filter((each) => each !== finding && wordsOf(each).seen !== headline)
	};
}

/** What can still be wrong about a login whose signature is right. */
function leftToCheck({ environment }: Path): string {
	const rest = applies('allow-list', environment)
		? ', the username or the IP address'
		: ' or the username';
	return `The signature is right for the key you entered, so OpenSRS rejects that key${rest}.`;
}
