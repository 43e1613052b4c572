import type { Finding } from '../../words.ts';

type Args = Finding extends infer Each ? (Each extends { args: infer One } ? One : never) : never;
type NameOf<Each> = Each extends unknown
	? string extends keyof Each
		? never
		: keyof Each & string
	: never;
type ValueOf<Name, Each> = Each extends unknown
	? Name extends keyof Each
		? Each[Name]
		: never
	: never;
type TextIn<Value> = Value extends readonly (infer Each)[]
	? Extract<Each, string>
	: Extract<Value, string>;
type ArgName = NameOf<Args>;
/** Arguments whose type is a union of literals in every finding that has them, never `string`. */
type ClosedByType = {
	[Name in ArgName]: string extends TextIn<ValueOf<Name, Args>> ? never : Name;
}[ArgName];

const closedByType = [
	'tool',
	'api',
	'before',
	'slip',
	'why',
	'range',
	'order',
	'fault',
	'where',
	'environment'
] as const satisfies readonly ClosedByType[];

/** The type of these is `string` in at least one finding. Check all of them before you add a name. */
const closedByMaker = [
	'by',
	'meaning',
	'meanings',
	'mistakes',
	'forms',
	'header'
] as const satisfies readonly ArgName[];

/**
 * Names of arguments whose text comes from a closed set of this program and never from evidence.
 * Any other text in a finding is evidence.
 */
export const closedArgs: ReadonlySet<string> = new Set([...closedByType, ...closedByMaker]);
