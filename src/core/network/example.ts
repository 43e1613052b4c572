/** A port that a firewall drops, as OpenBSD netcat and ping print it; addresses are for examples. */
export const exampleTranscript = `$ curl http://icanhazip.com/s/
203.0.113.7
$ getent hosts rr-n1-tor.opensrs.net
198.51.100.20   rr-n1-tor.opensrs.net
$ nc -z -v -w 10 rr-n1-tor.opensrs.net 55443
nc: connect to rr-n1-tor.opensrs.net (198.51.100.20) port 55443 (tcp) timed out: Operation now in progress
`;
