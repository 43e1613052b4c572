import client from '../clients/opensrs_client.php?raw';
import vectorTest from '../vectorTests/vectors_test.php?raw';
import type { Language } from './language.ts';

export const php: Language = {
	title: 'PHP',
	client: { fileName: 'opensrs_client.php', source: client },
	vectorTest: { fileName: 'vectors_test.php', source: vectorTest },
	needs: 'PHP 7.3 or later with the curl extension.',
	run: 'php opensrs_client.php',
	trust: 'php -d curl.cainfo=/path/to/ca.pem opensrs_client.php',
	traps: [
		{
			happens:
				'md5($xml, $key) treats the key as a flag, and returns the 16 raw bytes of md5($xml).',
			instead: 'md5($xml . $key): one argument, joined with a dot.'
		},
		{
			happens: 'mb_strlen() counts characters, so Content-Length is too small for accents.',
			instead: 'strlen(), which counts bytes.'
		},
		{
			happens: 'file_get_contents() of a key file keeps the newline at its end.',
			instead: 'rtrim(file_get_contents($path), "\\r\\n").'
		},
		{
			happens: 'saveXML() or asXML() is called once to sign and once more, changed, to send.',
			instead: 'Keep the text in one variable; sign and send that variable.'
		},
		{
			happens: 'CURLOPT_POSTFIELDS with an array, or http_build_query(), sends a form.',
			instead: 'CURLOPT_POSTFIELDS => $xml, as a string.'
		},
		{
			happens: 'utf8_encode() on text in UTF-8 turns é into Ã©: signed right, and wrong data.',
			instead: 'Leave UTF-8 unchanged.'
		}
	],
	checked: { ran: true, version: 'PHP 8.2', linter: 'php -l', date: '2026-11' },
	sources: [
		'https://www.php.net/manual/en/function.md5.php',
		'https://www.php.net/manual/en/function.curl-setopt.php'
	]
};
