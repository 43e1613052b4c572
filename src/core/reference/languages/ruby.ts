import client from '../clients/opensrs_client.rb?raw';
import vectorTest from '../vectorTests/vectors_test.rb?raw';
import type { Language } from './language.ts';

export const ruby: Language = {
	title: 'Ruby',
	client: { fileName: 'opensrs_client.rb', source: client },
	vectorTest: { fileName: 'vectors_test.rb', source: vectorTest },
	needs: 'Ruby 3.1 or later with its bundled gem rexml.',
	run: 'ruby opensrs_client.rb',
	trust: 'SSL_CERT_FILE=/path/to/ca.pem ruby opensrs_client.rb',
	traps: [
		{
			happens: 'Digest::MD5.digest returns 16 raw bytes, and .base64digest returns base64.',
			instead: 'Digest::MD5.hexdigest in both rounds.'
		},
		{
			happens: 'xml.length counts characters, so Content-Length is too small for accents.',
			instead: 'xml.bytesize.'
		},
		{
			happens: 'gets and File.read keep the newline at the end of a key.',
			instead: 'File.read(path).chomp.'
		},
		{
			happens: 'UTF-8 text joined to binary text stops with Encoding::CompatibilityError.',
			instead: 'xml.b + key.b, which joins bytes.'
		},
		{
			happens: 'REXML writes attributes in single quotes, whatever quotes it has read.',
			instead: 'Serialise once; sign and send that string.'
		},
		{
			happens: 'set_form_data and post_form encode the XML as a form.',
			instead: 'request.body = xml.'
		}
	],
	checked: { ran: true, version: 'Ruby 3.1', linter: 'ruby -wc', date: '2026-11' },
	sources: [
		'https://docs.ruby-lang.org/en/3.1/Digest.html',
		'https://docs.ruby-lang.org/en/3.1/Net/HTTP.html'
	]
};
