// Prints how many tests passed and failed, if the log of the suites says so.
import { readFileSync } from 'node:fs';
import { countResults } from '../scripts/count-results.mjs';

const counts = countResults(readFileSync(process.argv[2], 'utf8'));
if (counts) process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
