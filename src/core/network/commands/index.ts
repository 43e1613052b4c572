import { allowListProbe } from './checks/allow-list-probe.ts';
import { dnsDig } from './checks/dns-dig.ts';
import { dnsNslookup } from './checks/dns-nslookup.ts';
import { dnsSystem } from './checks/dns-system.ts';
import { outboundIpCurl } from './checks/outbound-ip-curl.ts';
import { outboundIpOther } from './checks/outbound-ip-other.ts';
import { outboundIpWget } from './checks/outbound-ip-wget.ts';
import { pingFour } from './checks/ping-four.ts';
import { ping } from './checks/ping.ts';
import { signedRequestSignature } from './checks/signed-request-signature.ts';
import { signedRequest } from './checks/signed-request.ts';
import { tcpBash } from './checks/tcp-bash.ts';
import { tcpNc } from './checks/tcp-nc.ts';
import { tlsArticle } from './checks/tls-article.ts';
import { tlsCertificate } from './checks/tls-certificate.ts';
import { tls } from './checks/tls.ts';
import { tracerouteTcp } from './checks/traceroute-tcp.ts';
import { traceroute } from './checks/traceroute.ts';
import { commandIds, type Command, type CommandId } from './command.ts';

/** Every check, by its id. One that is missing here does not compile. */
export const commands: Record<CommandId, Command> = {
	'outbound-ip-curl': outboundIpCurl,
	'outbound-ip-wget': outboundIpWget,
	'outbound-ip-other': outboundIpOther,
	'dns-system': dnsSystem,
	'dns-nslookup': dnsNslookup,
	'dns-dig': dnsDig,
	ping,
	'ping-four': pingFour,
	traceroute,
	'traceroute-tcp': tracerouteTcp,
	'tcp-nc': tcpNc,
	'tcp-bash': tcpBash,
	'tls-article': tlsArticle,
	tls,
	'tls-certificate': tlsCertificate,
	'allow-list-probe': allowListProbe,
	'signed-request': signedRequest,
	'signed-request-signature': signedRequestSignature
};

/** In the order of the path. */
export const commandList: readonly Command[] = commandIds.map((id) => commands[id]);
