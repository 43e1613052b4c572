import type { FindingOf } from '../../finding.ts';
import type { XmlFault } from './parse.ts';
import type { Position } from './position.ts';

/** The XML as such: encoding, declaration, DOCTYPE, form. */
export interface XmlArgs {
	'xml-not-well-formed': Position & { fault: XmlFault; detail: string };
	'xml-too-deep': { limit: number };
	'xml-too-large': { length: number; limit: number };
	'declaration-missing': Record<string, never>;
	'encoding-missing': Record<string, never>;
	'encoding-other': { encoding: string };
	'encoding-untrue': { declared: string; offset: number };
	'encoding-looks-utf8': { declared: string };
	'doctype-missing': Record<string, never>;
	'doctype-other': { sent: string };
	'doctype-subset': Record<string, never>;
}

export type TopKey = 'protocol' | 'action' | 'object' | 'attributes';

/** The OPS envelope and the command in it. */
export interface StructureArgs {
	'root-wrong': { root: string };
	'element-missing': { element: string; parent: string };
	'element-misspelt': { element: string; sent: string };
	'version-missing': Record<string, never>;
	'version-other': { version: string };
	'item-missing': { key: 'protocol' | 'action' | 'object' };
	'item-misspelt': { key: TopKey; sent: string };
	'item-empty': { key: TopKey };
	'item-blank': { key: TopKey; value: string };
	'item-without-key': { path: string };
	'item-doubled': { key: string; path: string };
	'array-keys': { path: string; count: number; keys: string };
	'attributes-not-assoc': { holds: string };
	'attributes-outside': { keys: string; hasAttributes: boolean };
	'protocol-other': { protocol: string };
	'action-unknown': { action: string; nearest?: string };
	'object-unknown': { object: string; nearest?: string };
	'command-unknown': { action: string; object: string; objects: string };
}

export interface EnvelopeArgs extends XmlArgs, StructureArgs {}

export type EnvelopeFinding = FindingOf<EnvelopeArgs>;
