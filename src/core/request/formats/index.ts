import { cArray } from './cArray.ts';
import { curlCommand } from './curlCommand.ts';
import { curlTraceAscii } from './curlTraceAscii.ts';
import { curlTrace } from './curlTrace.ts';
import { curlVerbose } from './curlVerbose.ts';
import type { Format } from './format.ts';
import { har } from './har.ts';
import { headersBeside } from './headersBeside.ts';
import { hexdump } from './hexdump.ts';
import { od } from './od.ts';
import { rawHttp } from './rawHttp.ts';
import { tcpdump } from './tcpdump.ts';
import { wireLog } from './wireLog.ts';
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
	wireLog,
	curlVerbose,
	curlCommand,
	headersBeside
];
