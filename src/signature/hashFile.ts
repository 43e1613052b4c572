import SparkMD5 from 'spark-md5';
import type { Progress } from '../job.ts';

/** Bytes read at a time: memory stays constant whatever the file's size. */
const readBytes = 4 << 20;

/**
 * MD5 of a file or blob, 32 lower-case hex digits. Progress counts bytes.
 * @throws DOMException when the file cannot be read (moved, changed, or no permission)
 */
export async function* hashFileJob(file: Blob): AsyncGenerator<Progress, string, void> {
	const md5 = new SparkMD5.ArrayBuffer();
	for (let done = 0; done < file.size; done += readBytes) {
		md5.append(await file.slice(done, done + readBytes).arrayBuffer());
		yield { done: Math.min(done + readBytes, file.size), total: file.size };
	}
	return md5.end();
}
