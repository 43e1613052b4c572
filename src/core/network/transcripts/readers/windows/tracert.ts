/** tracert of Windows, and what pathping says of names. */
import { said } from '../../said.ts';

/** From public transcripts; Portuguese of Portugal, Polish and Dutch are written from knowledge. */
export const windowsTracert = [
	...said(
		'name-resolved',
		'Tracing route to {host} [{ip}]',
		'Routenverfolgung zu {host} [{ip}]',
		"Détermination de l'itinéraire vers {host} [{ip}]",
		'Traza a la dirección {host} [{ip}]',
		'Traccia instradamento verso {host} [{ip}]',
		'Rastreando a rota para {host} [{ip}]',
		'Трассировка маршрута к {host} [{ip}]',
		'{host} [{ip}] へのルートをトレースしています',
		'到 {host} [{ip}] 的路由',
		'A rastrear a rota para {host} [{ip}]',
		'Śledzenie trasy do {host} [{ip}]',
		'Traceren van de route naar {host} [{ip}]'
	),
	...said(
		'dns-failed',
		'Unable to resolve target system name {host}',
		'Der Zielname {host} konnte nicht aufgelöst werden',
		'Impossible de résoudre le nom du système cible {host}',
		'No se puede resolver el nombre del sistema de destino {host}',
		'Impossibile risolvere il nome del sistema di destinazione {host}',
		'Não foi possível resolver o nome de destino {host}',
		'Не удается разрешить системное имя узла {host}',
		'ターゲット システム名 {host} を解決できません',
		'无法解析目标系统名称 {host}'
	),
	...said(
		null,
		'over a maximum of {n} hops',
		'über maximal {n} Hops',
		'avec un maximum de {n} sauts',
		'sobre un máximo de {n} saltos',
		'su un massimo di {n} punti di passaggio',
		'com no máximo {n} saltos',
		'с максимальным числом прыжков {n}',
		'経由するホップ数は最大 {n} です',
		'通过最多 {n} 个跃点跟踪',
		'Trace complete',
		'Ablaufverfolgung beendet',
		'Itinéraire déterminé',
		'Traza completa',
		'Traccia completata',
		'Rastreamento concluído',
		'Трассировка завершена',
		'トレースを完了しました',
		'跟踪完成'
	)
];
