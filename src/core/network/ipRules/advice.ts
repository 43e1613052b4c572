/** Wording shared by several findings about addresses and rules. */
import type { NotPublic } from '../../address/ranges.ts';

export const wait = 'A change takes up to 15 minutes.';
export const where = 'Account settings, API settings, IP access rules';
export const outbound = 'Run an outbound IP command from this page on your server.';

/** Why no call comes from such an address. */
export const ranges: Record<NotPublic, string> = {
	private:
		'It belongs to a private network (RFC 1918, or fc00::/7), and NAT replaces it on the way out.',
	'carrier-nat':
		'It belongs to carrier-grade NAT (100.64.0.0/10): your provider replaces it with an address that other customers share.',
	loopback: 'It means the computer itself and never leaves it.',
	'link-local': 'It is valid on the local network only and is never routed.',
	documentation: 'It is reserved for examples in manuals (RFC 5737, RFC 3849).',
	benchmark: 'It is reserved for testing network devices.',
	multicast: 'It is for groups of hosts, and no call can come from it.',
	unspecified: 'It means “no address”.',
	reserved: 'It is reserved, and no call can come from it.'
};
