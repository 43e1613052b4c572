/** What the lab's server can do, right or wrong. One row a fault; how it is done stands in serve.ts. */
import type { CertificateKind } from './certificates.ts';

export interface FaultRow {
	/** For the printed matrix. */
	says: string;
	certificate?: CertificateKind;
	/** What happens before TLS; absent where the handshake is allowed to work. */
	socket?: 'stall' | 'close' | 'reset' | 'close-in-handshake' | 'reset-in-handshake' | 'plain';
	/** Restrictions of the handshake. */
	tls?: 'old' | 'small-dh';
	/** What comes after the handshake; absent: the answer of OpenSRS. */
	answer?: Answer;
}

export type Answer =
	| 'check-signature'
	| 'bare-xml'
	| 'bare-xml-555'
	| 'http-denial'
	| 'html'
	| 'proxy-login'
	| 'cut'
	| 'nothing'
	| 'drop'
	| 'reset'
	| 'stall';

export const faults = {
	ok: { says: 'answers as documented' },
	signed: { says: 'checks the signature, 401 if it is wrong', answer: 'check-signature' },
	stall: { says: 'accepts and then says nothing', socket: 'stall' },
	'close-before-handshake': { says: 'closes at once', socket: 'close' },
	'reset-before-handshake': { says: 'resets at once', socket: 'reset' },
	'close-in-handshake': { says: 'closes after the ClientHello', socket: 'close-in-handshake' },
	'reset-in-handshake': { says: 'resets after the ClientHello', socket: 'reset-in-handshake' },
	'plain-text': { says: 'speaks HTTP without TLS', socket: 'plain' },
	expired: { says: 'certificate expired', certificate: 'expired' },
	'not-yet-valid': { says: 'certificate not valid yet', certificate: 'not-yet-valid' },
	'self-signed': { says: 'certificate self-signed', certificate: 'self-signed' },
	'wrong-name': { says: 'certificate of another name', certificate: 'wrong-name' },
	'unknown-ca': { says: 'issuer not trusted', certificate: 'unknown-ca' },
	intercepted: { says: 'a company proxy opens TLS', certificate: 'intercepted' },
	'old-tls': { says: 'TLS 1.0 and 1.1 only', tls: 'old' },
	'small-dh': { says: 'key exchange with a small DH key', tls: 'small-dh' },
	'bare-xml': { says: 'address denied by bare XML (400)', answer: 'bare-xml' },
	'bare-xml-555': { says: 'address denied by bare XML (555)', answer: 'bare-xml-555' },
	'http-denial': { says: 'address denied over HTTP (400)', answer: 'http-denial' },
	html: { says: 'an HTML page of a gateway', answer: 'html' },
	'proxy-407': { says: 'a proxy asks for a login', answer: 'proxy-login' },
	cut: { says: 'the reply ends too early', answer: 'cut' },
	'empty-reply': { says: 'closes without a reply', answer: 'nothing' },
	'drop-after-handshake': { says: 'closes TCP without closing TLS', answer: 'drop' },
	'reset-after-handshake': { says: 'resets without a reply', answer: 'reset' },
	'stall-after-handshake': { says: 'never replies', answer: 'stall' }
} as const satisfies Record<string, FaultRow>;

export type Fault = keyof typeof faults;

export const faultRow = (fault: Fault): FaultRow => faults[fault];
