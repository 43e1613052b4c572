import type { Layer } from '../layer.ts';

export const webException = {
	name: '.NET',
	source:
		'https://learn.microsoft.com/dotnet/api/system.net.webexceptionstatus; translations as systems print them',
	checked: '2026-11',
	texts: {
		'tls-failed': [
			'Verbindung wurde geschlossen: Unerwarteter Fehler beim Senden',
			'Verbindung wurde geschlossen: Unerwarteter Fehler beim Empfangen',

			'Could not create SSL/TLS secure channel',
			'An unexpected error occurred on a send',
			'An unexpected error occurred on a receive',
			'Die Anfrage wurde abgebrochen: Es konnte kein',
			'Es konnte kein geschützter SSL/TLS-Kanal',
			'Die zugrunde liegende Verbindung wurde geschlossen: Unbekannter Fehler beim Senden',
			'Die zugrunde liegende Verbindung wurde geschlossen: Unbekannter Fehler beim Empfangen',
			'La demande a été abandonnée : Impossible de',
			'Impossible de créer un canal sécurisé SSL/TLS',
			'La connexion sous-jacente a été fermée : Une',
			'Anulada la solicitud: No se puede crear un',
			'No se puede crear un canal seguro SSL/TLS',
			'Se ha terminado la conexión: Error inesperado',
			'Richiesta annullata: Impossibile creare un',
			'Impossibile creare un canale sicuro SSL/TLS',
			'Connessione sottostante chiusa: Errore',
			'A solicitação foi anulada: Não foi possível',
			'Não foi possível criar um canal seguro para',
			'Запрос был прерван: Не удалось создать',
			'Не удалось создать защищенный канал SSL/TLS',
			'Базовое соединение закрыто: Непредвиденная',
			'要求は中止されました: SSL/TLS のセキュリティで保護されているチャネルを作成できませ',
			'接続が切断されました: 送信時に、予期しないエラーが発生しました。',
			'接続が切断されました: 受信時に予期しないエラーが発生しました。',
			'未能创建 SSL/TLS 安全通道',
			'基础连接已经关闭: 发送时发生错误。',
			'基础连接已经关闭: 接收时发生错误。'
		],
		'tls-certificate': [
			'Could not establish trust relationship for the',
			'Für den geschützten SSL/TLS-Kanal konnte',
			"Impossible d'établir une relation de",
			'No se puede establecer una relación de',
			'Impossibile stabilire una relazione di trust',
			'Não foi possível estabelecer relação de',
			'Не удалось установить доверительные отношения',
			'SSL/TLS のセキュリティで保護されているチャネルに対する信頼関係を確立できませんでした',
			'未能为 SSL/TLS 安全通道建立信任关系'
		],
		'empty-reply': [
			'The connection was closed unexpectedly',
			'A connection that was expected to be kept alive was',
			'Die zugrunde liegende Verbindung wurde geschlossen: Die Verbindung wurde unerwartet getrennt',
			'La connexion sous-jacente a été fermée : La',
			'Se ha terminado la conexión: La conexión ha',
			'Базовое соединение закрыто: Соединение было',
			'接続が切断されました: 接続が予期せずに閉じられました。',
			'基础连接已经关闭: 连接被意外关闭。'
		],
		'proxy-login': ['The remote server returned an error: (407) Proxy'],
		'proxy-failed': ['The ServicePointManager does not support proxies'],
		'no-tls-support': ['The requested security protocol is not supported'],
		'connect-failed': [
			'Die Verbindung mit dem Remoteserver kann',
			'Verbindung mit dem Remoteserver konnte nicht',
			'Impossible de se connecter au serveur distant',
			'No es posible conectar con el servidor remoto',
			'No se puede conectar con el servidor remoto',
			'Impossibile effettuare la connessione al',
			'Impossível conectar-se ao servidor remoto',
			'Não foi possível conectar-se ao servidor',
			'Невозможно соединиться с удаленным сервером',
			'リモート サーバーに接続できません。'
		],
		timeout: [
			'Das Timeout für den Vorgang wurde',
			'Timeout für Vorgang überschritten',
			"Le délai d'attente de l'opération a expiré",
			'Se excedió el tiempo de espera de la operación',
			'Se ha agotado el tiempo de espera de la',
			'Timeout operazione',
			'O tempo limite da operação foi atingido',
			'O tempo limite da operação foi excedido',
			'Время ожидания операции истекло',
			'Истекло время ожидания операции'
		],
		'dns-failed': [
			'Impossible de résoudre le nom distant',
			'Der Remotename konnte nicht aufgelöst werden',
			'No se puede resolver el nombre remoto',
			'Impossibile risolvere il nome remoto',
			'O nome remoto não pôde ser resolvido',
			'Невозможно разрешить удаленное имя',
			'未能解析此远程名称',

			"Le nom distant n'a pas pu être résolu",
			'リモート名を解決できませんでした'
		]
	}
} as const satisfies Layer;
