// Format, lint and types at once: each keeps one core busy. What each prints comes out in one piece.
import { spawn } from 'node:child_process';

const checks = ['check:format', 'check:lint', 'check:types'];

function run(name) {
	return new Promise((resolve) => {
		const child = spawn('npm', ['run', name], { shell: process.platform === 'win32' });
		const output = [];
		child.stdout.on('data', (part) => output.push(part));
		child.stderr.on('data', (part) => output.push(part));
		child.on('error', (error) => output.push(Buffer.from(`${error.message}\n`)));
		child.on('close', (code) => {
			process.stdout.write(Buffer.concat(output));
			resolve(code === 0);
		});
	});
}

const passed = await Promise.all(checks.map(run));
const failed = checks.filter((_, at) => !passed[at]);
if (failed.length > 0) {
	console.error(`Failed: ${failed.join(', ')}`);
	process.exitCode = 1;
}
