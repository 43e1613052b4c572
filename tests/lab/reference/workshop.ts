/** A place where the reference files are written down, changed, built and run as people do. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificates, type Certificates } from '../server/certificates.ts';
import { runners, type RunLanguage, type Trust } from './runners.ts';

export interface Outcome {
	status: number | null;
	stdout: string;
	stderr: string;
}

/** A file that is built and waits to be run. */
export interface Built {
	run(env?: Record<string, string>, ...args: string[]): Promise<Outcome>;
}

/** The version of a language's tools, or null where they are not installed. */
export function versionOf(language: RunLanguage): string | null {
	const [command, ...args] = runners[language].version;
	try {
		const printed = execFileSync(command!, args, {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		});
		return printed.trim().split('\n')[0]!;
	} catch {
		return null;
	}
}

export class Workshop {
	readonly folder = mkdtempSync(join(tmpdir(), 'reference-'));
	readonly certificates: Certificates;
	readonly #trust: Trust;
	#count = 0;

	constructor(languages: readonly RunLanguage[]) {
		const authority = join(this.folder, 'authority');
		mkdirSync(authority);
		this.certificates = makeCertificates(authority, ['localhost']);
		const pem = this.certificates.trusted;
		const home = join(this.folder, 'home');
		mkdirSync(home);
		this.#trust = { pem, p12: join(this.folder, 'trust.p12'), home };
		const options = { env: this.#env({ HOME: home }), stdio: 'pipe' } as const;
		if (languages.includes('java')) {
			execFileSync(
				'keytool',
				[
					'-importcert',
					'-noprompt',
					'-alias',
					'lab',
					'-file',
					pem,
					'-storetype',
					'PKCS12',
					'-keystore',
					this.#trust.p12,
					'-storepass',
					'changeit'
				],
				options
			);
		}
		if (languages.includes('csharp'))
			execFileSync('cert-sync', ['--user', '--quiet', pem], options);
	}

	/** Writes a source into a folder of its own and builds it. */
	async build(language: RunLanguage, fileName: string, source: string): Promise<Built> {
		const cwd = this.#write(fileName, source);
		const runner = runners[language];
		if (runner.build) {
			const built = await execute(runner.build(fileName), cwd, this.#env({}));
			if (built.status !== 0) throw new Error(`${fileName} was not built: ${built.stderr}`);
		}
		return {
			run: (env = {}, ...args) =>
				execute(
					[...runner.run(fileName, this.#trust), ...args],
					cwd,
					this.#env({ ...runner.env?.(this.#trust), ...env })
				)
		};
	}

	/** What the language's own tools say of a source; empty when all is well. */
	async lint(language: RunLanguage, fileName: string, source: string): Promise<string> {
		const cwd = this.#write(fileName, source);
		const runner = runners[language];
		const said: string[] = [];
		for (const command of runner.lint(fileName)) {
			const { status, stdout, stderr } = await execute(command, cwd, this.#env({}));
			const text = stdout + stderr;
			if (status !== 0) said.push(`${command.join(' ')}: exit ${status}: ${text}`);
			else if (text !== '' && !runner.lintSays?.test(text)) said.push(text);
		}
		return said.join('\n');
	}

	/** A file with exactly these bytes. */
	file(bytes: Uint8Array): string {
		const path = join(this.folder, `request-${this.#count++}.xml`);
		writeFileSync(path, bytes);
		return path;
	}

	close(): void {
		rmSync(this.folder, { recursive: true, force: true });
	}

	#write(fileName: string, source: string): string {
		const cwd = join(this.folder, `run-${this.#count++}`);
		mkdirSync(cwd);
		writeFileSync(join(cwd, fileName), source);
		return cwd;
	}

	/** Nothing of this machine but the path: no proxy, no authority, no settings. */
	#env(more: Record<string, string>): Record<string, string> {
		const cache = process.env.GOCACHE ?? join(homedir(), '.cache/go-build');
		return {
			PATH: process.env.PATH ?? '/usr/bin:/bin',
			HOME: this.folder,
			LC_ALL: 'C.UTF-8',
			TMPDIR: existsSync('/tmp') ? '/tmp' : tmpdir(),
			GOCACHE: cache,
			GOPROXY: 'off',
			GOFLAGS: '-mod=mod',
			...more
		};
	}
}

/** Runs without blocking, because the servers live in this very process. */
function execute(
	[command, ...args]: readonly string[],
	cwd: string,
	env: Record<string, string>
): Promise<Outcome> {
	return new Promise((resolve, reject) => {
		const child = spawn(command!, args, {
			cwd,
			env,
			stdio: ['ignore', 'pipe', 'pipe'],
			timeout: 100_000
		});
		const [out, err]: Buffer[][] = [[], []];
		child.stdout.on('data', (chunk: Buffer) => out!.push(chunk));
		child.stderr.on('data', (chunk: Buffer) => err!.push(chunk));
		child.on('error', reject);
		child.on('close', (status) =>
			resolve({
				status,
				stdout: Buffer.concat(out!).toString(),
				stderr: Buffer.concat(err!).toString()
			})
		);
	});
}
