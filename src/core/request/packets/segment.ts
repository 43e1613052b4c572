/** What one packet carried of a TCP stream. */
export interface Segment {
	/** Both ends, in the direction of the packet. */
	flow: string;
	to: string;
	toPort: number;
	sequence: number;
	/** Opens the stream: its data starts one after `sequence`. */
	opens: boolean;
	payload: Uint8Array;
	/** The packet was longer than what was captured of it. */
	cut: boolean;
}

/**
 * The TCP segment in a captured packet, or null. Looks for the IP header behind the usual link
 * headers: none (tcpdump -X), loopback (4 bytes), Ethernet (14, with a VLAN tag 18), Linux
 * cooked (16 and 20).
 */
export function segmentOf(frame: Uint8Array): Segment | null {
	for (const start of [0, 14, 4, 16, 20, 18]) {
		const version = (frame[start] ?? 0) >> 4;
		if (start > 0 && !linkNamesIp(frame, start, version)) continue;
		const found =
			version === 4 ? fromIpv4(frame, start) : version === 6 ? fromIpv6(frame, start) : null;
		if (found) return found;
	}
	return null;
}

/** Whether the bytes before the IP header announce it: an EtherType, or an address family. */
function linkNamesIp(frame: Uint8Array, start: number, version: number): boolean {
	if (start === 4) return frame.subarray(0, 4).some((byte) => [2, 10, 24, 28, 30].includes(byte));
	const at = start === 20 ? 0 : start - 2;
	const type = (frame[at]! << 8) | frame[at + 1]!;
	return type === (version === 4 ? 0x0800 : 0x86dd);
}

/** RFC 791. */
function fromIpv4(frame: Uint8Array, at: number): Segment | null {
	const headerLength = (frame[at]! & 15) * 4;
	if (headerLength < 20 || frame[at + 9] !== 6) return null;
	if ((word(frame, at + 6) & 0x1fff) !== 0) return null;
	const total = word(frame, at + 2);
	const from = frame.subarray(at + 12, at + 16).join('.');
	const to = frame.subarray(at + 16, at + 20).join('.');
	// Segmentation offload leaves the length of a large packet at 0: use everything captured.
	return fromTcp(frame, at + headerLength, total === 0 ? frame.length : at + total, from, to);
}

/** RFC 8200; extension headers that a client's packets may carry are skipped. */
function fromIpv6(frame: Uint8Array, at: number): Segment | null {
	let next = frame[at + 6];
	let start = at + 40;
	for (let i = 0; i < 8 && (next === 0 || next === 43 || next === 60); i++) {
		next = frame[start];
		start += ((frame[start + 1] ?? 0) + 1) * 8;
	}
	if (next !== 6) return null;
	const length = word(frame, at + 4);
	const end = length === 0 ? frame.length : at + 40 + length;
	return fromTcp(frame, start, end, ipv6(frame, at + 8), ipv6(frame, at + 24));
}

/** RFC 9293, section 3.1. */
function fromTcp(
	frame: Uint8Array,
	at: number,
	end: number,
	from: string,
	to: string
): Segment | null {
	if (at + 20 > frame.length) return null;
	const headerLength = (frame[at + 12]! >> 4) * 4;
	if (headerLength < 20) return null;
	const [fromPort, toPort] = [word(frame, at), word(frame, at + 2)];
	return {
		flow: `${from} ${fromPort} ${to} ${toPort}`,
		to,
		toPort,
		sequence: ((word(frame, at + 4) << 16) | word(frame, at + 6)) >>> 0,
		opens: (frame[at + 13]! & 2) !== 0,
		payload: frame.subarray(at + headerLength, Math.max(end, at + headerLength)),
		cut: end > frame.length
	};
}

function word(bytes: Uint8Array, at: number): number {
	return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

function ipv6(frame: Uint8Array, at: number): string {
	const words = Array.from({ length: 8 }, (_, i) => word(frame, at + 2 * i).toString(16));
	return `[${words.join(':')}]`;
}
