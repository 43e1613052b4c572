import { describe, expect, it } from 'vitest';
import { commandIn } from '../../../../src/core/network/transcripts/command.ts';
import { afterPrompt } from '../../../../src/core/network/transcripts/prompts.ts';
import { targetOf } from '../../../../src/core/network/transcripts/target.ts';
import { readTranscript } from '../../../../src/core/network/transcripts/read.ts';
import { expectLinear } from '../../../support/growth.ts';
import { partOf, whole } from '../../../support/part.ts';
import { stagesIn } from './stages.ts';

const read = (text: string) => commandIn({ number: 1, text });
const live = 'rr-n1-tor.opensrs.net';

describe('prompts and commands', () => {
	it.each([
		[`ops@web1:~$ curl -v https://${live}:55443/`, 'curl'],
		[`[ops@web1 ~]$ ping ${live}`, 'ping'],
		[`root@0f3a:/# wget -q -O - http://icanhazip.com/s/`, 'wget'],
		[`MacBook:~ ops$ traceroute ${live}`, 'traceroute'],
		[`ops@MacBook ~ % nc -vz ${live} 55443`, 'nc'],
		[`➜  ~ nc -zv ${live} 55443`, 'nc'],
		[`PS C:\\Users\\ops> tracert ${live}`, 'traceroute'],
		[`C:\\Windows\\system32>nslookup ${live}`, 'nslookup'],
		[`bash-5.1$ dig ${live}`, 'dig'],
		[`$ sudo traceroute -T -p 55443 ${live}`, 'traceroute'],
		[`$ time LC_ALL=C curl https://${live}:55443/`, 'curl'],
		[`# /usr/bin/openssl s_client -connect ${live}:55443 </dev/null`, 'openssl'],
		[`$ echo | openssl s_client -connect ${live}:55443`, 'openssl'],
		[`$ timeout -k 1 5 bash -c '</dev/tcp/${live}/55443'`, 'dev-tcp'],
		[`PS C:\\> & curl.exe -sS https://${live}:55443/`, 'curl'],
		[
			`C:\\>powershell -NoProfile -Command "Test-NetConnection ${live} -Port 55443"`,
			'test-netconnection'
		],
		[`openssl s_client -connect ${live}:55443`, 'openssl'],
		[`> curl --http0.9 -sS -i https://${live}:55443/`, 'curl'],
		[`+ curl -sS https://${live}:55443/`, 'curl']
	])('sees the command in %s', (text, tool) => {
		expect(read(text)?.tool).toBe(tool);
	});

	it.each([
		`PING ${live} (203.0.113.10) 56(84) bytes of data.`,
		`Host ${live} not found: 3(NXDOMAIN)`,
		`traceroute to ${live} (203.0.113.10), 30 hops max`,
		'curl: (7) Failed to connect',
		'curl failed to verify the legitimacy of the server and therefore could not',
		'> Host: rr-n1-tor.opensrs.net:55443',
		'> POST / HTTP/1.1',
		'HOST: vm                          Loss%   Snt   Last   Avg  Best  Wrst StDev',
		`${live} has address 203.0.113.10`,
		`nc: connect to ${live} port 55443 (tcp) failed: Connection refused`,
		'    <item key="response_text">curl is not a command here</item>',
		'+ ~~~~~~~~~~~~~~~~~~~~~',
		`+ Resolve-DnsName ${live}`
	])('takes output for output: %s', (text) => {
		expect(read(text)).toBeNull();
	});

	it('recognizes the next prompt, which ends the previous command', () => {
		expect(afterPrompt('ops@web1:~$ ls -l')).toBe('ls -l');
		expect(read('ops@web1:~$ ls -l')).toBeNull();
		const text = `$ getent hosts ${live}\n$ ls\n203.0.113.10    ${live}\n`;
		expect(stagesIn(readTranscript(text)).dns.state).toBe('failed');
	});

	it.each([
		[`$ curl -k https://u:p@${live}:55443/x`, { host: live, port: 55443, unverified: true }],
		['$ curl http://icanhazip.com/s/', { host: 'icanhazip.com', port: 80, plain: true }],
		[`$ nc.openbsd -vz -p 4000 -w 5 ${live} 55443`, { host: live, port: 55443 }],
		[`$ dig @8.8.8.8 ${live}.`, { host: live }],
		[`$ nslookup ${live} 8.8.8.8`, { host: live }],
		[`PS C:\\> tnc ${live} -Port 55443`, { host: live, port: 55443 }],
		[
			`$ openssl s_client -servername x.example -connect '${live}:55443'`,
			{ host: live, port: 55443 }
		],
		[
			`$ bash -c 'exec 3<>"/dev/tcp/$1/$2" && echo "Port $2 is open"' bash ${live} 55443`,
			{ host: live, port: 55443 }
		],
		[
			`PS C:\\> if ((New-Object Net.Sockets.TcpClient).ConnectAsync('${live}', 55443).Wait(10000)) { 1 }`,
			{ host: live, port: 55443 }
		],
		['$ ping 203.0.113.10', { host: '203.0.113.10' }]
	])('sees what is called by %s', (text, target) => {
		expect(targetOf(read(text)!)).toEqual(target);
	});

	it('joins a command that continues on the next lines', () => {
		const text = `$ curl -sS -i \\\n>   -H 'X-Username: someone' \\\n>   https://${live}:55443/\nHTTP/1.1 200 OK\n\n<item key="response_code">401</item>\n`;
		const reading = readTranscript(text);
		expect(reading.segments).toHaveLength(1);
		expect(stagesIn(reading).credentials.state).toBe('failed');
		// The official list for a 401 has the IP address among its first checks.
		expect(stagesIn(reading)['allow-list'].state).toBe('unchecked');
	});
});

