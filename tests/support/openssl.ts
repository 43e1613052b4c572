import { execFileSync } from 'node:child_process';

/** MD5 by the `openssl` command, which shares no code with the page. */
export function opensslMd5(...parts: (Uint8Array | string)[]): string {
	const input = Buffer.concat(parts.map((part) => Buffer.from(part)));
	const printed = execFileSync('openssl', ['md5', '-r'], { input, encoding: 'utf8' });
	return printed.slice(0, 32);
}

/** Both rounds of a signature by the `openssl` command. */
export function opensslSignature(body: Uint8Array | string, key: Uint8Array | string) {
	const first = opensslMd5(body, key);
	return { first, expected: opensslMd5(first, key) };
}
