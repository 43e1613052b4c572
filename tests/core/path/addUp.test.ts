import { describe, expect, test } from 'vitest';
import { stageIds, stageNames, type StageClaim, type StageId } from '../../../src/core/finding.ts';
import type { Environment } from '../../../src/core/hosts.ts';
import { addUp, claimsByEvidence } from '../../../src/core/path/addUp.ts';
import { compareEnvironments } from '../../../src/core/path/compareEnvironments.ts';
import type { EvidenceSource, PathEvidence } from '../../../src/core/path/evidence.ts';
import { verdictWords } from '../../../src/core/path/verdictWords.ts';
import { wordsOf, type Finding } from '../../../src/core/words.ts';
import { stageWords } from '../../../src/core/path/stages.ts';
import { proofs } from '../../../src/core/reply/proof.ts';
import { claimsOf, kinds, type ErrorKind } from '../../../src/core/messages/kind.ts';

let clock = 0;

function evidence(
	source: EvidenceSource,
	claims: readonly StageClaim[],
	environment: Environment = 'live'
): PathEvidence {
	const finding: Finding = {
		code: 'code-alone',
		severity: 'error',
		args: { code: '401' },
		claims: [...claims]
	};
	return { source, environment, at: ++clock, findings: [finding] };
}

const proofOf = ({ findings: [finding], ...given }: PathEvidence) => ({ ...given, finding });
const seen = wordsOf({ code: 'code-alone', severity: 'error', args: { code: '401' } }).seen;

const passed = (...stages: StageId[]): StageClaim[] =>
	stages.map((stage) => ({ stage, state: 'passed' }));
const failed = (stage: StageId): StageClaim => ({ stage, state: 'failed' });
const states = (given: PathEvidence[], environment: Environment = 'live') =>
	Object.fromEntries(
		addUp(given, environment).stages.map(({ stage, state }) => [stage, state])
	) as Record<StageId, string>;

