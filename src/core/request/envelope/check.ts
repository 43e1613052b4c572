import { quote } from '../../bytes/quote.ts';
import type { EnvelopeFinding } from './args.ts';
import { readCommand } from './command.ts';
import { decodeXml } from './decode.ts';
import { checkItems } from './items.ts';
import { depthLimit, elements, parse, sizeLimit } from './parse.ts';
import { positionOf } from './position.ts';
import { checkEncoding, checkProlog } from './prolog.ts';
import { readStructure } from './structure.ts';

/** What an OPS envelope says, as far as it could be read. */
export interface Envelope {
	version: string | null;
	protocol: string | null;
	action: string | null;
	object: string | null;
	/** Keys of the items in `attributes`, in their order. */
	attributeKeys: string[];
}

export interface EnvelopeCheck {
	/** Null if the document is not well-formed, or not an OPS envelope. */
	envelope: Envelope | null;
	findings: EnvelopeFinding[];
}

/**
 * Reads the OPS envelope of a request and says what is wrong with it. A document that is not
 * well-formed can still be signed: OpenSRS's answer to it is not known.
 * @param bytes the body as it was sent; places in the findings count these bytes
 * @returns never throws; linear in the length
 */
export function checkEnvelope(bytes: Uint8Array): EnvelopeCheck {
	const xml = decodeXml(bytes);
	const parsed = parse(xml);
	if (!('document' in parsed)) {
		return { envelope: null, findings: [notParsed(xml, parsed), ...checkEncoding(xml)] };
	}
	const findings = checkProlog(xml, parsed.document);
	const root = elements(parsed.document)[0];
	if (!root) return { envelope: null, findings };
	const structure = readStructure(xml, root);
	findings.push(...structure.findings);
	if (!structure.data) return { envelope: null, findings };
	const command = readCommand(xml, structure.data);
	findings.push(...command.findings, ...checkItems(xml, structure.data));
	const inside = command.attributes && elements(command.attributes)[0];
	const { protocol, action, object } = command;
	const envelope: Envelope = {
		version: structure.version,
		protocol,
		action,
		object,
		attributeKeys: (inside ? elements(inside) : [])
			.map((item) => item.attributes['key'] ?? '')
			.filter((key) => key !== '')
	};
	return { envelope, findings };
}

function notParsed(
	xml: ReturnType<typeof decodeXml>,
	parsed: Exclude<ReturnType<typeof parse>, { document: unknown }>
): EnvelopeFinding {
	if ('tooLarge' in parsed) {
		const args = { length: parsed.tooLarge, limit: sizeLimit };
		return { code: 'xml-too-large', severity: 'warning', args };
	}
	const start = xml.byteAt(parsed.index);
	const place = { start, end: Math.max(start, xml.byteAt(parsed.index + 1)) };
	if ('tooDeep' in parsed) {
		const args = { limit: depthLimit };
		return { code: 'xml-too-deep', severity: 'error', args, place };
	}
	const { fault, detail } = parsed;
	const args = { ...positionOf(xml.text, parsed.index), fault, detail: quote(detail, 200) };
	const claims = [{ stage: 'command', state: 'failed' } as const];
	return { code: 'xml-not-well-formed', severity: 'error', args, place, claims };
}
