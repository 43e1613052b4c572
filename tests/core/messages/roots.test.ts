/* Messages whose words no table has, in English or translated: their roots are known. */
import { expect, test } from 'vitest';
import { diagnose } from '../../support/diagnose.ts';
import { expectLinear } from '../../support/growth.ts';
import { readRoots } from '../../../src/core/messages/roots.ts';

test.each([
	['tls', 'The TLS link to the registrar is broken'],
	['tls', 'could not finish the SSL dance with the API'],
	['tls', 'our certificate check fails since Monday'],
	['tls', 'an ENetHTTPCertificateException in the unit'],
	['dns', 'resolver said the registrar name cannot be found'],
	['tls', 'handshake to the registrar breaks off'],
	['tcp', 'our firewall guy says the port 55443 is closed'],
	['none', 'Tempo limite esgotado ao conectar'],
	['dns', 'Не удалось разрешить имя хоста'],
	['none', 'opensrs never answers, we gave up waiting after two minutes'],
	['none', 'the call to rr-n1-tor.opensrs.net was hanging for 45 s'],
	['none', 'rr-n1-tor.opensrs.net did not answer within 45 seconds'],
	['tls', 'La poignée de main SSL a échoué'],
	['tls', 'Erreur SSL lors de la connexion à l’API'],
	['tls', 'Certificat non valide'],
	['tcp', 'La connexion a été refusée par le serveur'],
	['tcp', 'Impossible d’établir la connexion avec le serveur distant'],
	['none', 'Délai d’attente de la connexion dépassé'],
	['tcp', 'Die Verbindung zum Server wurde abgelehnt.'],
	['none', 'Verbindung fehlgeschlagen: Zeitüberschreitung'],
	['none', 'Der Host ist nicht erreichbar'],
	['none', 'Hôte injoignable'],
	['tcp', 'Сеть недоступна'],
	['tls', 'Das Zertifikat des Servers konnte nicht überprüft werden'],
	['dns', 'Der Hostname wurde nicht gefunden'],
	['tls', 'El certificado del servidor no es válido'],
	['tcp', 'No se pudo establecer la conexión: conexión rechazada'],
	['none', 'Falha na conexão: tempo limite esgotado'],
	['tcp', 'Connessione rifiutata'],
	['tls', 'Certificato scaduto'],
	['tls', 'Ошибка SSL при подключении'],
	['none', 'Соединение разорвано'],
	['dns', 'Сервер не найден'],
	['tls', 'Удаленный узел не прошел проверку'],
	['tcp', '连接被拒绝'],
	['tls', '证书验证失败'],
	['dns', '无法解析主机'],
	['none', '接続がタイムアウトしました'],
	['tls', '証明書の検証に失敗しました'],
	['tcp', '연결이 거부되었습니다'],
	['tcp', 'Bağlantı reddedildi'],
	['tcp', 'Połączenie odrzucone'],
	['tcp', 'Verbinding geweigerd']
])('%s: %s', (stage, text) => {
	const said = diagnose(text);
	expect(said.codes).not.toEqual([]);
	expect(said.stage).toBe(stage);
	expect(diagnose(`${text} (https://api.example.com/v1)`).stage).toBe('none');
});

test.each([
	'Bonjour, je souhaite renouveler mon certificat SSL avant son expiration le mois prochain.',
	'Guten Tag, wir möchten ein SSL-Zertifikat für unsere Domain bestellen. Das alte ist noch gültig.',
	'Hola, quiero transferir mi dominio a otro registrador, por favor envíen el código.',
	'Die Rechnung wurde nicht gefunden, bitte senden Sie sie erneut an unseren Kunden.',
	'Le nom de domaine est introuvable dans votre compte.',
	'O domínio está vencido há três dias e precisa ser renovado.',
	'Имя пользователя неизвестно.',
	'域名已被注册',
	'ドメインは既に登録されています',
	'Wir haben den Server gewechselt. Die Verbindung ist jetzt schneller.'
])('leaves ordinary words alone: %s', (text) => {
	expect(diagnose(text).codes).toEqual([]);
});

test.each(['connexion ', 'ssl 证书 ', 'сервер', 'délai '])('grows with its input: %j', (piece) => {
	expectLinear(
		(length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
		(text) => readRoots(text),
		20_000,
		piece
	);
});
