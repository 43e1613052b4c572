/**
 * Lines alone, damaged by code pages, behind prompts and inside of other commands. The texts are
 * those of public transcripts and of the tools' sources, see fixtures/README.md.
 */
import { describe, expect, it } from 'vitest';
import { readTranscript } from '../../../../src/core/network/transcripts/read.ts';
import { firstFailed, stagesIn } from './stages.ts';

const live = 'rr-n1-tor.opensrs.net';
const failedIn = (text: string) => firstFailed(readTranscript(text));
const codesOf = (text: string) => readTranscript(text).findings.map(({ code }) => code);

/** What each line alone shows: the stage that failed, or null. */
const lines: readonly (readonly [stage: string | null, ...texts: string[]])[] = [
	[
		'dns',
		`** server can't find ${live}: NXDOMAIN`,
		`*** UnKnown can't find ${live}: Non-existent domain`,
		`*** ${live} wurde von dns.google nicht gefunden: Non-existent domain.`,
		';; connection timed out; no servers could be reached',
		';; communications error to 127.0.0.53#53: timed out',
		';; ->>HEADER<<- opcode: QUERY, status: SERVFAIL, id: 4711',
		'DNS request timed out.',
		`Host ${live} not found: 3(NXDOMAIN)`,
		`La requête Ping n’a pas pu trouver l’hôte ${live}. Vérifiez le nom et réessayez.`,
		`Ping-Anforderung konnte Host "${live}" nicht finden.`,
		`La solicitud de ping no pudo encontrar el host ${live}. Compruebe el nombre`,
		`Impossibile trovare l'host ${live}. Verificare che il nome sia corretto e riprovare.`,
		`A solicitação ping não pôde encontrar o host ${live}. Verifique o nome`,
		`При проверке связи не удалось обнаружить узел ${live}.`,
		`ping 要求ではホスト ${live} が見つかりませんでした。`,
		`Ping 请求找不到主机 ${live}。请检查该名称，然后重试。`,
		`Der Zielname ${live} konnte nicht aufgelöst werden.`,
		`Не удается разрешить системное имя узла ${live}.`,
		`wget: unable to resolve host address ‘${live}’`,
		`wget: Host-Adresse »${live}« kann nicht aufgelöst werden`,
		`wget: bad address '${live}'`,
		`Ncat: Could not resolve hostname "${live}": Name or service not known. QUITTING.`,
		`Cannot resolve ${live}:55443: Name or service not known`,
		`Failed to resolve "${live}".`,
		`${live}: resolve call failed: '${live}' not found`,
		'gethostbyname failure'
	],
	[
		'tcp',
		'TcpTestSucceeded : False',
		'WARNUNG: TCP connect to (203.0.113.10 : 55443) failed',
		'Ncat: TIMEOUT.',
		'connect:errno=10060',
		'55443/tcp filtered unknown',
		'bash: connect: Connection refused',
		`nc: connect to ${live} port 55443 (tcp) failed: Connection timed out`,
		`Es konnte keine Verbindung mit dem Host hergestellt werden, auf Port 55443: Verbinden fehlgeschlagen`,
		`正在连接${live}...无法打开到主机的连接。 在端口 55443: 连接失败`,
		'tcp        0      1 192.0.2.5:51234         203.0.113.10:55443      SYN_SENT    2417/php-fpm',
		'  TCP    10.0.0.5:50123         203.0.113.10:55443      SYN_SENT',
		'SYN-SENT 0      1      10.0.0.5:44444      203.0.113.10:55443'
	],
	[
		'tls',
		'verify error:num=10:certificate has expired',
		'    Verify return code: 21 (unable to verify the first certificate)',
		'New, (NONE), Cipher is (NONE)',
		'*** Fatal error: The TLS connection was non-properly terminated.',
		'- Status: The certificate is NOT trusted. The certificate issuer is unknown. ',
		'wget: TLS error from peer (alert code 40): handshake failure'
	],
	[
		null,
		'100% packet loss',
		'4 packets transmitted, 0 received, 100% packet loss, time 3055ms',
		'Request timed out.',
		'要求がタイムアウトしました。',
		' 1  * * *',
		'Verify return code: 0 (ok)',
		`Connection to ${live} 55443 port [tcp/*] succeeded!`,
		`Connected to ${live}.`
	]
];

describe('one line alone', () => {
	const all = lines.flatMap(([stage, ...texts]) => texts.map((text) => [stage, text] as const));

	it.each(all)('fails %s: %s', (stage, text) => {
		expect(failedIn(text)).toBe(stage);
	});

	it('is the same after a log prefix', () => {
		for (const [stage, text] of all) {
			if (stage === null || text.startsWith('  ')) continue;
			for (const prefix of [
				'2026-11-20 09:14:02 ERROR ',
				'Nov 20 09:14:02 web1 check[9]: ',
				'> '
			]) {
				expect(failedIn(prefix + text), prefix + text).toBe(stage);
			}
		}
	});

	it('is about another host if it names one', () => {
		for (const [stage, text] of all) {
			if (stage === null || !text.includes(live)) continue;
			expect(failedIn(text.replaceAll(live, 'www.example.com')), text).toBeNull();
		}
	});

	it('says that an open port is open, and that a silent ping is no failure', () => {
		const open = readTranscript(`Connection to ${live} 55443 port [tcp/*] succeeded!`);
		expect(stagesIn(open).tcp.state).toBe('passed');
		expect(codesOf('要求がタイムアウトしました。')).toContain('ping-silent');
	});
});

