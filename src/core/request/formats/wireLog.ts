import { fromLatin1 } from '../../bytes/latin1.ts';
import { isWireLog, readWireLog } from '../../bytes/wireLog.ts';
import { declaredLength } from '../wire/body.ts';
import { requestFromWire } from '../wire/request.ts';
import type { Format } from './format.ts';

/** What clients print at debug level: Python, Ruby, Go, Node.js, Apache HttpClient. */
export const wireLog: Format = {
	id: 'wire-log',
	title: 'Debug output of an HTTP client',
	keepsBody: true,
	recognise: ({ head }) => (isWireLog(head) ? 1 : 0),
	read(paste) {
		const log = readWireLog(paste.lines());
		const request = log && requestFromWire(fromLatin1(log.sent), 'wire-log');
		// Many clients print only the header. That doesn't mean the body was empty.
		if (request?.body?.length === 0 && declaredLength(request.headers) !== 0) {
			Object.assign(request, { body: null, bodyExact: false, whyNotExact: 'format-without-body' });
		}
		return { request };
	}
};
