/**
 * The words of every finding. Rooms make findings without words; anyone who shows one to a person
 * asks here, at the very end. Codes are unique across all rooms: two rooms that use one code with
 * different arguments do not compile, and a test counts the codes.
 */
import { bytesWords, type BytesArgs } from './bytes/checks/index.ts';
import type { FindingOf, Words, WordsTable } from './finding.ts';
import { adviceFor, type Environment } from './hosts.ts';
import { ipRulesWords, type IpRulesArgs } from './network/ipRules/check.ts';
import { statusWords, type StatusArgs } from './network/status.ts';
import type { OwnCode, Shown } from './network/transcripts/codes.ts';
import { transcriptWordsTable } from './network/transcripts/words/index.ts';
import { routineWords, type RoutineArgs } from './reference/routine/findings.ts';
import type { ClientErrorArgs } from './messages/read.ts';
import { clientErrorWords } from './messages/words/index.ts';
import { codeAloneWords, type CodeAloneArgs } from './reply/codeAlone.ts';
import type { ReplyArgs } from './reply/findings.ts';
import { replyWords } from './reply/words.ts';
import type { EnvelopeArgs } from './request/envelope/args.ts';
import { envelopeWords } from './request/envelope/words/index.ts';
import { requestWords, type RequestArgs } from './request/findings/index.ts';
import { signatureWords, type SignatureArgs } from './signature/claims.ts';
import type { KeyArgs } from './signature/key/findings.ts';
import { keyWords } from './signature/key/words.ts';
import type { ValueArgs } from './signature/value/findings.ts';
import { valueWords } from './signature/value/words.ts';

interface AllArgs
	extends
		BytesArgs,
		KeyArgs,
		ValueArgs,
		SignatureArgs,
		ClientErrorArgs,
		ReplyArgs,
		CodeAloneArgs,
		RequestArgs,
		EnvelopeArgs,
		IpRulesArgs,
		Record<OwnCode, Shown>,
		StatusArgs,
		RoutineArgs {}

/** Any finding of any room. */
export type Finding = FindingOf<AllArgs>;

/**
 * Arguments with text of this program: names from its tables, addresses and rules written again from
 * their numbers. Evidence is never one of them, for only `quote()` masks what it quotes.
 */
type OwnText =
	| `${string}.by`
	| `${string}.meaning`
	| 'reply-code-ambiguous.meanings'
	| 'reply-code-unknown.hundred'
	| 'known-text.codes'
	| `code-alone${'' | '-ambiguous'}.code`
	| 'html-page.maker'
	| `ip-${string}.${'address' | 'addresses' | 'cover' | 'rule' | 'allow' | 'deny' | 'add' | 'near'}`
	| `rule-${string}.${'rule' | 'first' | 'last'}`
	| `ticked-${'passed' | 'failed'}.what`
	| 'routine-unreadable.title'
	| 'routine-body-length.maybe'
	| `element-${'missing' | 'misspelt'}.element`
	| `${'action' | 'object'}-unknown.nearest`
	| 'command-unknown.objects'
	| `value-${string}.header`
	| 'value-separators.separator'
	| 'value-sha-length.algorithm'
	| 'signature-mistakes.mistakes'
	| 'key-invisible-character.name'
	| `double-encoded.${'seen' | 'meant'}`;

type TextIn<Value> = Value extends string
	? Value
	: Value extends readonly (infer Each)[]
		? TextIn<Each>
		: Value extends object
			? TextIn<Value[keyof Value]>
			: never;
type PlainText<Args> = {
	[Code in keyof Args & string]: {
		[Name in keyof Args[Code] & string]: string extends TextIn<Args[Code][Name]>
			? `${Code}.${Name}`
			: never;
	}[keyof Args[Code] & string];
}[keyof Args & string];

type NotQuoted = Exclude<PlainText<AllArgs>, OwnText>;
/** Does not compile where an argument is plain text: give it the type `Quoted`, which masks it. */
export const allIsQuoted: [NotQuoted] extends [never] ? true : NotQuoted = true;

/** Each room's table, for the test that no code is in two of them. */
export const wordsTables = [
	bytesWords,
	keyWords,
	valueWords,
	signatureWords,
	clientErrorWords,
	replyWords,
	codeAloneWords,
	requestWords,
	envelopeWords,
	ipRulesWords,
	transcriptWordsTable,
	statusWords,
	routineWords
] as const;

const words: WordsTable<AllArgs> = {
	...bytesWords,
	...keyWords,
	...valueWords,
	...signatureWords,
	...clientErrorWords,
	...replyWords,
	...codeAloneWords,
	...requestWords,
	...envelopeWords,
	...ipRulesWords,
	...transcriptWordsTable,
	...statusWords,
	...routineWords
};

/** What a finding says to a person: what was seen, what it means, what to do. */
export function wordsOf(finding: Finding): Words {
	return say(words, finding);
}

/** The same for who works in an environment: what to do names its host. */
export const wordsIn =
	(environment: Environment) =>
	(finding: Finding): Words => {
		const said = wordsOf(finding);
		return { ...said, todo: adviceFor(environment, said.todo) };
	};

function say<Args>(table: WordsTable<Args>, finding: FindingOf<Args>): Words {
	return table[finding.code](finding.args);
}
