import { fromByteString } from './bytes.ts';
import type { BodyMistake } from './mistake.ts';
import { profiles } from './profiles/index.ts';
import type { Copies, Profile } from './profiles/profile.ts';
import { viewOf } from './view.ts';
import type { XmlDocument } from './xml/document.ts';
import { serialise, type Style } from './xml/serialise.ts';

/**
 * The style in which a library writes this document, given what it copies from it.
 * @returns null if that is the recorded style, or if it is not known
 */
function styleFor(document: XmlDocument, { style, copies }: Profile): Style | null {
	if (copies === undefined) return null;
	const own = { ...style };
	const first = document.nodes[0];
	const declared = first?.kind === 'instruction' ? first.source : '';
	const encoding = valueOf(declared, 'encoding');
	if (copies.declaration === 'encoding') {
		if (encoding !== '') own.declaration = style.declaration.replace('UTF-8', encoding);
		// The JDK writes standalone="no", or no standalone at all if the document says "yes".
		if (valueOf(declared, 'standalone') === 'yes') {
			own.declaration = own.declaration.replace(' standalone="no"', '');
		}
	} else if (copies.declaration === 'all-but-encoding') {
		const ownOrNone = declared === '' ? '<?xml version="1.0"?>' : declared;
		own.declaration =
			declarationLike(style, ownOrNone, valueOf(style.declaration, 'encoding')) +
			breakAfter(style.declaration);
	} else if (copies.declaration !== undefined) {
		const wanted = declared !== '' || copies.declaration === 'always';
		own.declaration = wanted
			? declarationLike(style, declared) + breakAfter(style.declaration)
			: '';
	}
	if (copies.doctype === true) {
		const doctype = doctypeLike(style, document);
		if (doctype === null) return null;
		own.doctype = doctype;
	}
	if (copies.gaps !== undefined) copyGaps(own, document, copies.gaps);
	if (copies.asciiWithoutEncoding === true && encoding === '') own.nonAscii = 'hex';
	if (copies.emptyElements === true) own.empty = 'as-written';
	return (Object.keys(own) as (keyof Style)[]).every((key) => own[key] === style[key]) ? null : own;
}

/** REXML keeps white space between declaration and doctype, and after the root element. */
function copyGaps(own: Style, { nodes }: XmlDocument, gaps: NonNullable<Copies['gaps']>): void {
	const textOf = (node: (typeof nodes)[number] | undefined) =>
		node?.kind === 'text' ? node.value : '';
	const hasDoctype = nodes.some(({ kind }) => kind === 'doctype');
	if (gaps === 'before-doctype') {
		if (hasDoctype && textOf(nodes[1]).length > 0) {
			own.declaration = own.declaration.replace('?>\n', '?> \n');
		}
		return;
	}
	if (gaps === 'all') own.declaration = own.declaration.trimEnd() + textOf(nodes[1]);
	own.final = textOf(nodes.at(-1));
}

function valueOf(declaration: string, name: string): string {
	return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(declaration)?.[1] ?? '';
}

const breakAfter = (written: string) => (written.endsWith('\n') ? '\n' : '');

function declarationLike({ declaration }: Style, declared: string, encoding?: string): string {
	const quote = declaration.includes('"') ? '"' : "'";
	const part = (name: string, fallback = '') => {
		const value = (name === 'encoding' && encoding) || valueOf(declared, name) || fallback;
		return value === '' ? '' : ` ${name}=${quote}${value}${quote}`;
	};
	return `<?xml${part('version', '1.0')}${part('encoding')}${part('standalone')}?>`;
}

const system = /^<!DOCTYPE\s+([^\s>]+)\s+SYSTEM\s+["']([^"']*)["']\s*>$/;

function doctypeLike(style: Style, document: XmlDocument): string | null {
	const doctype = document.nodes.find((node) => node.kind === 'doctype');
	if (doctype === undefined) return '';
	const found = system.exec(doctype.kind === 'doctype' ? doctype.source : '');
	if (found === null) return null;
	return style.doctype.replace('OPS_envelope', () => found[1]!).replace('ops.dtd', () => found[2]!);
}

type LineEnd = Profile['lineEnd'];

function rewrite(profile: Profile, head: 'recorded' | 'own', lineEnd: LineEnd) {
	return (body: Uint8Array): Uint8Array | null => {
		const { document } = viewOf(body);
		if (document === null) return null;
		const style = head === 'own' ? styleFor(document, profile) : profile.style;
		const written = style === null ? null : serialise(document, style);
		if (written === null) return null;
		if (lineEnd === 'lf') return fromByteString(written);
		// On one line both line endings give the same bytes: only the recorded one should name them.
		const noBreaks = lineEnd !== profile.lineEnd && !written.includes('\n');
		return noBreaks ? null : fromByteString(written.replaceAll('\n', '\r\n'));
	};
}

