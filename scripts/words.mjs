/** Prints every line that the core says, for an editor. Faults that a machine finds come below. */
import { runnerImport } from 'vite';

const load = async (file) => (await runnerImport(file, { logLevel: 'error' })).module;
const { everyLine } = await load('tests/core/words/lines.ts');
const { faultsOf } = await load('tests/core/words/rules.ts');
let last = '';
for (const line of everyLine()) {
	if (line.room !== last) console.log(`\n# ${(last = line.room)}`);
	console.log(`${line.where}: ${line.text}`);
	for (const fault of faultsOf(line)) console.log(`    ^ ${fault}`);
}
