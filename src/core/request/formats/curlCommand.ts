import { requestOfCommand } from '../curl/command.ts';
import type { Format } from './format.ts';

/** A curl command line, quoted for a POSIX shell or for the Windows Command Prompt. */
export const curlCommand: Format = {
	id: 'curl-command',
	title: 'curl command line',
	keepsBody: true,
	recognise({ head }) {
		if (
			/^[ \t]{0,8}(?:[$#%>] {1,4})?(?:\S{0,200}[\\/])?curl(?:\.exe)? /m.test(head.slice(0, 4096))
		) {
			return 0.85;
		}
		return /\bcurl(?:\.exe)? {1,4}\S/.test(head) ? 0.3 : 0;
	},
	read(paste) {
		return { request: requestOfCommand(paste.text()) };
	}
};
