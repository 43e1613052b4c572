import { cArray } from './c-array.ts';
import { curlCommand } from './curl-command.ts';
import { curlTraceAscii } from './curl-trace-ascii.ts';
import { curlTrace } from './curl-trace.ts';
import { curlVerbose } from './curl-verbose.ts';
import type { Format } from './format.ts';
import { har } from './har.ts';
import { hexdump } from './hexdump.ts';
import { od } from './od.ts';
import { rawHttp } from './raw-http.ts';
import { tcpdump } from './tcpdump.ts';
import { wireshark } from './wireshark.ts';
import { xxd } from './xxd.ts';

/** Every format that can be read; at equal certainty the earlier one is tried first. */
export const formats: readonly Format[] = [
	rawHttp,
	curlTrace,
	curlTraceAscii,
	tcpdump,
	hexdump,
	xxd,
	od,
	wireshark,
	cArray,
	har,
	curlVerbose,
	curlCommand
];
