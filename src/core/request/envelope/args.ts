import type { Quoted } from '../../bytes/quote.ts';
import type { FindingOf } from '../../finding.ts';
import type { XmlFault } from './parse.ts';
import type { Position } from './position.ts';

/** The XML as such: encoding, declaration, DOCTYPE, form. */
export interface XmlArgs {
	'xml-not-well-formed': Position & { fault: XmlFault; detail: Quoted };
	'xml-too-deep': { limit: number };
	'xml-too-large': { length: number; limit: number };
	'declaration-missing': Record<string, never>;
	'encoding-missing': Record<string, never>;
	'encoding-other': { encoding: Quoted };
	'encoding-untrue': { declared: Quoted; offset: number };
	'encoding-looks-utf8': { declared: Quoted };
	'doctype-missing': Record<string, never>;
	'doctype-other': { sent: Quoted };
	'doctype-subset': Record<string, never>;
}

export type TopKey = 'protocol' | 'action' | 'object' | 'attributes';

/** The OPS envelope and the command in it. */
export interface StructureArgs {
	/** No problem in the bytes, the XML or the envelope. */
	'request-complete': Record<string, never>;
	'root-wrong': { root: Quoted };
	'element-missing': { element: string; parent: Quoted };
	'element-misspelt': { element: string; sent: Quoted };
	'version-missing': Record<string, never>;
	'version-other': { version: Quoted };
	'item-missing': { key: 'protocol' | 'action' | 'object' };
	'item-misspelt': { key: TopKey; sent: Quoted };
	'item-empty': { key: TopKey };
	'item-blank': { key: TopKey; value: Quoted };
	'item-without-key': { path: Quoted };
	'item-doubled': { key: Quoted; path: Quoted };
	'array-keys': { path: Quoted; count: number; keys: Quoted };
	'attributes-not-assoc': { holds: Quoted };
	'attributes-outside': { keys: Quoted; hasAttributes: boolean };
	'protocol-other': { protocol: Quoted };
	'action-unknown': { action: Quoted; nearest?: string };
	'object-unknown': { object: Quoted; nearest?: string };
	'command-unknown': { action: Quoted; object: Quoted; objects: string };
}

export interface EnvelopeArgs extends XmlArgs, StructureArgs {}

export type EnvelopeFinding = FindingOf<EnvelopeArgs>;
