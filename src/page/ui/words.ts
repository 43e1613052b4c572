import { getContext, setContext } from 'svelte';
import type { Words } from '../../core/finding.ts';
import type { Environment } from '../../core/hosts.ts';
import { wordsIn, type Finding } from '../../core/words.ts';

const name = Symbol('environment');

/** For the frame, while it is set up: the environment that the page is set to. */
export function provideEnvironment(environment: () => Environment): void {
	setContext(name, environment);
}

/** For a component, while it is set up: the words of a finding, whose commands name the right host. */
export function useWords(): (finding: Finding) => Words {
	const environment = getContext<(() => Environment) | undefined>(name) ?? (() => 'live' as const);
	return (finding) => wordsIn(environment())(finding);
}
