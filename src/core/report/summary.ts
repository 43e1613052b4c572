import { stageNames } from '../finding.ts';
import { apiHosts, apiPort } from '../hosts.ts';
import type { Shown } from '../network/transcripts/codes.ts';
import type { Path } from '../path/addUp.ts';
import { nextSteps } from '../path/nextSteps.ts';
import { verdictWords, type VerdictWords } from '../path/verdictWords.ts';
import type { Finding } from '../words.ts';
import { safeArgs } from './parts/findings.ts';
import { documentedText } from './parts/reply.ts';

/**
 * The verdict as a few lines for a ticket: where the call fails, why, what is next, what passed.
 * Like the report, it contains only documented texts, hosts and numbers from the evidence; anything
 * else is replaced by its length.
 * @returns lines that end with LF; empty where nothing is known
 */
export function summary(path: Path): string {
	const { kind, stage } = path.verdict;
	if (kind === 'nothing') return '';
	const { headline, means, todo } = wordsWithoutEvidence(path);
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

function wordsWithoutEvidence(path: Path): VerdictWords {
	try {
		const words = verdictWords(withoutEvidence(path));
		if (!/\bundefined\b|\bNaN\b/.test(Object.values(words).map(String).join(' '))) return words;
	} catch {
		// A table that looks a quoted value up finds nothing: the code says enough.
	}
	const code = path.verdict.proof?.finding.code ?? '';
	return { about: '', headline: `Finding: ${code}.`, means: '', todo: '' };
}

function withoutEvidence(path: Path): Path {
	const { proof } = path.verdict;
	if (!proof) return path;
	const { finding } = proof;
	const args = safeArgs(finding.args);
	if (finding.code === 'reply-code') {
		const { code, text } = finding.args;
		args.text = documentedText({ code, text }) ?? args.text;
	}
	const { replyCode, replyText } = finding.args as Partial<Shown>;
	if (replyCode && replyText) {
		args.replyText = documentedText({ code: replyCode, text: replyText }) ?? args.replyText;
	}
	const shown = { ...finding, args } as Finding;
	return { ...path, verdict: { ...path.verdict, proof: { ...proof, finding: shown } } };
}
