import { stageNames } from '../finding.ts';
import { apiHosts, apiPort } from '../hosts.ts';
import type { Path } from './addUp.ts';
import { nextSteps } from './nextSteps.ts';
import { verdictWords } from './verdictWords.ts';

/**
 * The verdict as a few lines for a ticket: where the call fails, why, what is next, what passed.
 * It quotes evidence, so whoever copies it masks secrets in it first.
 * @returns lines that end with LF; empty where nothing is known
 */
export function summary(path: Path): string {
	const { kind, stage } = path.verdict;
	if (kind === 'nothing') return '';
	const { headline, means, todo } = verdictWords(path);
	const inState = (state: string) =>
		path.stages.filter((each) => each.state === state).map((each) => stageNames[each.stage]);
	const passed = inState('passed');
	return [
		`OpenSRS API, ${path.environment} (${apiHosts[path.environment]}:${apiPort})`,
		kind === 'failed' && stage ? `Fails at: ${stageNames[stage]}` : '',
		headline,
		means,
		...nextSteps(path, todo).map(({ says }, at) => `${at + 1}. ${says}`),
		passed.length > 0 ? `Passed: ${passed.join(', ')}` : ''
	]
		.filter((line) => line !== '')
		.map((line) => `${line}\n`)
		.join('');
}