const rightCode: Record<Profile['language'], string> = {
	java: 'byte[] body = xml.getBytes(StandardCharsets.UTF_8); hash and send body.',
	javascript: "const body = Buffer.from(xml, 'utf8'); hash and send body.",
	php: '$xml = $doc->saveXML(); md5(md5($xml . $key) . $key); send $xml, not $doc.',
	python: 'body = ET.tostring(root, encoding="utf-8"); hash body + key.encode(), send body.',
	ruby: 'xml = doc.to_s; Digest::MD5.hexdigest(Digest::MD5.hexdigest(xml + key) + key); send xml.',
	go: 'body, err := xml.Marshal(v); hash body and key, and post body.',
	perl: '$xml = $doc->toString; md5_hex(md5_hex($xml . $key) . $key); send $xml.',
	dotnet: 'var body = Encoding.UTF8.GetBytes(xml); hash and send body.'
};

const languageName: Record<Profile['language'], string> = {
	java: 'Java, Kotlin, Scala',
	javascript: 'JavaScript (Node)',
	php: 'PHP',
	python: 'Python',
	ruby: 'Ruby',
	go: 'Go',
	perl: 'Perl',
	dotnet: 'C#, VB (.NET)'
};

const emptyElements: Record<Style['empty'], string> = {
	'/>': 'as <x/>',
	' />': 'as <x />',
	full: 'as <x></x>',
	'as-written': 'as in your document',
	'as-written-on-lines': 'on two lines'
};

/** How to recognize a library's output at a glance, as one sentence. */
function traits(
	{ declaration, doctype, space, empty, quote, nonAscii, final }: Style,
	head: 'recorded' | 'own'
): string {
	const list = [];
	if (head === 'own') {
		list.push('your declaration and doctype');
	} else {
		list.push(declaration === '' ? 'no declaration' : declaration.trimEnd());
		list.push(doctype === '' ? 'no doctype' : doctype.trimEnd().replace('\n', ' '));
	}
	if (space === 'min') list.push('no white space between elements');
	else if (space !== 'keep') {
		list.push(
			space.indent === '\t' ? 'a tab per level' : `${space.indent.length} spaces per level`
		);
	}
	list.push(`empty elements ${emptyElements[empty]}`);
	if (quote === "'") list.push('single quotes');
	if (nonAscii === 'dec') list.push('é as &#233;');
	if (nonAscii === 'astral') list.push('emoji as &#128512;');
	if (final !== '') list.push('a newline at the end');
	return `It writes: ${list.join(', ')}.`;
}

/** Splits `Python's minidom, pretty-printed with tabs` into library and settings. */
function inParts(writer: string): [library: string, settings: string] {
	const at = writer.search(/,| (?:with|without|after|in|as|on|indented)\b/);
	if (at < 0) return [writer, ''];
	return [writer.slice(0, at), writer.slice(at).replace(/^,? (?:with )?/, '')];
}

function mistakeOf(profile: Profile, head: 'recorded' | 'own', lineEnd: LineEnd): BodyMistake {
	const recorded = lineEnd === profile.lineEnd;
	const [library, settings] = inParts(profile.writer);
	const all = [
		settings,
		head === 'own' && 'your declaration or doctype kept',
		!recorded && `${lineEnd.toUpperCase()} line endings`
	].filter(Boolean);
	const inRuby = profile.calls.includes('Nokogiri') ? ', Ruby' : '';
	const language = languageName[profile.language] + inRuby;
	const isBase = recorded && head === 'recorded';
	return {
		group: 'body',
		kind: 'serialise',
		code: `body-rewritten-${profile.code}${head === 'own' ? '-copying' : ''}${recorded ? '' : `-${lineEnd}`}`,
		likelihood: isBase && profile.twin !== false ? 'medium' : 'low',
		...(profile.twin === false ? { rare: true } : {}),
		happened: `The signed XML was rewritten by ${library}.`,
		...(all.length > 0 && { means: `Its settings: ${all.join(', ')}.` }),
		recognise: `Your code loads the XML and writes it again before sending: ${profile.calls}. ${traits(profile.style, head)}`,
		fix: `Write the document once, then sign and send that same text. ${rightCode[profile.language]}`,
		typical: `${language}: ${profile.calls}`,
		change: rewrite(profile, head, lineEnd)
	};
}

/** Each library with both line endings, and once more with what it keeps from the document. */
export const reserialised: readonly BodyMistake[] = profiles.flatMap((profile) => {
	const heads =
		profile.copies === undefined ? ['recorded' as const] : (['recorded', 'own'] as const);
	const both: LineEnd[] = profile.lineEnd === 'lf' ? ['lf', 'crlf'] : ['crlf', 'lf'];
	const lineEnds = profile.twin === false ? [profile.lineEnd] : both;
	return heads.flatMap((head) => lineEnds.map((lineEnd) => mistakeOf(profile, head, lineEnd)));
});
