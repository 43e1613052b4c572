/** The rules of the house for what a person reads, as far as a machine can count them. */
import type { Line, LineKind } from './lines.ts';

/** Habits that read as if translated, with what to write instead. */
const habits: readonly (readonly [RegExp, string])[] = [
	[/\b(?:stands?|stood|standing)\b/i, 'is'],
	[/\bblanks?\b(?! line)/i, 'space'],
	[/\b(?:holds?|held)\b/i, 'has or contains'],
	[/\b(?:lies|lay)\b/i, 'is'],
	[/\b(?:give[ns]?|gave|giving)\b(?! up)/i, 'paste, enter, produce, return'],
	[/\bhand(?:s|ed)? (?:over|on)\b/i, 'pass'],
	[/\b(?:comes?|came) (?:to|about)\b/i, 'is, happens'],
	[/\bof (?:its|their|your|one’s|one's) own\b/i, 'its own'],
	[/(?<!\bthere )\b(?:is|are) (?:no(?! longer)|none)\b/i, 'isn’t, has no'],
	[/\bone(?: \w+ly)? (?:does|can|cannot|sees|copies|must|reads|wants|has)\b/i, 'you'],
	[/\bwhoever\b/i, 'you, anyone who'],
	[/\b(?:hang|depend)s? on neither\b|\bhangs? on\b/i, 'depends on'],
	[
		/\b(?:was|were|is|are) (?:read(?! as\b|-only)|looked at|taken (?:for|back))\b/i,
		'what it means to the reader'
	],
	[/\bas (?:it|they) (?:is|are|was|were)\b(?! (?:sent|on|in))/i, 'unchanged'],
	[/\b(?:certain|certainly|most likely|surely)\b/i, 'Confirmed, Likely or Possible'],
	[/\bnot looked at\b/i, 'not checked'],
	[/\b(?:by|of) itself\b/i, 'on its own'],
	[/\bmend(?:s|ed)?\b/i, 'fix'],
	[/\bso that .{1,60} may\b/i, 'so … can'],
	[/\b(?:odd|strange)\b/i, 'what the problem is'],
	[/\banew\b|\bspeaks? of\b|\bgo(?:es)? on until\b/i, 'plain English'],
	[/\bdata bases?\b/i, 'database']
];

/** One spelling of each term; US spelling. */
const spellings: readonly (readonly [RegExp, string])[] = [
	[/\be-mails?\b/i, 'email'],
	[/\buser names?\b/i, 'username'],
	[/\bline[ -]ends?\b/i, 'line ending'],
	[/\b(?:upper|lower)case\b/i, 'upper case'],
	[/\bcapitals\b|\bcapital letters\b/i, 'upper case'],
	[/\bwhitespace\b/i, 'white space'],
	[/\bNULL (?:bytes?|characters?)\b/, 'NUL'],
	[/\ballow[ -]?lists?\b(?<!allow list)|\bwhite ?lists?\b/i, 'allow list'],
	[/\bweb ?site\b/i, 'website or page'],
	[/\blog ?in\b(?= to)|\blogon\b/i, 'sign in to'],
	[/\bhost ?names\b(?<!host names)|\bhostname\b/, 'host name'],
	[/\bcalling host\b(?!: the server)/, 'your server'],
	[/\bsecret key\b|\bAPI-key\b/i, 'private key'],
	[/\b(?:behaviou?r|colou?r|neighbou?r|favou?r)\b(?<!or)/i, 'US spelling'],
	[
		/\b\w+(?:ise[ds]?|ising|isation)\b(?<!\b(?:otherwise|likewise|exercise[ds]?|exercising|precise|promise[ds]?|raise[ds]?|raising|noise|wise|rise[ds]?|rising|advise[ds]?|concise|enterprise|expertise|surprise[ds]?|comprise[ds]?|revise[ds]?|serialise[ds]?))/i,
		'US spelling'
	],
	[/\bcancelled\b|\blicence\b|\bcatalogue\b|\bcentre\b/i, 'US spelling']
];

const verbs =
	'Add|Allow|Append|Apply|Ask|Begin|Build|Buy|Call|Capture|Change|Check|Choose|Clean|Close|Compare|Configure|Connect|Contact|Convert|Copy|Correct|Count|Create|Cut|Decide|Declare|Decode|Delete|Do|Empty|Enable|Encode|End|Enter|Escape|Fill|Filter|Find|Fix|Follow|Format|Generate|Get|Go|Hash|Include|Increase|Install|Join|Keep|Leave|Load|Let|Link|List|Log|Look|Make|Mask|Move|Name|Normalize|Number|Open|Pad|Pass|Paste|Pay|Print|Put|Quote|Raise|Read|Reduce|Remove|Rename|Renew|Repeat|Replace|Request|Retry|Return|Run|Save|Search|See|Select|Send|Set|Show|Sign|Skip|Slow|Solve|Start|Stay|Stop|Store|Strip|Submit|Swap|Switch|Take|Test|Tick|Top|Treat|Trim|Try|Turn|Type|Unlock|Update|Upload|Use|Verify|Wait|Write';
/** An imperative, perhaps after the condition under which it applies or the tool it is for. */
const imperative = new RegExp(
	`^(?:(?:If|Unless|With|On|In|For|To|When|Before|After|Where|At|Until|Then|First|Only|Here|Better)\\b[^.]{1,120}?[,:] (?:then |first )?(?:please )?(?:${verbs.toLowerCase()})\\b|(?:${verbs})\\b|(?:Do not|Don’t) (?:${verbs.toLowerCase()})\\b)`
);

/** The tool and the line, or the code, that some headlines end with: "(curl, line 3)". */
const sight = / \((?:(?:[^()]{1,40}, )?line|code) \d+\)(?=\.$)/;
/** A quoted value counts as one word, whatever it contains. */
const wordsOf = (text: string): number =>
	text
		.replace(sight, '')
		.replace(/“[^”]*”/g, 'quoted')
		.split(/\s+/).length;

/** A command or an address at the end has no full stop, so that it can be copied. */
const endsAsCode =
	/(?:: |or: )(?:curl|openssl|nc|nslookup|md5sum|ping|traceroute|wget|getent) .*[^.]$|https?:\/\/\S+$/;
const ends = (text: string) => /[.?!]["”)]?$/.test(text) || endsAsCode.test(text);

/** Amounts that a reader would rather have in kB or MB. Ports and years are no amounts. */
const rawBytes = /\b(?:\d{5,}|\d{1,3}(?:,\d{3})+) bytes\b|\b[2-9]\d{3} bytes\b/;

const rules: Record<LineKind, (text: string) => (string | false)[]> = {
	headline: (text) => [
		wordsOf(text) > 9 && `${wordsOf(text)} words, at most 9`,
		/:\s.*:\s/.test(text) && 'a second colon',
		!ends(text) && 'no full stop'
	],
	sentence: (text) => [!ends(text) && 'no full stop'],
	step: (text) => [
		!ends(text) && 'no full stop',
		!imperative.test(text) && 'starts with no imperative'
	],
	long: (text) => [
		wordsOf(text) > 14 && `${wordsOf(text)} words, at most 14`,
		/:\s.*:\s/.test(text) && 'a second colon',
		!ends(text) && 'no full stop'
	],
	label: (text) => [/[a-z]\.$/.test(text) && text.split(' ').length < 4 && 'a full stop']
};

/** Habits and spellings that any text breaks: of the core, a view or a document. */
export const wrongWords = (text: string): string[] =>
	[...habits, ...spellings].flatMap(([pattern, instead]) => {
		const found = pattern.exec(text)?.[0];
		return found === undefined ? [] : [`“${found.trim()}”, write: ${instead}`];
	});

/** What is wrong with a line; empty where nothing is. */
export const faultsOf = ({ room, kind, text }: Line): string[] => [
	...rules[kind](text).filter((fault) => fault !== false),
	...wrongWords(text),
	// A mistake names the exact size of a client's buffer: 4096 is what to look for in the code.
	...(room !== 'mistakes' && rawBytes.test(text) ? ['a raw number of bytes'] : [])
];