describe('letters damaged by a code page', () => {
	it.each([
		// CP850 and CP1252, UTF-8 and CP1252, accents lost or replaced; Python made them.
		[`La requˆte Ping n'a pas pu trouver l'h“te ${live}.`],
		[`La requÃªte Ping nâ€™a pas pu trouver lâ€™hÃ´te ${live}.`],
		[`La requete Ping n'a pas pu trouver l'hote ${live}.`],
		[`La requ?te Ping n?a pas pu trouver l?h?te ${live}.`],
		[`Der Zielname ${live} konnte nicht aufgel”st werden.`],
		[`A solicita‡Æo ping nÆo p“de encontrar o host ${live}.`],
		// Russian, Chinese and Japanese: CP866 as CP1251, CP1251 as CP866, UTF-8 as CP1251, CP866 as
		// CP850, UTF-8 as Latin-1, GBK as CP1252, CP932 as CP850.
		[
			`\u040c\u0490 \u0433\u00a4\u00a0\u0490\u0432\u0431\u043f \u0430\u00a0\u00a7\u0430\u0490\u0438\u0401\u0432\u043c \u0431\u0401\u0431\u0432\u0490\u00ac\u00ad\u00ae\u0490 \u0401\u00ac\u043f \u0433\u00a7\u00ab\u00a0 ${live}.`
		],
		[
			`\u2550\u0445 \u0454\u0444\u0440\u0445\u0404\u0451\u00a0 \u0401\u0440\u0447\u0401\u0445\u00b0\u0448\u0404\u2116 \u0451\u0448\u0451\u0404\u0445\u044c\u044d\u044e\u0445 \u0448\u044c\u00a0 \u0454\u0447\u044b\u0440 ${live}.`
		],
		[
			`\u0420\u045c\u0420\u00b5 \u0421\u0453\u0420\u0491\u0420\u00b0\u0420\u00b5\u0421\u201a\u0421\u0403\u0421\u040f \u0421\u0402\u0420\u00b0\u0420\u00b7\u0421\u0402\u0420\u00b5\u0421\u20ac\u0420\u0451\u0421\u201a\u0421\u040a \u0421\u0403\u0420\u0451\u0421\u0403\u0421\u201a\u0420\u00b5\u0420\u0458\u0420\u0405\u0420\u0455\u0420\u00b5 \u0420\u0451\u0420\u0458\u0421\u040f \u0421\u0453\u0420\u00b7\u0420\u00bb\u0420\u00b0 ${live}.`
		],
		[
			`\u00ec\u00d1 \u00d2\u00f1\u00e1\u00d1\u00d4\u00df\u00b4 \u00d3\u00e1\u00ba\u00d3\u00d1\u00de\u00bf\u00d4\u00fd \u00df\u00bf\u00df\u00d4\u00d1\u00bc\u00a1\u00ab\u00d1 \u00bf\u00bc\u00b4 \u00d2\u00ba\u00bd\u00e1 ${live}.`
		],
		[
			`Ping \u00e8\u00af\u00b7\u00e6\u00b1\u0082\u00e6\u0089\u00be\u00e4\u00b8\u008d\u00e5\u0088\u00b0\u00e4\u00b8\u00bb\u00e6\u009c\u00ba ${live}\u00e3\u0080\u0082`
		],
		[
			`Ping \u00c7\u00eb\u00c7\u00f3\u00d5\u00d2\u00b2\u00bb\u00b5\u00bd\u00d6\u00f7\u00bb\u00fa ${live}\u00a1\u00a3`
		],
		[
			`ping \u00f9v\u00ef\u00fc\u00e9\u253c\u00e9\u2550\u00e2z\u00e2X\u00e2g ${live} \u00e9\u00ac\u00ee\u00ae\u00e9\u252c\u00e9\u00ae\u00e9\u00de\u00e9\u2584\u00e9\u2563\u00e9\u00b1\u00e9\u253c\u00e9\u00c1\u00e9\u00a2\u00fcB`
		]
	])('are read: %s', (text) => {
		expect(failedIn(text)).toBe('dns');
	});

	it('do not hide what the fields of Test-NetConnection say', () => {
		const text = `\ufffd\ufffd\ufffd\ufffd: TCP connect to ${live}:55443 failed\n\nComputerName : ${live}\nRemoteAddress : 203.0.113.10\nRemotePort : 55443\nTcpTestSucceeded : False\n`;
		expect(failedIn(text)).toBe('tcp');
	});
});

