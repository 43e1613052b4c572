import { ByteSink } from '../wire/byteSink.ts';
import type { Segment } from './segment.ts';

/** One direction of a connection, as far as its bytes follow each other without a gap. */
interface Flow {
	to: string;
	toPort: number;
	bytes: Uint8Array;
	/** Bytes are missing behind `bytes`. */
	cut: boolean;
}

/** Sorts segments by sequence number; data that was sent twice is used once. */
export function flowsOf(segments: readonly Segment[]): Flow[] {
	const byFlow = new Map<string, Segment[]>();
	for (const segment of segments) {
		const others = byFlow.get(segment.flow);
		if (others) others.push(segment);
		else byFlow.set(segment.flow, [segment]);
	}
	return [...byFlow.values()].map(join);
}

function join(segments: readonly Segment[]): Flow {
	const { to, toPort, sequence } = segments[0]!;
	// Sequence numbers wrap at 2^32, so they are compared by their distance to the first seen.
	const placed = segments
		.map((segment) => ({ ...segment, at: (segment.sequence - sequence) | 0 }))
		.sort((a, b) => a.at - b.at);
	const opening = placed.find((segment) => segment.opens);
	const data = placed.filter((segment) => segment.payload.length > 0 || segment.cut);
	const start = opening ? opening.at + 1 : (data[0]?.at ?? 0);
	const sink = new ByteSink();
	let cut = false;
	for (const segment of data) {
		const known = sink.length + start - (segment.at + (segment.opens ? 1 : 0));
		if (known < 0) {
			cut = true;
			break;
		}
		if (known < segment.payload.length) sink.addAll(segment.payload.subarray(known));
		if (segment.cut) {
			cut = true;
			break;
		}
	}
	return { to, toPort, bytes: sink.take(), cut };
}
