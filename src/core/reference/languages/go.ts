import client from '../clients/opensrs_client.go?raw';
import vectorTest from '../vectorTests/vectors_check.go?raw';
import type { Language } from './language.ts';

export const go: Language = {
	title: 'Go',
	client: { fileName: 'opensrs_client.go', source: client },
	vectorTest: { fileName: 'vectors_check.go', source: vectorTest },
	needs: 'Go 1.16 or later, nothing else.',
	run: 'go run opensrs_client.go',
	trust: 'SSL_CERT_FILE=/path/to/ca.pem go run opensrs_client.go (Linux)',
	traps: [
		{
			happens: 'md5.New().Sum(data) hashes nothing: it puts an empty hash behind the data.',
			instead: 'md5.Sum(data), or Write first and then Sum(nil).'
		},
		{
			happens: 'string(sum[:]) is 16 raw bytes, fmt.Sprint(sum) is a list of numbers.',
			instead: 'hex.EncodeToString(sum[:]).'
		},
		{
			happens: '%X writes upper case.',
			instead: '%x, which keeps zeros for a whole array or slice.'
		},
		{
			happens: 'NewRequest sends no Content-Length for a reader that it does not know.',
			instead: 'bytes.NewReader or strings.NewReader.'
		},
		{
			happens: "ReadString('\\n') and os.ReadFile keep the newline at the end of a key.",
			instead: 'strings.TrimSpace.'
		},
		{
			happens: 'xml.Marshal writes no declaration and no DOCTYPE.',
			instead: 'Put both before it, then sign and send the whole.'
		}
	],
	checked: { ran: true, version: 'Go 1.19', linter: 'go vet, gofmt', date: '2026-11' },
	sources: ['https://pkg.go.dev/hash#Hash', 'https://pkg.go.dev/net/http#NewRequest']
};
