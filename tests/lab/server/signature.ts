/** The signature as OpenSRS documents it, computed by node:crypto over the bytes received. */
import { createHash } from 'node:crypto';

export function expectedSignature(body: Buffer, key: string): string {
	const inner = createHash('md5').update(body).update(key).digest('hex');
	return createHash('md5').update(inner).update(key).digest('hex');
}
