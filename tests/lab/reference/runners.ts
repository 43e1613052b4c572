/** How each language's files are checked, built and run on Debian. */
import { existsSync } from 'node:fs';
import type { LanguageId } from '../../../src/core/reference/index.ts';

/** The lab's authority, in the forms in which the languages want it. */
export interface Trust {
	/** File with the certificate. */
	pem: string;
	/** The same as a Java trust store, password `changeit`; made only where Java is. */
	p12: string;
	/** A home folder in whose Mono store it is; made only where Mono is. */
	home: string;
}

export interface Runner {
	/** Debian's packages. */
	packages: readonly string[];
	/** Prints the version. */
	version: readonly string[];
	/** Must print nothing but what `lintSays` allows, and exit 0. `file` is a name in the cwd. */
	lint(file: string): readonly (readonly string[])[];
	lintSays?: RegExp;
	build?(file: string): readonly string[];
	run(file: string, trust: Trust): readonly string[];
	env?(trust: Trust): Record<string, string>;
	/** Takes the second round out of `sign`, in the client and in the vector tests. */
	withoutSecondRound: readonly [RegExp, string];
	/** Whether the client reads a denial in bare XML, where others can only name it. */
	readsBareXml?: true;
}

const sslCertFile = ({ pem }: Trust) => ({ SSL_CERT_FILE: pem });
/** Debian's own, where a version manager has put another one before it. */
const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';
const tsc = `${process.cwd()}/node_modules/.bin/tsc`;
const types = `${process.cwd()}/node_modules/@types`;
const stem = (file: string) => file.replace(/\.\w+$/, '');

export const runners: Record<Exclude<LanguageId, 'powershell'>, Runner> = {
	php: {
		packages: ['php-cli', 'php-curl'],
		version: ['php', '-r', 'echo "PHP ", PHP_VERSION, " curl ", curl_version()["version"];'],
		lint: (file) => [['php', '-d', 'error_reporting=-1', '-l', file]],
		lintSays: /^No syntax errors detected in \S+\n$/,
		run: (file, { pem }) => ['php', '-d', `curl.cainfo=${pem}`, file],
		withoutSecondRound: [/md5\(md5\(\$xml \. \$key\) \. \$key\)/, 'md5($xml . $key)'],
		readsBareXml: true
	},
	python: {
		packages: ['python3'],
		version: [python, '--version'],
		lint: (file) => [[python, '-W', 'error', '-m', 'py_compile', file]],
		run: (file) => [python, '-W', 'error', file],
		env: sslCertFile,
		withoutSecondRound: [
			/return md5\(first\.encode\("ascii"\) \+ key\)\.hexdigest\(\)/,
			'return first'
		]
	},
	perl: {
		packages: ['perl', 'libio-socket-ssl-perl'],
		version: ['perl', '-MIO::Socket::SSL', '-e', 'print "Perl $^V"'],
		lint: (file) => [['perl', '-wc', file]],
		lintSays: /^\S+ syntax OK\n$/,
		run: (file) => ['perl', file],
		env: sslCertFile,
		withoutSecondRound: [/md5_hex\(md5_hex\(\$xml \. \$key\) \. \$key\)/, 'md5_hex($xml . $key)']
	},
	ruby: {
		packages: ['ruby'],
		version: ['ruby', '-rrexml/document', '-e', 'print "Ruby ", RUBY_VERSION'],
		lint: (file) => [['ruby', '-wc', file]],
		lintSays: /^Syntax OK\n$/,
		run: (file) => ['ruby', '-w', file],
		env: sslCertFile,
		withoutSecondRound: [/Digest::MD5\.hexdigest\(first \+ key\.b\)/, 'first']
	},
	node: {
		packages: [],
		version: ['node', '--version'],
		lint: (file) => [
			[
				tsc,
				...'--ignoreConfig --allowJs --checkJs --strict --noEmit --skipLibCheck'.split(' '),
				...`--target es2022 --module nodenext --typeRoots ${types} --types node`.split(' '),
				file
			]
		],
		run: (file) => ['node', file],
		env: ({ pem }) => ({ NODE_EXTRA_CA_CERTS: pem }),
		withoutSecondRound: [
			/return createHash\('md5'\)\.update\(first\)\.update\(key\)\.digest\('hex'\)/,
			'return first'
		]
	},
	java: {
		packages: ['default-jdk-headless'],
		version: ['javac', '--version'],
		lint: (file) => [
			['javac', '-Xlint:all', '-Werror', '-encoding', 'UTF-8', '-d', 'linted', file]
		],
		build: (file) => ['javac', '-encoding', 'UTF-8', file],
		run: (file, { p12 }) => [
			'java',
			'-Xshare:auto',
			'-XX:TieredStopAtLevel=1',
			`-Djavax.net.ssl.trustStore=${p12}`,
			'-Djavax.net.ssl.trustStorePassword=changeit',
			'-cp',
			'.',
			stem(file)
		],
		withoutSecondRound: [
			/return md5Hex\(first\.getBytes\(StandardCharsets\.US_ASCII\), key\)/,
			'return first'
		]
	},
	go: {
		packages: ['golang-go'],
		version: ['go', 'version'],
		lint: (file) => [
			['go', 'vet', file],
			['gofmt', '-l', file]
		],
		build: (file) => ['go', 'build', '-o', stem(file), file],
		run: (file) => [`./${stem(file)}`],
		env: sslCertFile,
		withoutSecondRound: [
			/md5Hex\(md5Hex\(string\(body\)\+key\) \+ key\)/,
			'md5Hex(string(body) + key)'
		]
	},
	csharp: {
		packages: [
			'mono-mcs',
			'mono-runtime',
			'libmono-system-net-http4.0-cil',
			'ca-certificates-mono'
		],
		version: ['mcs', '--version'],
		lint: (file) => [
			['mcs', '-warn:4', '-warnaserror', '-r:System.Net.Http', '-out:linted.exe', file]
		],
		build: (file) => ['mcs', '-r:System.Net.Http', file],
		run: (file) => ['mono', `${stem(file)}.exe`],
		env: ({ home }) => ({ HOME: home }),
		withoutSecondRound: [/return Md5Hex\(Encoding\.ASCII\.GetBytes\(first\), key\)/, 'return first']
	},
	bash: {
		packages: ['bash', 'curl', 'openssl', 'shellcheck'],
		version: ['bash', '-c', 'shellcheck --version >&2 && curl --version | head -n 1'],
		lint: (file) => [['shellcheck', file]],
		run: (file) => ['bash', file],
		env: ({ pem }) => ({ CURL_CA_BUNDLE: pem }),
		withoutSecondRound: [/printf '%s%s' "\$first" "\$(?:key|2)" \| md5/, 'printf \'%s\' "$first"'],
		readsBareXml: true
	}
};

export type RunLanguage = keyof typeof runners;
export const runLanguages = Object.keys(runners) as RunLanguage[];
