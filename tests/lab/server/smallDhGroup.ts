/**
 * A Diffie-Hellman group of 1024 bits: small enough for OpenSSL's security level 2 to refuse it,
 * and the smallest that Node.js still offers. It is public by nature and guards nothing; it is
 * kept here because making one takes seconds. Made with `openssl dhparam 1024`.
 */
export const smallDhGroup = `
-----BEGIN DH PARAMETERS-----
MIGHAoGBAK4YjgxBAvwutQ6cSK6PdAm37XTJYgUAEMVKmq70at/UzXxMcSdcXnQV
YqSr9deHVZSVx8BeS3QGr7tcoNgvl2WhaxhTNwbpcK8dtcfdeUEz24wp16lLbtnE
lCwwZ7fK5pVlbLNvXty0fuDKH6Vb+pOg4dCa/sLzhE8it1EF4mN/AgEC
-----END DH PARAMETERS-----
`.trim();
