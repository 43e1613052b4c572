/** What more than one finding about addresses and rules says, in one wording. */
import type { NotPublic } from '../../address.ts';

export const wait = 'A change takes up to 15 minutes.';
export const where = 'Account settings, API settings, IP access rules';
export const outbound =
	'Find the outbound IP with the commands on this page, on the host that calls.';

/** Why no call comes from such an address. */
export const ranges: Record<NotPublic, string> = {
	private:
		'It belongs to a private network (RFC 1918, or fc00::/7). NAT puts another address in its place on the way out.',
	'carrier-nat':
		'It belongs to carrier-grade NAT (100.64.0.0/10): your provider puts an address in its place that other customers share.',
	loopback: 'It means this computer itself and never leaves it.',
	'link-local': 'It holds on one network cable only and is not routed.',
	documentation:
		'It is set aside for examples in manuals (RFC 5737, RFC 3849), and no host has it.',
	benchmark: 'It is set aside for tests of network devices.',
	multicast: 'It names a group of hosts, and no call can come from it.',
	unspecified: 'It means “no address”.',
	reserved: 'It is reserved, and no call can come from it.'
};
