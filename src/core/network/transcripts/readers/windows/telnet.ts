/** telnet of Windows, which clears the screen where the port opens. */
import { said } from '../../said.ts';

/** From public transcripts. It prints the same where the name is not found. */
export const windowsTelnet = [
	...said(
		'connect-failed',
		'Connecting To {host}...Could not open connection to the host, on port {port}',
		'Verbindungsaufbau zu {host}...Es konnte keine Verbindung mit dem Host hergestellt werden, auf Port {port}',
		"Connexion à {host}...Impossible d'ouvrir une connexion à l'hôte, sur le port {port}",
		'Conectándose a {host}...No se puede abrir la conexión al host, en puerto {port}',
		"Connessione a {host}...Impossibile aprire una connessione con l'host. sulla porta {port}",
		'Conectando-se a {host}...Não foi possível abrir conexão com o host, na porta {port}',
		'Подключение к {host}...Не удалось открыть подключение к этому узлу, на порт {port}',
		'接続中: {host}...ホストへ接続できませんでした。 ポート番号 {port}',
		'正在连接{host}...无法打开到主机的连接。 在端口 {port}',
		'Could not open connection to the host, on port {port}',
		'Es konnte keine Verbindung mit dem Host hergestellt werden, auf Port {port}',
		"Impossible d'ouvrir une connexion à l'hôte, sur le port {port}",
		'No se puede abrir la conexión al host, en puerto {port}',
		"Impossibile aprire una connessione con l'host. sulla porta {port}",
		'Não foi possível abrir conexão com o host, na porta {port}',
		'Не удалось открыть подключение к этому узлу, на порт {port}',
		'ホストへ接続できませんでした。 ポート番号 {port}',
		'无法打开到主机的连接。 在端口 {port}'
	)
];
