/** Secrets by where they stand: items of the envelope, fields of a program, shapes of a key. */
import { keyShapes } from '../../bytes/keyShape.ts';
import { kindOfField, namesPattern } from './fields.ts';
import { isMark, type Kind } from './mark.ts';

/** A range of characters of a view. */
export interface Found {
	start: number;
	end: number;
	kind: Kind;
}

/** A pattern whose first group is everything before the value and whose last is the value. */
type Rule = (text: string, add: (start: number, end: number, kind: Kind) => void) => void;

/** @returns where secrets stand in a text by its structure; they may overlap */
export function findByStructure(text: string, contactData: boolean): Found[] {
	const found: Found[] = [];
	const add = (start: number, end: number, kind: Kind): void => {
		const value = text.slice(start, end);
		const inner = value.trim();
		if (inner === '' || isMark(inner)) return;
		const lead = value.length - value.trimStart().length;
		found.push({ start: start + lead, end: start + lead + inner.length, kind });
	};
	for (const rule of contactData ? withContacts : withoutContacts) rule(text, add);
	return found;
}

function fieldRules(contactData: boolean): Rule[] {
	const names = namesPattern(contactData);
	const rule = (pattern: RegExp): Rule => {
		return (text, add) => {
			pattern.lastIndex = 0;
			for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
				const { name = '', head = '', value = '' } = match.groups!;
				const kind = kindOfField(name, contactData);
				const start = match.index + head.length;
				if (kind) add(start, start + value.length, kind);
			}
		};
	};
	return [
		// <item key="reg_password">value</item>, and with CDATA
		rule(
			new RegExp(
				`(?<head><item\\s+key\\s*=\\s*(?<quote>["'])(?<name>${names})\\k<quote>\\s*>\\s*` +
					`(?:<!\\[CDATA\\[)?)(?<value>[^<]*?)(?=\\]\\]>|<|$)`,
				'gi'
			)
		),
		// <reg_password>value</reg_password>
		rule(new RegExp(`(?<head><(?<name>${names})>)(?<value>[^<]*)(?=<)`, 'gi')),
		// 'reg_password' => 'value', "reg_password": "value", reg_password = "value"
		rule(
			new RegExp(
				`(?<head>(?<![\\w-])["'\`]?(?<name>${names})["'\`]?\\]?[ \\t]*(?:=>|:=|[:=])[ \\t]*` +
					`(?<quote>["'\`]))(?<value>(?:(?!\\k<quote>)[^\\r\\n])*)(?=\\k<quote>)`,
				'gi'
			)
		),
		// define('OSRS_KEY', 'value')
		rule(
			new RegExp(
				`(?<head>\\bdefine\\([ \\t]*["'](?<name>${names})["'][ \\t]*,[ \\t]*(?<quote>["']))` +
					`(?<value>(?:(?!\\k<quote>)[^\\r\\n])*)(?=\\k<quote>)`,
				'gi'
			)
		),
		// reg_password=value of a form or a settings file, [reg_password] => value of PHP
		rule(
			new RegExp(
				`(?<head>(?<![\\w-])\\[?(?<name>${names})(?:\\] =>|=)[ ]?)(?<value>[^\\s&;,"'\`<>)}\\]]+)`,
				'gi'
			)
		),
		// reg_password: value, alone on a line
		rule(
			new RegExp(
				`(?<head>^[ \\t-]*(?<name>${names}):[ \\t]+)(?<value>[^\\s"'\`]+)(?=[ \\t]*$)`,
				'gim'
			)
		)
	];
}

/** A key that was not given is known by its shape alone. */
const keyShape: Rule = (text, add) => {
	for (const { start, end } of keyShapes(text)) add(start, end, 'possible private key');
};

/** Lines of `openssl s_client`, and key files. */
const tls: Rule = (text, add) => {
	const secrets =
		/((?:Master-Key|Resumption PSK)[ \t]*:[ \t]*)([0-9A-Fa-f]{32,})|(-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)([A-Za-z0-9+/=\s]*)/g;
	for (const match of text.matchAll(secrets)) {
		const head = match[1] ?? match[3]!;
		add(match.index + head.length, match.index + match[0].length, 'TLS secret');
	}
};

const withoutContacts: readonly Rule[] = [...fieldRules(false), keyShape, tls];
const withContacts: readonly Rule[] = [...fieldRules(true), keyShape, tls];
