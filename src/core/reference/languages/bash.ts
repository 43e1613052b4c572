import client from '../clients/opensrs-client.sh?raw';
import vectorTest from '../vectorTests/vectors-test.sh?raw';
import type { Language } from './language.ts';

export const bash: Language = {
	title: 'Bash',
	client: { fileName: 'opensrs-client.sh', source: client },
	vectorTest: { fileName: 'vectors-test.sh', source: vectorTest },
	needs: 'Bash, curl 7.66 or later, openssl.',
	run: 'bash opensrs-client.sh',
	trust: 'CURL_CA_BUNDLE=/path/to/ca.pem bash opensrs-client.sh',
	traps: [
		{
			happens: 'echo "$xml$key" | md5sum hashes a newline too; sh may also expand \\n.',
			instead: 'printf \'%s%s\' "$xml" "$key".'
		},
		{
			happens: 'xml=$(cat file) loses NULs and the newlines at the end.',
			instead: 'Sign the file, and send the same file.'
		},
		{
			happens: 'curl -d @file removes every CR and LF, and sends the file as a form.',
			instead: "--data-binary @file with -H 'Content-Type: text/xml'."
		},
		{
			happens: 'md5sum prints “  -” after the digest, openssl md5 prints “MD5(stdin)= ” before it.',
			instead: 'Keep the first 32 characters: openssl md5 -r | cut -c 1-32.'
		},
		{
			happens: 'A heredoc without quotes expands $ and ` in the XML.',
			instead: "Put values in through variables that are escaped, or write <<'XML'."
		},
		{
			happens: 'From Bash 5.2 on, & in ${text//</&lt;} means the matched text.',
			instead: 'Escape with sed, as here.'
		}
	],
	checked: { ran: true, version: 'Bash 5.2, curl 7.88', linter: 'shellcheck', date: '2026-11' },
	sources: [
		'https://curl.se/docs/manpage.html',
		'https://www.gnu.org/software/bash/manual/bash.html'
	]
};
