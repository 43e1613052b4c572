import client from '../clients/opensrs_client.pl?raw';
import vectorTest from '../vectorTests/vectors_test.pl?raw';
import type { Language } from './language.ts';

export const perl: Language = {
	title: 'Perl',
	client: { fileName: 'opensrs_client.pl', source: client },
	vectorTest: { fileName: 'vectors_test.pl', source: vectorTest },
	needs: 'Perl 5.14 or later; IO::Socket::SSL, without which HTTP::Tiny cannot do TLS.',
	run: 'perl opensrs_client.pl',
	trust: 'SSL_CERT_FILE=/path/to/ca.pem perl opensrs_client.pl',
	traps: [
		{
			happens: 'md5_hex() of decoded text stops with “Wide character in subroutine entry”.',
			instead: 'encode("UTF-8", $xml) once; sign and send the result.'
		},
		{
			happens: 'Accents up to ÿ do not even warn: md5_hex() hashes them as Latin-1.',
			instead: 'The same: encode before you hash.'
		},
		{
			happens: 'The time-out of HTTP::Tiny does not end a wait inside TLS (seen with 0.082).',
			instead: 'alarm 100, and a handler that dies.'
		},
		{
			happens: 'A line read from a key file keeps its newline.',
			instead: 'chomp(my $key = <$file>); and s/\\r\\z// for a file from Windows.'
		},
		{
			happens: 'A heredoc in double quotes treats @example in an email address as an array.',
			instead: "Put values in through escaped variables, or write <<'XML'."
		},
		{
			happens: 'HTTP::Tiny before 0.083 does not verify certificates.',
			instead: 'verify_SSL => 1.'
		}
	],
	checked: { ran: true, version: 'Perl 5.36', linter: 'perl -wc', date: '2026-11' },
	sources: ['https://metacpan.org/pod/Digest::MD5', 'https://metacpan.org/pod/HTTP::Tiny']
};
