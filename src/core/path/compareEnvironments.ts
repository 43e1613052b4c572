import { stageNames, type StageId } from '../finding.ts';
import { networkStages, type Path } from './addUp.ts';

/**
 * What the two environments say of each other, where both have been tried. Only what a reply or a
 * command showed is called so; the rest is possible.
 * @returns null where nothing follows
 */
export function compareEnvironments(live: Path, test: Path): string | null {
	const liveFails = failedAt(live);
	const testFails = failedAt(test);
	if (letIn(test) && !testFails) {
		if (liveFails === 'allow-list') {
			return 'Test works and live does not: the IP allow list applies to live only.';
		}
		if (liveFails === 'credentials') {
			return 'Test works and live does not: each has a key of its own. Possible: the test key is used for live, or your IP address is not on the live allow list.';
		}
		if (liveFails && networkStages.includes(liveFails)) {
			return 'Test works and live does not, and live fails before OpenSRS looks at the call: the two have different hosts. Possible: a firewall that lets only the test host through.';
		}
	}
	if (letIn(live) && testFails === 'credentials') {
		return 'Live works and test does not: each has a key of its own. Possible: the live key is used for test.';
	}
	if (liveFails && liveFails === testFails) {
		return `Live and test fail at the same stage, ${stageNames[liveFails]}. Possible: what both share, the calling host and the client, rather than the account.`;
	}
	return null;
}

const failedAt = ({ verdict }: Path): StageId | undefined =>
	verdict.kind === 'failed' ? verdict.stage : undefined;

/** Whether OpenSRS accepted the credentials, which only its reply can show. */
const letIn = ({ stages }: Path): boolean =>
	stages.some(({ stage, state }) => stage === 'credentials' && state === 'passed');
