import type { Layer } from '../layer.ts';

export const winsock = {
	name: 'Windows',
	source:
		'https://learn.microsoft.com/windows/win32/winsock/windows-sockets-error-codes-2; translations as systems print them',
	checked: '2026-11',
	texts: {
		'local-denied': ['An attempt was made to access a socket in a way'],
		'local-address': [
			'An address incompatible with the requested protocol',
			'Only one usage of each socket address',
			'The requested address is not valid in its context'
		],
		offline: ['A socket operation encountered a dead network', 'Network subsystem is unavailable'],
		unreachable: [
			'A socket operation was attempted to an unreachable',
			'A socket operation failed because the destination'
		],
		reset: [
			'Der angegebene Netzwerkname ist nicht mehr verfügbar',
			'Le nom réseau spécifié n’est plus disponible',
			'El nombre de red especificado ya no está disponible',
			'сетевое имя более недоступно',
			'The connection has been broken due to keep-alive',
			'An existing connection was forcibly closed by the',
			'A request to send or receive data was disallowed because the socket had already been shut down in that direction with a previous shutdown call',
			'Eine vorhandene Verbindung wurde vom',
			'Une connexion existante a dû être fermée par',
			'Se ha forzado la interrupción de una conexión',
			'Connessione in corso interrotta forzatamente',
			'Foi forçado o cancelamento de uma conexão',
			'Удаленный хост принудительно разорвал',
			'既存の接続はリモート ホストに強制的に切断されました',
			'远程主机强迫关闭了一个现有的连接'
		],
		'aborted-locally': ['An established connection was aborted by the'],
		'connect-timeout': [
			'A connection attempt failed because the connected',
			'Une tentative de connexion a échoué car le',
			'Se produjo un error durante el intento de',
			'la parte conectada no respondió adecuadamente',
			"Impossibile stabilire la connessione. Risposta non corretta della parte connessa dopo l'intervallo di tempo oppure mancata risposta dall'host collegato",
			'Tentativo di connessione non riuscito',
			'Uma tentativa de conexão falhou porque o',
			'corretamente após um período de tempo ou a',
			'porque o host conectado não respondeu',
			'Попытка установить соединение была',
			'接続済みの呼び出し先が一定の時間を過ぎても正しく応答しなかったため、接続できませんでした。ま',
			'由于连接方在一段时间后没有正确答复或连接的主机没有反应，连接尝试失败',
			'Ein Verbindungsversuch ist fehlgeschlagen'
		],
		refused: [
			'отверг запрос на подключение',
			'aktywnie odmawia',
			'etkin olarak reddettiğinden',
			'대상 컴퓨터에서 연결을 거부했으므로',
			'因為目標電腦拒絕連線',
			'No connection could be made because the target',
			'Es konnte keine Verbindung hergestellt',
			'Aucune connexion n’a pu être établie car',
			'No se puede establecer una conexión ya que el',
			'Impossibile stabilire la connessione. Rifiuto',
			'Impossibile stabilire la connessione rifiuto',
			'Nenhuma conexão pôde ser feita porque a',
			'Подключение не установлено, т.к. конечный',
			'対象のコンピューターによって拒否されたため、接続できませんでした',
			'由于目标计算机积极拒绝，无法连接'
		],
		'dns-failed': [
			'No such service is known. The service cannot be',
			'The specified class was not found',
			'A database query failed because it was actively',
			'This is a nonrecoverable error',
			'The requested name is valid, but no data of the',
			'Valid name, no data record of requested type',
			'Der angegebene Host ist unbekannt',
			'Hôte inconnu',
			'Host desconocido',
			'Host sconosciuto',
			'Este host não é conhecido',
			'Этот хост неизвестен',
			'そのようなホストは不明です',
			'不知道这样的主机'
		],
		'dns-later': [
			'This is usually a temporary error during hostname',
			'Nonauthoritative host not found'
		]
	}
} as const satisfies Layer;