describe('getent ahostsv4', () => {
	it('shows the IPv4 address that programs get', () => {
		const lines = ['STREAM', 'DGRAM ', 'RAW   '].map((kind) => `203.0.113.10    ${kind} ${live}`);
		const reading = readTranscript(`$ getent ahostsv4 ${live}\n${lines.join('\n')}\n$ `);
		expect(stagesIn(reading).dns.state).toBe('passed');
		expect(reading.findings[0]).toMatchObject({ code: 'name-resolved', args: { host: live } });
	});

	it('prints nothing if the name has no IPv4 address', () => {
		const reading = readTranscript(`$ getent ahostsv4 ${live}\n$ ls\nfile\n$ `);
		expect(stagesIn(reading).dns.state).toBe('failed');
	});
});

describe('what a transcript leaves open', () => {
	it('says that nothing was found, and claims nothing', () => {
		for (const text of ['', '\n\n', 'hello\nworld', '$ ls\nfile\n$ ']) {
			const reading = readTranscript(text);
			expect(reading.findings.map(({ code }) => code)).toEqual(['nothing-read']);
			expect(Object.values(stagesIn(reading)).every(({ state }) => state === 'unchecked')).toBe(
				true
			);
		}
	});

	it('does not call a name resolved if the command used an address', () => {
		const text =
			'$ nc -vz 203.0.113.10 55443\nConnection to 203.0.113.10 55443 port [tcp/*] succeeded!\n$ ';
		const stages = stagesIn(readTranscript(text));
		expect([stages.dns.state, stages.tcp.state]).toEqual(['unchecked', 'passed']);
	});

	it('reads anything in linear time', () => {
		for (const unit of [
			'a',
			' ',
			'\t',
			'$ ',
			'x\n',
			'=== ',
			'\u001b[',
			'* Trying 1',
			'  1  * * *\n',
			'curl x.y\n'
		]) {
			const text = (length: number) => unit.repeat(Math.ceil(length / unit.length));
			const read = (given: string) => readTranscript(given);
			expectLinear(text, read, whole ? 1_000_000 : 150_000, JSON.stringify(unit));
		}
	});

	it('says where it stopped in more than a million characters', () => {
		for (const unit of partOf(['a', '\t', '$ ', 'x\n', '  1  * * *\n', 'curl x.y\n'], 6)) {
			const { findings } = readTranscript(unit.repeat(Math.ceil(1_100_000 / unit.length)));
			expect(findings.map(({ code }) => code)).toContain('output-cut');
		}
	});
});
