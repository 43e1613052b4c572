/** Advice that several findings share, in one wording. */
import { apiHosts, apiPort } from '../hosts.ts';

/** The official tester sends the same plain GET; `--http0.9` shows an answer without HTTP. */
export const probe = 'curl --http0.9 -sS https://rr-n1-tor.opensrs.net:55443/';

/** The TLS check; what to do with its output once it was pasted is in `path/nextSteps.ts`. */
export const openssl = `openssl s_client -connect ${apiHosts.live}:${apiPort}`;
export const lookAtCertificate = `Run ${openssl} on your server and look at the certificate that it shows.`;
export const compareNetworks = `Run ${openssl} on your server, and from another network to compare.`;

export const addAddress =
	'Find your server’s public IP address and add it in the control panel under Account settings > API settings > IP access rules (a change takes up to 15 minutes).';

/**
 * The order of the official list for “401 Authentication Error”, which has the IP address before
 * the signature: https://domains.opensrs.guide/docs/troubleshooting, read 2026-11.
 */
export const checkLogin =
	'Check in this order: the key of the environment you call (live or test), the primary reseller username, whether your server’s public IP address has an Allow rule (live only), then the signature.';
