import type { Layer } from '../layer.ts';
import { alerts } from './alerts.ts';
import { apple } from './apple.ts';
import { browsers } from './browsers.ts';
import { certificates } from './certificates.ts';
import { curl } from './curl.ts';
import { dotnet } from './dotnet.ts';
import { embedded } from './embedded.ts';
import { general } from './general.ts';
import { gnutls } from './gnutls.ts';
import { go } from './go.ts';
import { haskell } from './haskell.ts';
import { java } from './java.ts';
import { javaClients } from './javaClients.ts';
import { moments } from './moments.ts';
import { names } from './names.ts';
import { node } from './node.ts';
import { nss } from './nss.ts';
import { openssl } from './openssl.ts';
import { otherLanguages } from './otherLanguages.ts';
import { otherServices } from './otherServices.ts';
import { ownTexts } from './ownTexts.ts';
import { perl } from './perl.ts';
import { php } from './php.ts';
import { platforms } from './platforms.ts';
import { proxies } from './proxies.ts';
import { proxyProducts } from './proxyProducts.ts';
import { python } from './python.ts';
import { ruby } from './ruby.ts';
import { sap } from './sap.ts';
import { rust } from './rust.ts';
import { rustls } from './rustls.ts';
import { schannel } from './schannel.ts';
import { system } from './system.ts';
import { systemTranslated } from './systemTranslated.ts';
import { toolkit } from './toolkit.ts';
import { webException } from './webException.ts';
import { wget } from './wget.ts';
import { winHttp } from './winHttp.ts';
import { winsock } from './winsock.ts';
import { xml } from './xml.ts';

/** Every table. Where two have the same text, the first counts: what speaks of one client comes first. */
export const layers: readonly Layer[] = [
	toolkit,
	ownTexts,
	...proxyProducts,
	proxies,
	php,
	java,
	javaClients,
	go,
	python,
	node,
	ruby,
	perl,
	rust,
	sap,
	haskell,
	dotnet,
	webException,
	otherLanguages,
	apple,
	browsers,
	platforms,
	xml,
	otherServices,
	curl,
	wget,
	certificates,
	alerts,
	openssl,
	gnutls,
	nss,
	rustls,
	embedded,
	schannel,
	winHttp,
	winsock,
	system,
	systemTranslated,
	moments
];

/** Read only where none of the others knows anything: names first, then plain English. */
export { general, names };
