import { decode } from '../bytes/text.ts';
import { apiHosts, type Environment } from '../hosts.ts';

/** What is further on was not what the person looked at. */
const beginning = 1 << 20;

const hosts = Object.entries(apiHosts) as [Environment, string][];

/**
 * The environment whose API host a text names, where it names no other: what a message without a
 * command says of where the call went. Who compares the two in words of their own is told nothing.
 * @param bytes a paste of any kind
 */
export function environmentNamed(bytes: Uint8Array): Environment | null {
	const text = decode(bytes.subarray(0, beginning)).text.toLowerCase();
	if (/\b(?:live|prod|production)\b/.test(text)) return null;
	const named = hosts.filter(([, host]) =>
		new RegExp(`(?<![\\w.-])${host.replaceAll('.', '\\.')}(?![\\w-]|\\.\\w)`).test(text)
	);
	return named.length === 1 ? named[0]![0] : null;
}
