import type { Layer } from '../layer.ts';

/** Haskell’s TLS library, whose texts http-client and what is built on it pass on unchanged. */
export const haskell = {
	name: 'Haskell',
	source:
		'https://github.com/haskell-tls/hs-tls, Network.TLS.Types, Data.X509.Validation; issues 4 and 70 of hs-tls, 182 of http-client and 6 of hs-connection',
	checked: '2026-11',
	texts: {
		'closed-in-handshake': ['HandshakeFailed Error_EOF', 'HandshakeFailed (Error_EOF'],
		'tls-handshake': ['AlertLevel_Fatal,HandshakeFailure', 'True,HandshakeFailure)'],
		'tls-protocol-version': ['AlertLevel_Fatal,ProtocolVersion', 'True,ProtocolVersion)'],
		'tls-far-internal': ['AlertLevel_Fatal,InternalError'],
		'tls-name-mismatch': ['certificate rejected: [NameMismatch'],
		'tls-unknown-ca': ['certificate rejected: [UnknownCA'],
		'tls-self-signed': ['certificate rejected: [SelfSigned'],
		'tls-expired': ['certificate rejected: [Expired'],
		'tls-not-yet-valid': ['certificate rejected: [InFuture'],
		'tls-failed': ['HandshakeFailed (Error_Protocol', 'HandshakeFailed (Error_Packet'],
		'tls-damaged': ['Terminated True "received fatal error: BadRecordMac']
	}
} as const satisfies Layer;
