/** The client programs of tests/lab/clients, and how each is run. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunOptions } from './lab.ts';

const source = (file: string) => fileURLToPath(new URL(`../clients/${file}`, import.meta.url));

export interface Workshop {
	/** Where compiled programs go. */
	folder: string;
	/** The lab's authority, for clients that do not read the system's list. */
	trusted: string;
}

export interface ClientRow {
	language: string;
	/** A shell command that succeeds where the client can run. */
	check: string;
	/** The Debian package. */
	package: string;
	/** Compiles it. */
	make?(shop: Workshop): void;
	/** Program and arguments in front of the URL. */
	call(shop: Workshop): string[];
	env?(shop: Workshop): NonNullable<RunOptions['env']>;
}

const script = (
	language: string,
	program: string,
	file: string,
	check: string,
	from: string
): ClientRow => ({
	language,
	check,
	package: from,
	call: () => [program, source(file)]
});

const java = (name: string): ClientRow => ({
	language: 'Java',
	check: 'command -v javac && command -v keytool',
	package: 'default-jdk-headless',
	make: ({ folder, trusted }) => {
		execFileSync('javac', ['-nowarn', '-d', folder, source(`${name}.java`)], { stdio: 'pipe' });
		const store = ['-keystore', `${folder}/${name}.jks`, '-storepass', 'changeit'];
		execFileSync(
			'keytool',
			['-importcert', '-noprompt', '-alias', 'lab', '-file', trusted, ...store],
			{
				stdio: 'pipe'
			}
		);
	},
	call: ({ folder }) => [
		'java',
		`-Djavax.net.ssl.trustStore=${folder}/${name}.jks`,
		'-Djavax.net.ssl.trustStorePassword=changeit',
		'-cp',
		folder,
		name
	]
});

const node = (file: string): ClientRow => ({
	language: 'Node.js',
	check: 'command -v node',
	package: 'nodejs',
	call: () => [process.execPath, source(file)],
	env: ({ trusted }) => ({ NODE_EXTRA_CA_CERTS: trusted })
});

const python = (file: string, module: string, from: string) =>
	script('Python', '/usr/bin/python3', file, `/usr/bin/python3 -c 'import ${module}'`, from);

const perl = (file: string, module: string, from: string): ClientRow => ({
	...script('Perl', 'perl', file, `perl -M${module} -MIO::Socket::SSL -e 1`, from),
	env: ({ trusted }) => ({ SSL_CERT_FILE: trusted, PERL_LWP_SSL_CA_FILE: trusted })
});

export const clients = {
	'php-curl': script(
		'PHP',
		'php',
		'php-curl.php',
		'php -r \'exit(function_exists("curl_init") ? 0 : 1);\'',
		'php-curl'
	),
	'php-streams': script('PHP', 'php', 'php-streams.php', 'command -v php', 'php-cli'),
	'php-socket': script('PHP', 'php', 'php-socket.php', 'command -v php', 'php-cli'),
	'python-requests': python('python-requests.py', 'requests', 'python3-requests'),
	'python-httpclient': python('python-httpclient.py', 'http.client', 'python3'),
	'python-httpx': python('python-httpx.py', 'httpx', 'python3-httpx'),
	'perl-httptiny': perl('perl-httptiny.pl', 'HTTP::Tiny', 'libio-socket-ssl-perl'),
	'perl-lwp': perl('perl-lwp.pl', 'LWP::Protocol::https', 'liblwp-protocol-https-perl'),
	'ruby-nethttp': script('Ruby', 'ruby', 'ruby-nethttp.rb', 'command -v ruby', 'ruby'),
	'go-nethttp': {
		language: 'Go',
		check: 'command -v go',
		package: 'golang-go',
		make: ({ folder }) => {
			const env = {
				...process.env,
				GO111MODULE: 'off',
				GOCACHE: join(folder, 'go-cache'),
				GOFLAGS: ''
			};
			const args = ['build', '-o', join(folder, 'go-nethttp'), source('go-nethttp.go')];
			execFileSync('go', args, { stdio: 'pipe', env });
		},
		call: ({ folder }) => [join(folder, 'go-nethttp')]
	},
	'java-httpclient': java('JavaHttpClient'),
	'java-urlconnection': java('JavaUrlConnection'),
	'node-https': node('node-https.mjs'),
	'node-fetch': node('node-fetch.mjs')
} satisfies Record<string, ClientRow>;

export type Client = keyof typeof clients;
export const clientRow = (client: Client): ClientRow => clients[client];
