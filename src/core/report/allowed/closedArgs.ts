/**
 * Names of arguments whose text comes from a closed set of this program and never from evidence.
 * Any other text in a finding is evidence.
 */
export const closedArgs: ReadonlySet<string> = new Set([
	'tool',
	'by',
	'family',
	'api',
	'meaning',
	'meanings',
	'mistakes',
	'why',
	'range',
	'sign',
	'order',
	'format',
	'fault',
	'where',
	'kind',
	'environment',
	'header'
]);