describe('the stages', () => {
	test('are all eight, in order, with words', () => {
		expect(addUp([], 'live').stages.map(({ stage }) => stage)).toEqual([...stageIds]);
		for (const stage of stageIds) {
			const { passedWhen, next, route } = stageWords[stage];
			expect([stageNames[stage], passedWhen, next].every((words) => words !== '')).toBe(true);
			expect(route).toMatch(/^#\//);
		}
	});
	test('a stage without evidence is unchecked', () => {
		expect(new Set(Object.values(states([])))).toEqual(new Set(['unchecked']));
	});
	test.each(Object.entries(proofs))(
		'a reply that shows %s claims what its row claims',
		(_, row) => {
			const got = states([evidence('reply', row.claims)]);
			for (const stage of stageIds) {
				const own = (row.claims as readonly StageClaim[]).find((claim) => claim.stage === stage);
				expect(got[stage], stage).toBe(own?.state ?? 'unchecked');
			}
		}
	);
	test.each(Object.keys(kinds) as ErrorKind[])(
		'a client error adds nothing of its own: %s',
		(kind) => {
			const claims = claimsOf(kind);
			const got = states([evidence('transcript', claims)]);
			const latest = Math.max(
				-1,
				...claims
					.filter(({ state }) => state === 'passed')
					.map(({ stage }) => stageIds.indexOf(stage))
			);
			stageIds.forEach((stage, at) => {
				const own = claims.find((claim) => claim.stage === stage);
				const follows = ['dns', 'tcp', 'tls'].includes(stage) && at < latest;
				expect(got[stage], stage).toBe(own?.state ?? (follows ? 'passed' : 'unchecked'));
			});
		}
	);
});

describe('what follows from what', () => {
	test('a later stage that was passed shows the network, and says from what', () => {
		const path = addUp([evidence('transcript', passed('allow-list'))], 'live');
		expect(path.stages.filter(({ inferredFrom }) => inferredFrom === 'allow-list')).toHaveLength(3);
		expect(path.stages.find(({ stage }) => stage === 'service')?.state).toBe('unchecked');
	});
	test('a refused signature does not show that the body arrived', () => {
		const got = states([evidence('reply', [...passed('allow-list'), failed('credentials')])]);
		expect(got.request).toBe('unchecked');
		expect(got.tls).toBe('passed');
	});
	test.each(['signature', 'capture', 'rules', 'status'] as const)(
		'%s reaches nothing',
		(source) => {
			const got = states([evidence(source, passed('credentials', 'allow-list', 'request'))]);
			expect([got.dns, got.tcp, got.tls]).toEqual(['unchecked', 'unchecked', 'unchecked']);
		}
	);
	test('a stage that failed shows nothing of those before it', () => {
		expect(states([evidence('transcript', [failed('tcp')])]).dns).toBe('unchecked');
		expect(states([evidence('reply', [failed('request')])]).tls).toBe('unchecked');
	});
	test('only evidence of the same environment counts', () => {
		expect(states([evidence('reply', passed('command'), 'test')]).command).toBe('unchecked');
	});
});

describe('old and new', () => {
	test('the newest counts, in whatever order they are given, and the older one is shown', () => {
		const old = evidence('transcript', [failed('tcp')]);
		const fresh = evidence('reply', passed('tcp'));
		for (const given of [
			[old, fresh],
			[fresh, old]
		]) {
			const tcp = addUp(given, 'live').stages.find(({ stage }) => stage === 'tcp');
			expect(tcp).toMatchObject({
				state: 'passed',
				proof: proofOf(fresh),
				contradicts: proofOf(old)
			});
		}
	});
	test('a call that got through later outweighs a port that was closed before', () => {
		const old = evidence('transcript', [failed('tcp')]);
		const fresh = evidence('transcript', passed('tls'));
		const tcp = addUp([old, fresh], 'live').stages.find(({ stage }) => stage === 'tcp');
		expect(tcp).toMatchObject({ state: 'passed', inferredFrom: 'tls', contradicts: proofOf(old) });
	});
	test('a port that is closed now outweighs a call that got through before', () => {
		const old = evidence('reply', passed('command'));
		const fresh = evidence('transcript', [failed('tcp')]);
		const { stages, verdict } = addUp([old, fresh], 'live');
		expect(stages[2]).toMatchObject({ state: 'failed', contradicts: proofOf(old) });
		expect(verdict).toMatchObject({ kind: 'failed', stage: 'tcp' });
	});
	test('evidence that says both counts as failed', () => {
		expect(states([evidence('capture', [...passed('request'), failed('request')])]).request).toBe(
			'failed'
		);
	});
});

describe('what a person ticked', () => {
	test('counts only without evidence, and never against it, however new', () => {
		expect(states([evidence('status', [failed('tcp')])])['tcp']).toBe('failed');
		const shown = evidence('transcript', passed('tcp'));
		const ticked = evidence('status', [failed('tcp')]);
		expect(states([shown, ticked])['tcp']).toBe('passed');
	});

	test('is no evidence for the checklist itself', () => {
		const path = addUp(
			[evidence('status', [failed('dns')]), evidence('transcript', passed('tcp'))],
			'live'
		);
		expect(claimsByEvidence(path)).not.toContainEqual(failed('dns'));
		expect(claimsByEvidence(path)).toContainEqual({ stage: 'tcp', state: 'passed' });
	});
});

describe('the headline', () => {
	const headline = (given: PathEvidence[], environment: Environment = 'live') => {
		const path = addUp(given, environment);
		return { ...path.verdict, ...verdictWords(path) };
	};
	test('nothing yet', () => expect(headline([]).kind).toBe('nothing'));
	test('the first failed stage, with what was seen', () => {
		const given = [
			evidence('signature', [failed('credentials')]),
			evidence('rules', [failed('allow-list')])
		];
		expect(headline(given)).toMatchObject({ kind: 'failed', stage: 'allow-list' });
		expect(headline(given)).toMatchObject({ about: 'IP allow list · Possible', headline: seen });
	});
	test.each<[EvidenceSource, string]>([
		['reply', 'Confirmed'],
		['transcript', 'Confirmed'],
		['signature', 'Confirmed'],
		['code', 'Possible'],
		['capture', 'Possible']
	])('what %s shows of a failure is %s', (source, certainty) => {
		const given = evidence(source, [failed('credentials')]);
		expect(headline([given])).toMatchObject({
			about: `Credentials · ${certainty}`,
			headline: seen
		});
	});
	test('the first unchecked stage after the last proof', () => {
		const { stage, headline: words } = headline([evidence('transcript', passed('tls'))]);
		expect(stage).toBe('allow-list');
		expect(words).toBe('Everything works up to TLS. Check next: IP allow list.');
	});
	test('test has no allow list', () => {
		const given = evidence('transcript', passed('tls'), 'test');
		expect(headline([given], 'test').stage).toBe('request');
	});
	test('a right request does not show that the path works', () => {
		const { stage, headline: words } = headline([evidence('rules', passed('allow-list'))]);
		expect(stage).toBe('dns');
		expect(words).toBe('IP allow list is fine. Check next: DNS.');
	});
	test('a path with an unchecked stage is not called working', () => {
		const given = [evidence('reply', passed('allow-list', 'credentials'))];
		expect(headline(given).headline).toBe('Credentials is fine. Check next: Command.');
	});
	test('only the status page was looked at', () => {
		expect(headline([evidence('status', passed('service'))])).toMatchObject({
			stage: 'dns',
			headline: 'Check next: DNS.'
		});
	});
	test('everything was passed, whether the status page was looked at or not', () => {
		expect(headline([evidence('reply', proofs.works.claims)]).kind).toBe('passed');
	});
	test('is one sentence or two, and short', () => {
		for (const row of Object.values(proofs)) {
			expect(headline([evidence('reply', row.claims)]).headline.length).toBeLessThan(120);
		}
	});
});

describe('live and test', () => {
	const compare = (live: StageClaim[], test: StageClaim[]) => {
		const given = [evidence('reply', live), evidence('reply', test, 'test')];
		return compareEnvironments(addUp(given, 'live'), addUp(given, 'test'));
	};
	const works = [...proofs.works.claims];
	test.each([
		[[...proofs['address-refused'].claims], works, /allow list applies to live only/],
		[[...proofs['credentials-refused'].claims], works, /Possible: the test key/],
		[works, [...proofs['credentials-refused'].claims], /Possible: the live key/],
		[[...passed('dns'), failed('tcp')], works, /Possible: a firewall/],
		[[failed('dns')], [failed('dns')], /same stage, DNS/]
	])('%#', (live, test, words) => expect(compare(live, test)).toMatch(words));
	test.each([
		[works, works],
		[[], works],
		[works, []],
		[[], []],
		[[failed('dns')], passed('tls')]
	])('nothing follows: %#', (live, test) => expect(compare(live, test)).toBeNull());
});
