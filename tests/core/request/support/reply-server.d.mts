import type { Server } from 'node:net';

/** Answers on loopback; `received` holds the bytes of every connection, in order. */
export function listen(
	port: number,
	address?: string
): Promise<{ server: Server; received: Uint8Array[]; port: number }>;
