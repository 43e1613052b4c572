/**
 * What a client says in its own translation, read by the roots of its words: what failed, and beside
 * it that it failed. Only a text of which no table knows anything is read so.
 */
import type { ErrorKind } from './kind.ts';

/**
 * English, in an order of words that general.ts does not have. That nothing failed is said with the
 * same words.
 */
const wrong =
	"(?<!\\b(?:no|0|without|any|zero|never) )\\b(?:fail(?:ed|s|ure|ing)?|errors?(?! log)|exception|broken|breaks? off|cut off|dropp(?:ed|s)|abort(?:ed)?|rejected|denied|unable|could ?n[o']t|can ?(?:no|')t|does ?n[o']t work)\\b(?! ?[:=] ?(?:0|none|null|nil|false)\\b)";
const duration =
	'\\b(?:\\d{1,6}(?:\\.\\d{1,3})? ?(?:s|secs?|ms|millis(?:econds)?)\\b|\\w{1,9} ?(?:seconds?|minutes?)\\b)';
const gaveUp =
	"\\b(?:abandon(?:ed|ing)?|gave up|giving up|(?:did|does) ?n[o']t (?:answer|respond|reply)|no (?:answer|response|reply)|hung|hangs|hanging|stopped waiting|never (?:answered|responded|replied|came back)|cancell?ed)\\b";

/** The name of an exception, which says what it is about. */
const named = (about: string) =>
	`\\b\\w{0,40}(?:${about})\\w{0,40}(?:exception|error|failure|failed|invalid)\\b`;

/** French, German, Spanish, Portuguese, Italian, Dutch, Polish, Turkish, Russian, Chinese, Japanese and Korean. */
const connection =
	'connexion|verbindung|conexi[oó]n|conex[aã]o|connessione|verbinding|połączeni|bağlantı|соединени|подключени|连接|連接|連線|接続|연결';
const host =
	'h[oô]te|hostname|servidor|nome do host|nome host|сервер|узел|хост|主机|主機|ホスト|サーバー|호스트|serwer|sunucu|server(?:name)?|dns';
const failed =
	'échou|echou|erreur|impossib|fehl(?:er|geschlagen)|konnte nicht|nicht möglich|fall[oó]|falhou|error (?:de|al|en)\\b|imposible|imposs[ií]vel|errore|fallit|mislukt|fout|błąd|nie udało|hata|başarısız|ошибк|не удалось|невозможно|失败|失敗|错误|錯誤|エラー|できません|オフライン|오류|실패';

/** Each pair of groups, in either order, on one line. */
const pairs: readonly [ErrorKind, string, string][] = [
	[
		'refused',
		connection,
		'refus[eé]|abgelehnt|verweigert|rechazad|recusad|rifiutat|geweigerd|odrzucon|odmówion|reddedil|отказ|отклонен|отвергнут|拒绝|拒絕|拒否|거부'
	],
	[
		'reset',
		connection,
		'ferm[eé]e|coup[eé]e|interromp|perdue|unterbrochen|geschlossen|getrennt|abgebrochen|zurückgesetzt|cerrad|interrump|fechad|encerrad|interrott|chius|verbroken|gesloten|przerwan|zamknięt|kesildi|kapatıldı|разорван|сброшен|закрыт|прерван|断开|中断|重置|关闭|關閉|切断|切れ|끊'
	],
	[
		'timeout',
		`${connection}|d[eé]lai|requ[eê]te|anfrage|antwort|solicitud|requisi[cç]|richiesta|ответ|запрос|请求|請求|応答|요청`,
		'd[eé]pass[eé]|expir[eé]|zeit(?:überschreitung|limit)|tiempo de espera|tempo (?:limite|esgotado|scaduto|de espera)|time-?out|przekrocz|zaman aşımı|время ожидания|тайм-?аут|истекло|超时|逾時|タイムアウト|시간 초과'
	],
	[
		'timeout',
		'tempo (?:limite )?(?:esgotado|scaduto)|tiempo de espera agotado|d[eé]lai (?:d.attente )?d[eé]pass[eé]|zeitüberschreitung|zaman aşımı|время ожидания истекло|タイムアウト|超时|逾時|시간 초과',
		''
	],
	[
		'dns-failed',
		host,
		'introuvable|inconnu|non r[eé]solu|unbekannt|nicht gefunden|nicht aufgelöst|desconocid|no encontrad|desconhecid|não encontrad|sconosciut|non trovat|onbekend|niet gevonden|nie znalezion|nieznan|bulunamadı|не найден|неизвестн|не удалось разрешить|找不到|无法解析|無法解析|解析失败|見つかりません|찾을 수 없'
	],
	[
		// As in English, this may be the name as well as the port.
		'cause-unsaid',
		`${host}|\\bhost\\b|r[eé]seau|netzwerk|\\bred\\b|\\brete\\b|\\brede\\b|сеть|сети|网络|網路|ネットワーク|네트워크|\\bağ\\b`,
		'injoignable|inaccessible|nicht erreichbar|inaccesible|inacess[ií]vel|irraggiungibil|non raggiungibil|niet bereikbaar|onbereikbaar|nieosiągaln|erişilemez|недоступ|недостиж|不可达|無法連線|无法访问|到達できません|연결할 수 없'
	],
	[
		'tls-certificate',
		'certificat|zertifikat|certificad|certyfikat|sertifika|сертификат|узел|证书|證書|憑證|証明書|인증서',
		'v[eé]rifi[eé]|no es v[aá]lid|non valide|invalide|expiré|überprüft|ungültig|abgelaufen|vertrauenswürdig|verificar|no v[aá]lid|inv[aá]lid|caduc|venci|scadut|non valid|verlopen|ongeldig|nieważn|wygas|geçersiz|недейств|просроч|истёк|истек|не прошел проверку|довер|验证失败|无效|过期|不受信任|検証|無効|期限切れ|信頼|유효하지|만료'
	],
	['tls-failed', '\\b(?:ssl|tls)\\b', `poign[eé]e|${failed}`],
	[
		'tls-failed',
		's[eé]curis[eé]e|gesicherte|beveiligde|segura|sicura|bezpieczne|защищ|安全',
		failed
	],
	['connect-failed', connection, failed],
	['timeout', gaveUp, duration],
	['connect-failed', '\\b55443\\b', '\\b(?:closed|blocked|filtered|firewalled)\\b'],
	['tls-certificate', named('cert'), ''],
	['tls-failed', named('ssl|tls|handshake'), ''],
	['dns-failed', named('dns|resol[uv]|unknown ?host'), ''],
	['proxy-failed', named('proxy'), ''],
	['dns-failed', '\\b(?:dns|host ?name|name ?server|resolver)\\b', wrong],
	['tls-certificate', '\\b(?:certificates?|certs?)\\b', wrong],
	['tls-failed', '\\b(?:ssl|tls|handshake)\\b', wrong]
];

const near = '[^\\n]{0,80}?';
const patterns = pairs.map(
	([kind, what, how]) =>
		[kind, new RegExp(`(?:${what})${near}(?:${how})|(?:${how})${near}(?:${what})`)] as const
);

/** A message has few characters; what has more is a log, whose lines the tables know. */
const longest = 20_000;

/** @param text plain, as of plain.ts */
export function readRoots(text: string): { kind: ErrorKind; from: number; to: number } | null {
	if (text.length > longest) return null;
	for (const [kind, pattern] of patterns) {
		const match = pattern.exec(text);
		if (match) return { kind, from: match.index, to: match.index + match[0].length };
	}
	return null;
}
