import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explain } from '../../src/core/signature/explain.ts';
import { coversOf } from '../core/signature/mistakes/covers.ts';

/*
 * Real programs that sign wrongly, as people write them. Each prints the value that it would send;
 * the page has to find out what it did.
 */

const key = '0bad'.repeat(28);
const xml = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">SW_REGISTER</item>
    <item key="object">DOMAIN</item>
    <item key="note"></item>
    <item key="first_name">Zoë Müller</item>
  </dt_assoc></data_block></body>
</OPS_envelope>`;

interface WrongProgram {
	name: string;
	/** What must be installed; the first is what is started. */
	tool: string;
	arguments: string[];
	/** Ids of the catalogue, one of which must be named. */
	covers: string[];
	/** Where the fault shows for some digests only: tries bodies until it shows. */
	until?: (value: string, body: string) => boolean;
}

/** Python, with `xml` and `key` as text and `h` for an MD5 in hex of bytes. */
const python = (code: string) => [
	'-c',
	`import sys,hashlib
xml=open(sys.argv[1],newline='',encoding='utf-8').read(); key=sys.argv[2]
h=lambda b: hashlib.md5(b).hexdigest()
${code}`
];
const perl = (code: string) => [
	'-e',
	`use Digest::MD5 qw(md5_hex md5_base64); local $/; open F,'<:raw',$ARGV[0]; $xml=<F>; $key=$ARGV[1]; ${code}`
];
const node = (code: string) => [
	'-e',
	`const [file,key]=process.argv.slice(1);const {createHash}=require('crypto');const fs=require('fs');${code}`
];
const php = (code: string) => [
	'-r',
	`$xml=file_get_contents($argv[1]); $key=$argv[2]; ${code}`,
	'--'
];
const java = (expression: string) => `
import java.math.BigInteger;
import java.nio.charset.*;
import java.nio.file.*;
import java.security.*;
public class Wrong {
	static byte[] md5(byte[] b) throws Exception { return MessageDigest.getInstance("MD5").digest(b); }
	static String hex(byte[] b) { return String.format("%032x", new BigInteger(1, b)); }
	static String big(byte[] b) { return new BigInteger(1, b).toString(16); }
	public static void main(String[] a) throws Exception {
		String xml = Files.readString(Path.of(a[0])), key = a[1];
		System.out.print(${expression});
	}
}`;

const programs: (WrongProgram | (Omit<WrongProgram, 'arguments'> & { java: string }))[] = [
	{
		name: 'bash: echo into md5sum',
		tool: 'bash',
		arguments: [
			'-c',
			'xml=$(cat "$0"); key=$1; inner=$(echo "$xml$key" | md5sum | cut -d" " -f1); echo "$inner$key" | md5sum | cut -d" " -f1'
		],
		covers: ['shell.echoe', 'key.lf']
	},
	{
		name: 'bash: openssl’s prefix hashed in round two',
		tool: 'bash',
		arguments: [
			'-c',
			'inner=$(cat "$0" <(printf %s "$1") | openssl md5); printf %s "$inner$1" | openssl md5 -r | cut -c1-32'
		],
		covers: ['digest.openssl.inner', 'digest.opensslold.inner']
	},
	{
		name: 'Python: str() of the bytes',
		tool: 'python3',
		arguments: python('b=xml.encode(); print(h((h((str(b)+key).encode())+key).encode()))'),
		covers: ['body.pyrepr']
	},
	{
		name: 'Python: text mode turned LF into CRLF',
		tool: 'python3',
		arguments: python(
			'x=xml.replace("\\n","\\r\\n"); print(h((h((x+key).encode())+key).encode()))'
		),
		covers: ['body.crlf']
	},
	{
		name: 'Python: ElementTree wrote the document again',
		tool: 'python3',
		arguments: python(
			'import xml.etree.ElementTree as E; x=E.tostring(E.fromstring(xml.encode()),encoding="unicode"); print(h((h((x+key).encode())+key).encode()))'
		),
		covers: ['reserialise.py-et-unicode', 'reserialise.py-et-utf8', 'reserialise.py-et-default']
	},
	{
		name: 'Python: lxml wrote the document again',
		tool: '/usr/bin/python3',
		arguments: python(
			'from lxml import etree as E; x=E.tostring(E.fromstring(xml.encode()),encoding="unicode"); print(h((h((x+key).encode())+key).encode()))'
		),
		covers: [
			'reserialise.php-dom-root',
			'reserialise.rb-nokogiri-root',
			'reserialise.py-minidom-root',
			'reserialise.java-transformer-omit'
		]
	},
	{
		name: 'Perl: md5_base64',
		tool: 'perl',
		arguments: perl('print md5_base64(md5_base64($xml.$key).$key)'),
		covers: ['digest.base64np.both', 'digest.base64url.both']
	},
	{
		name: 'Perl: decoded text hashed',
		tool: 'perl',
		arguments: perl('utf8::decode($xml); print md5_hex(md5_hex($xml.$key).$key)'),
		covers: ['charset.latin1', 'charset.cp1252', 'charset.undouble']
	},
	{
		name: 'Node: latin1',
		tool: 'node',
		arguments: node(
			"const h=s=>createHash('md5').update(s,'latin1').digest('hex');process.stdout.write(h(h(fs.readFileSync(file,'utf8')+key)+key))"
		),
		covers: ['charset.latin1', 'charset.cp1252', 'charset.undouble', 'charset.low8']
	},
	{
		name: 'Node: an object signed instead of its XML',
		tool: 'node',
		arguments: node(
			"const h=s=>createHash('md5').update(s).digest('hex');process.stdout.write(h(h(String({})+key)+key))"
		),
		covers: ['body.word._object_Object_']
	},
	{
		name: 'PHP: md5($x, true) in round one',
		tool: 'php',
		arguments: php('echo md5(md5($xml.$key, true).$key);'),
		covers: ['digest.raw.inner']
	},
	{
		name: 'PHP: a comma in place of the dot',
		tool: 'php',
		arguments: php('echo bin2hex(md5(md5($xml, $key), $key));'),
		covers: ['formula.php2arg']
	},
	{
		name: 'PHP: hash of a DOM that was saved again',
		tool: 'php',
		arguments: php(
			'$d=new DOMDocument(); $d->loadXML($xml); $x=$d->saveXML(); echo md5(md5($x.$key).$key);'
		),
		covers: [
			'reserialise.php-dom-savexml',
			'reserialise.php-simplexml-asxml',
			'reserialise.rb-nokogiri-as-xml',
			'reserialise.rb-nokogiri-to_xml'
		]
	},
	{
		name: 'Java: BigInteger.toString(16)',
		tool: 'java',
		java: 'big(md5((big(md5((xml + key).getBytes("UTF-8"))) + key).getBytes("UTF-8")))',
		covers: [
			'digest.bigint.outer',
			'digest.biginteven.outer',
			'digest.bigint.both',
			'digest.bigint.inner',
			'digest.biginteven.both',
			'digest.biginteven.inner',
			'digest.bigintneg.inner'
		],
		until: (value, body) => value !== rightFor(body)
	},
	{
		name: 'Java: UTF-16 bytes',
		tool: 'java',
		java: 'hex(md5((hex(md5((xml + key).getBytes("UTF-16"))) + key).getBytes("UTF-8")))',
		covers: ['charset.utf16bebom.joined']
	},
	{
		name: 'Java: Latin-1 bytes',
		tool: 'java',
		java: 'hex(md5((hex(md5((xml + key).getBytes("ISO-8859-1"))) + key).getBytes("ISO-8859-1")))',
		covers: ['charset.latin1', 'charset.cp1252', 'charset.undouble']
	}
];

function rightFor(body: string): string {
	const md5 = (text: string) =>
		execFileSync('md5sum', { input: text, encoding: 'utf8' }).slice(0, 32);
	return md5(md5(body + key) + key);
}

const installed = (tool: string) =>
	spawnSync(tool, [
		tool === 'java' ? '-version' : tool === 'bash' || tool === 'perl' ? '-v' : '--version'
	]).status === 0;
const strict = process.env['LAB_STRICT'] === '1';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'wrong-programs-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the program prints for a body. */
function run(program: (typeof programs)[number], body: string): string {
	const file = join(folder, 'request.xml');
	writeFileSync(file, body);
	let before: string[];
	if ('java' in program) {
		const source = join(folder, 'Wrong.java');
		writeFileSync(source, java(program.java));
		before = [source];
	} else before = program.arguments;
	return execFileSync(program.tool, [...before, file, key], { encoding: 'utf8' }).trim();
}

describe('real programs that sign wrongly are explained', () => {
	for (const program of programs) {
		const { name, tool, covers, until } = program;
		if (!installed(tool) && !strict) {
			test.skip(`${name}: not run, ${tool} is not installed`, () => {});
			continue;
		}
		test(name, { timeout: 120_000 }, () => {
			let body = xml;
			let value = run(program, body);
			for (let n = 1; until && !until(value, body); n++) {
				body = xml.replace('Zoë', `Zoë ${n}`);
				value = run(program, body);
			}
			const utf8 = (text: string) => new TextEncoder().encode(text);
			const { explanations } = explain({
				bodies: [utf8(body)],
				keys: [utf8(key)],
				observed: value
			});
			expect(explanations.length).toBeGreaterThan(0);
			const first = explanations[0]!;
			const named = first.mistakes.flatMap(coversOf);
			expect(covers).toEqual(expect.arrayContaining(named.slice(0, 1)));
			expect(first.mistakes).toHaveLength(1);
		});
	}
});