describe('commands in other commands', () => {
	const call = `openssl s_client -connect ${live}:55443`;
	const nothing = 'New, (NONE), Cipher is (NONE)\nVerify return code: 0 (ok)\n';

	it.each([
		`echo | ${call} | tail -20`,
		`timeout -k 1 5 ${call}`,
		`sudo -u www-data ${call}`,
		`docker exec -it web ${call}`,
		`kubectl -n prod exec deploy/web -c app -- ${call}`,
		`ssh -p 2222 me@host '${call}'`,
		`(${call}) 2>&1 | tee log`,
		`while true; do ${call}; sleep 1; done`,
		`bash -c '${call}'`,
		`cd /tmp && ${call}`,
		`if ${call}; then echo ok; fi`
	])('are seen: %s', (typed) => {
		for (const prompt of [
			'$ ',
			'user@host ~> ',
			'~/code ❯ ',
			'C:\\>',
			'╰─➤  ',
			'➜  app git:(main) ',
			''
		]) {
			const reading = readTranscript(`${prompt}${typed}\n${nothing}`);
			expect(reading.segments[0]?.tool, prompt + typed).toBe('openssl');
			expect(firstFailed(reading), prompt + typed).toBe('tls');
		}
	});

	it('continues on the next line after every continuation mark', () => {
		for (const sign of ['\\', '`', '^']) {
			const text = `> ${call.replace(' -connect', ` ${sign}\n  -connect`)}\n${nothing}`;
			expect(readTranscript(text.slice(2)).segments[0]?.command, sign).toContain('-connect');
		}
	});

	it('says what a single True or False of Test-NetConnection is about', () => {
		const asked = (word: string) =>
			failedIn(
				`PS C:\\> Test-NetConnection ${live} -Port 55443 -InformationLevel Quiet\n${word}\nPS C:\\>\n`
			);
		expect([asked('False'), asked('True')]).toEqual(['tcp', null]);
	});

	it('splits the output of a loop by host', () => {
		const text = `$ for h in www.example.com ${live}; do nc -vz -w 3 $h 55443; done\nnc: connect to www.example.com port 55443 (tcp) failed: Connection refused\nConnection to ${live} 55443 port [tcp/*] succeeded!\n$ `;
		const { tcp } = stagesIn(readTranscript(text));
		expect(tcp.state).toBe('passed');
	});
});

describe('which host a command is about', () => {
	it.each([
		[
			'about-self',
			'$ curl -v https://localhost:55443/\ncurl: (7) Failed to connect to localhost port 55443: Connection refused\n'
		],
		[
			'about-self',
			'$ nc -vz 127.0.0.1 55443\nnc: connect to 127.0.0.1 port 55443 (tcp) failed: Connection refused\n'
		],
		[
			'other-port',
			`$ curl https://${live}/\ncurl: (28) Failed to connect to ${live} port 443 after 130345 ms: Couldn't connect to server\n`
		],
		[
			'other-host',
			'$ nc -vz www.example.com 443\nnc: connect to www.example.com port 443 (tcp) timed out: Operation now in progress\n'
		]
	])('%s: nothing is claimed', (code, text) => {
		const reading = readTranscript(text);
		expect(reading.findings.map((each) => each.code)).toContain(code);
		expect(stagesIn(reading).tls.state).toBe('unchecked');
		expect(firstFailed(reading)).toBeNull();
	});
});

describe('many commands that say one thing', () => {
	const unknown = (host: string) => `$ nslookup ${host}\n** server can't find ${host}: NXDOMAIN\n`;

	it('are one finding with a count', () => {
		const refused = `$ nc -vz ${live} 55443\nnc: connect to ${live} port 55443 (tcp) failed: Connection refused\n`;
		const { findings } = readTranscript(refused.repeat(6));
		const same = findings.filter(({ code }) => code === 'refused');
		expect(same).toHaveLength(1);
		expect(same[0]!.args).toMatchObject({ count: 6, line: 2 });
		expect(same[0]!.args.by).toBe('6 commands agree, first nc');
	});

	it('blame the name server if no other name resolves either', () => {
		const { findings } = readTranscript(
			unknown(live) + unknown('www.debian.org') + unknown('php.net')
		);
		expect(findings[0]!.code).toBe('resolver-broken');
		expect(codesOf(unknown(live))).not.toContain('resolver-broken');
		const other = '$ dig +short php.net @8.8.8.8\n203.0.113.7\n$ ';
		expect(codesOf(unknown(live) + unknown('www.debian.org') + other)).not.toContain(
			'resolver-broken'
		);
	});

	it('blame the network if other hosts are unreachable too, otherwise the port', () => {
		const timeout = (host: string, port: number) =>
			`$ nc -vz ${host} ${port}\nnc: connect to ${host} port ${port} (tcp) timed out: Operation now in progress\n`;
		const open = '$ nc -vz php.net 443\nConnection to php.net 443 port [tcp/https] succeeded!\n';
		expect(codesOf(timeout(live, 55443) + timeout('php.net', 443))[0]).toBe('network-down');
		expect(codesOf(timeout(live, 55443) + open)[0]).toBe('port-blocked');
	});
});
