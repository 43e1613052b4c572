import client from '../clients/OpenSrsClient.java?raw';
import vectorTest from '../vectorTests/VectorsTest.java?raw';
import type { Language } from './language.ts';

export const java: Language = {
	title: 'Java',
	client: { fileName: 'OpenSrsClient.java', source: client },
	vectorTest: { fileName: 'VectorsTest.java', source: vectorTest },
	needs: 'Java 17 or later, nothing else.',
	run: 'java OpenSrsClient.java',
	trust: 'java -Djavax.net.ssl.trustStore=/path/to/trust.p12 OpenSrsClient.java',
	traps: [
		{
			happens: 'BigInteger.toString(16) drops leading zeros: 1 digest in 16, so it looks random.',
			instead: 'HexFormat.of().formatHex(digest), or String.format("%032x", number).'
		},
		{
			happens:
				'new BigInteger(digest) without the 1 produces a minus sign for half of all digests.',
			instead: 'The same: HexFormat.'
		},
		{
			happens: 'Integer.toHexString(b) returns ffffff8f for a negative byte and f for a small one.',
			instead: 'The same, or String.format("%02x", b).'
		},
		{
			happens: 'getBytes() without a charset depends on the system before Java 18.',
			instead: 'getBytes(StandardCharsets.UTF_8), for signing and for sending.'
		},
		{
			happens: 'Transformer drops the DOCTYPE and writes other bytes than it has read.',
			instead: 'Serialise once to a byte array; sign and send that array.'
		},
		{
			happens: 'A parser tries to load ops.dtd, which the reply names: FileNotFoundException.',
			instead: 'Switch load-external-dtd off, as in item().'
		}
	],
	checked: { ran: true, version: 'OpenJDK 17', linter: 'javac -Xlint:all', date: '2026-11' },
	sources: [
		'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/HexFormat.html',
		'https://openjdk.org/jeps/400'
	]
};
