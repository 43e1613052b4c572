/** nslookup of Windows. What follows the last colon stays English in every language. */
import { said } from '../../said.ts';

/** From public transcripts. */
export const windowsNslookup = [
	...said(
		'name-unknown',
		"can't find {host}: Non-existent domain",
		'{host} wurde von {resolver} nicht gefunden: Non-existent domain',
		'ne parvient pas à trouver {host} : Non-existent domain',
		'no encuentra {host}: Non-existent domain',
		'non è in grado di trovare {host}: Non-existent domain',
		'não encontrou {host}: Non-existent domain',
		'не удалось найти {host}: Non-existent domain',
		'が {host} を見つけられません: Non-existent domain',
		'找不到 {host}: Non-existent domain',
		': Non-existent domain'
	),
	...said(
		'dns-silent',
		'Request to {resolver} timed-out',
		'Zeitüberschreitung bei Anforderung an {resolver}',
		'Le délai de la requête à {resolver} est dépassé',
		'Se agotó el tiempo de espera de la solicitud a {resolver}',
		'Tempo scaduto per la richiesta a {resolver}',
		'A solicitação para {resolver} expirou',
		'Превышено время ожидания запроса {resolver}',
		'{resolver} への要求がタイムアウトしました',
		'请求 {resolver} 超时',
		'DNS request timed out',
		': No response from server',
		"Can't find address for server {word}"
	),
	...said('dns-servfail', "can't find {host}: Server failed", ': Server failed'),
	...said('dns-refused', "can't find {host}: Query refused", ': Query refused'),
	...said(
		'name-no-address',
		'No internal type for both IPv4 and IPv6 Addresses (A+AAAA) records available for {host}'
	),
	...said(
		null,
		'Non-authoritative answer',
		'Nicht autorisierende Antwort',
		'Réponse ne faisant pas autorité',
		'Respuesta no autoritativa',
		'Risposta da un server non autorevole',
		'Não é resposta autoritativa',
		'Не заслуживающий доверия ответ',
		'権限のない回答',
		'非权威应答',
		'timeout was {n} seconds'
	)
];
