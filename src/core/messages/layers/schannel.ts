import type { Layer } from '../layer.ts';

export const schannel = {
	name: 'Schannel',
	source: 'https://learn.microsoft.com/windows/win32/com/com-error-codes-10',
	checked: '2026-11',
	texts: {
		'tls-closed': [
			'The context has expired and can no longer be used',
			'SEC_I_CONTEXT_EXPIRED',
			'SEC_E_CONTEXT_EXPIRED',
			'The supplied message is incomplete. The signature',
			'SEC_E_INCOMPLETE_MESSAGE'
		],
		'tls-protocol-version': [
			'The function requested is not supported',
			'SEC_E_UNSUPPORTED_FUNCTION',
			'The client and server cannot communicate, because',
			'SEC_E_ALGORITHM_MISMATCH'
		],
		'tls-name-mismatch': [
			'The specified target is unknown or unreachable',
			'SEC_E_TARGET_UNKNOWN',
			'The target principal name is incorrect',
			'SEC_E_WRONG_PRINCIPAL',
			"The certificate's CN name does not match the passed",
			'CERT_E_CN_NO_MATCH'
		],
		'tls-failed': [
			'The Local Security Authority cannot be contacted',
			'SEC_E_INTERNAL_ERROR',
			'A security context was deleted before the context',
			'SEC_E_UNFINISHED_CONTEXT_DELETED'
		],
		'tls-cipher': [
			'The per-message Quality of Protection is not',
			'SEC_E_QOP_NOT_SUPPORTED',
			'The other end of the security negotiation is',
			'SEC_E_STRONG_CRYPTO_NOT_SUPPORTED'
		],
		'tls-damaged': ['The specified data could not be decrypted', 'SEC_E_DECRYPT_FAILURE'],
		'tls-not-yet-valid': ['The clocks on the client and server machines are', 'SEC_E_TIME_SKEW'],
		'tls-unknown-ca': [
			'The certificate chain was issued by an authority',
			'SEC_E_UNTRUSTED_ROOT',
			'None of the signers of the cryptographic message or',
			'CRYPT_E_NO_TRUSTED_SIGNER',
			'The subject is not trusted for the specified action',
			'TRUST_E_SUBJECT_NOT_TRUSTED',
			'A certificate chain processed, but terminated in a',
			'A certificate chain could not be built to a trusted',
			'CERT_E_CHAINING',
			'CERT_E_UNTRUSTEDTESTROOT',
			'The certificate was explicitly marked as untrusted',
			'TRUST_E_EXPLICIT_DISTRUST',
			'CERT_E_UNTRUSTEDCA'
		],
		'tls-handshake': ['SEC_E_ILLEGAL_MESSAGE'],
		'tls-expired': [
			'SEC_E_CERT_EXPIRED',
			'A required certificate is not within its validity',
			'CERT_E_EXPIRED'
		],
		'tls-certificate': [
			'The signature of the certificate cannot be verified',
			'The digital signature of the object did not verify'
		],
		'tls-self-signed': ['The specified certificate is self signed', 'CRYPT_E_SELF_SIGNED'],
		'tls-revoked': [
			'CRYPT_E_REVOKED',
			'A certificate was explicitly revoked by its issuer',
			'CERT_E_REVOKED'
		],
		'tls-revocation': [
			'No Dll or exported function was found to verify',
			'CRYPT_E_NO_REVOCATION_DLL',
			'The revocation function was unable to check',
			'CRYPT_E_NO_REVOCATION_CHECK',
			'CRYPT_E_REVOCATION_OFFLINE',
			"The certificate is not in the revocation server's",
			'CRYPT_E_NOT_IN_REVOCATION_DATABASE',
			'The revocation process could not continue - the',
			'CERT_E_REVOCATION_FAILURE'
		],
		'tls-certificate-purpose': ['A certificate being used for a purpose other than']
	}
} as const satisfies Layer;
