import client from '../clients/opensrs_client.py?raw';
import vectorTest from '../vectorTests/vectors_test.py?raw';
import type { Language } from './language.ts';

export const python: Language = {
	title: 'Python',
	client: { fileName: 'opensrs_client.py', source: client },
	vectorTest: { fileName: 'vectors_test.py', source: vectorTest },
	needs: 'Python 3.10 or later, nothing else.',
	run: 'python3 opensrs_client.py',
	trust: 'SSL_CERT_FILE=/path/to/ca.pem python3 opensrs_client.py',
	traps: [
		{
			happens: "str(xml) of bytes returns the text b'...', including the quotes.",
			instead: 'Stay with bytes, or xml.decode("utf-8").'
		},
		{
			happens: '.digest() returns 16 raw bytes, which round two then hashes.',
			instead: '.hexdigest() in both rounds.'
		},
		{
			happens: 'md5(text) stops with “Strings must be encoded before hashing”.',
			instead: 'text.encode("utf-8"), and send the same bytes.'
		},
		{
			happens: 'http.client sends a str as Latin-1: other bytes than those signed in UTF-8.',
			instead: 'Pass bytes as the body.'
		},
		{
			happens: 'open(path).read() turns CRLF into LF; a key keeps its final newline.',
			instead: 'Path(path).read_bytes(); for a key, .strip().'
		},
		{
			happens: 'ElementTree.tostring() writes &#235; for ë and drops the DOCTYPE.',
			instead: 'Serialise once, with encoding="utf-8"; sign and send that result.'
		}
	],
	checked: {
		ran: true,
		version: 'Python 3.11',
		linter: 'python3 -W error -m py_compile',
		date: '2026-11'
	},
	sources: [
		'https://docs.python.org/3/library/hashlib.html',
		'https://docs.python.org/3/library/http.client.html'
	]
};
