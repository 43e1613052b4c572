/** Everything the core says to a person, as a flat list of lines. */
import { apiHosts } from '../../../src/core/hosts.ts';
import { factSources } from '../../../src/core/about/sources.ts';
import { inside } from '../../../src/core/about/inside.ts';
import { checks } from '../../../src/core/checklist/checks.ts';
import { howTo, sections } from '../../../src/core/checklist/check.ts';
import { samples as pastes } from '../../../src/core/diagnose/samples.ts';
import { symptoms } from '../../../src/core/diagnose/symptoms.ts';
import { kindWords } from '../../../src/core/diagnose/words.ts';
import { commandList, type Command } from '../../../src/core/network/commands/index.ts';
import { nextSteps } from '../../../src/core/path/nextSteps.ts';
import { stageWords } from '../../../src/core/path/stages.ts';
import { stageNames, type StageId } from '../../../src/core/finding.ts';
import { languages, settings } from '../../../src/core/reference/index.ts';
import { bodyLengths } from '../../../src/core/reference/routine/bodyLengths.ts';
import { stepWords } from '../../../src/core/reference/routine/steps.ts';
import { codeTable } from '../../../src/core/reply/codes/table.ts';
import { categories, confidences, services } from '../../../src/core/reply/codes/row.ts';
import { proofs } from '../../../src/core/reply/proof.ts';
import { emptyReport } from '../../../src/core/report/report.ts';
import { reportText } from '../../../src/core/report/text.ts';
import { mistakes } from '../../../src/core/signature/mistakes/index.ts';
import { valueNames } from '../../../src/core/signature/value/words.ts';
import { wordsOf, wordsTables, type Finding } from '../../../src/core/words.ts';
import { samples } from './samples.ts';

/**
 * What a line is, because each kind has rules of its own. A `headline`, `sentence` or `step` ends
 * with a full stop; so does a `long` headline: all that a code can mean.
 * A `step` tells the reader what to do; a `label` is a name, a link or a button.
 */
export type LineKind = 'headline' | 'long' | 'sentence' | 'step' | 'label';

export interface Line {
	/** The table that it comes from. */
	room: string;
	/** Which row of the table, and which part of the row. */
	where: string;
	kind: LineKind;
	text: string;
}

/** The names of `wordsTables`, in their order. */
const rooms = [
	'bytes',
	'key',
	'value',
	'signature',
	'messages',
	'reply',
	'code alone',
	'request',
	'envelope',
	'allow list',
	'transcripts',
	'status',
	'routine'
] as const;

const long: ReadonlySet<string> = new Set(['code-alone']);

const findings = (): Line[] =>
	wordsTables.flatMap((table, at) =>
		Object.keys(table).flatMap((code) =>
			samples[code as Finding['code']].flatMap((args) => {
				const room = rooms[at]!;
				const { seen, means, todo } = wordsOf({ code, severity: 'note', args } as Finding);
				return [
					{
						room,
						where: `${code}.seen`,
						kind: long.has(code) ? 'long' : 'headline',
						text: seen
					} as const,
					{ room, where: `${code}.means`, kind: 'sentence', text: means } as const,
					{ room, where: `${code}.todo`, kind: 'step', text: todo } as const
				];
			})
		)
	);

const lines =
	(room: string) =>
	(where: string, kind: LineKind, ...texts: readonly string[]): Line[] =>
		texts.map((text) => ({ room, where, kind, text }));

function codes(): Line[] {
	const line = lines('codes');
	const groups = { ...categories, ...services, ...confidences };
	return [
		...codeTable.flatMap(({ code, title, meanings }) => [
			...line(`${code}`, 'label', title),
			...meanings.flatMap(({ id, title, means, todo }) => [
				...line(`${code} ${id}.title`, 'label', title),
				...line(`${code} ${id}.means`, 'sentence', means),
				...line(`${code} ${id}.todo`, 'step', todo)
			])
		]),
		...Object.entries(groups).flatMap(([id, name]) => line(id, 'label', name)),
		...Object.entries(proofs).flatMap(([id, row]) => line(id, 'sentence', row.connection))
	];
}

function checklist(): Line[] {
	const line = lines('checklist');
	return [
		...Object.entries(sections).flatMap(([id, { title }]) => line(id, 'label', title)),
		...checks.flatMap((check) => [
			...line(`${check.id}.what`, 'sentence', check.what),
			...line(`${check.id}.why`, 'sentence', check.why),
			...line(`${check.id}.how`, 'sentence', howTo(check, 'live')),
			...line(`${check.id}.tool`, 'label', check.tool?.label ?? '')
		])
	];
}

function path(): Line[] {
	const line = lines('path');
	return Object.entries(stageWords).flatMap(([stage, { passedWhen, next, act }]) => {
		const verdict = { kind: 'failed', stage: stage as StageId } as const;
		const steps = nextSteps({ verdict } as Parameters<typeof nextSteps>[0], '');
		return [
			...line(stage, 'label', stageNames[stage as StageId], act),
			...line(`${stage}.passedWhen`, 'sentence', passedWhen),
			...line(`${stage}.next`, 'step', next),
			...steps.flatMap(({ says, act }) => [
				...line(`${stage}.steps`, 'sentence', says),
				...line(`${stage}.steps`, 'label', act ?? '')
			])
		];
	});
}

function diagnose(): Line[] {
	const line = lines('diagnose');
	return [
		...Object.entries(kindWords).flatMap(([kind, { name, choice, details }]) =>
			line(kind, 'label', name, choice, details)
		),
		...symptoms.flatMap(({ id, says, means, step, act }) => [
			...line(id, 'label', says, act),
			...line(`${id}.means`, 'sentence', means),
			...line(`${id}.step`, 'step', step)
		]),
		...pastes.flatMap(({ name }) => line('sample', 'label', name))
	];
}

function commands(): Line[] {
	const line = lines('commands');
	return (commandList as readonly Command[]).flatMap((command) => {
		const { id, title, tells, expect, otherwise, notes, forShell } = command;
		const inShells = Object.values(forShell).flatMap((form) =>
			'why' in form ? [form.why] : (form.notes ?? [])
		);
		return [
			...line(`${id}.title`, 'label', title),
			...line(`${id}.tells`, 'sentence', tells),
			...line(`${id}.expect`, 'sentence', expect),
			...otherwise.flatMap(({ see, means }) => [
				...line(`${id}.see`, 'label', see),
				...line(`${id}.means`, 'sentence', means)
			]),
			...line(`${id}.notes`, 'sentence', ...notes, ...inShells)
		];
	});
}

function reference(): Line[] {
	const line = lines('reference');
	const body = new TextEncoder().encode('é\n');
	return [
		...Object.entries(languages).flatMap(([id, { needs, traps }]) => [
			...line(`${id}.needs`, 'sentence', needs),
			...traps.flatMap(({ happens, instead }) => [
				...line(`${id}.happens`, 'sentence', happens),
				...line(`${id}.instead`, 'sentence', instead)
			])
		]),
		...settings.flatMap(({ name, says }) => line(name, 'sentence', says)),
		...Object.entries(stepWords).flatMap(([id, { title, how }]) => [
			...line(`${id}.title`, 'label', title),
			...line(`${id}.how`, 'sentence', how)
		]),
		...bodyLengths(body).flatMap(({ happened }) => line('length', 'sentence', happened))
	];
}

const mistakeLines = (): Line[] => {
	const line = lines('mistakes');
	return mistakes.flatMap(({ code, happened, means = '', recognise, fix, typical }) => [
		...line(`${code}.happened`, 'headline', happened),
		...line(`${code}.means`, 'sentence', means),
		...line(`${code}.recognise`, 'sentence', recognise),
		...line(`${code}.fix`, 'step', fix),
		...line(`${code}.typical`, 'label', typical)
	]);
};

function report(): Line[] {
	const text = reportText({ ...emptyReport, environment: 'live', answered: '401 Some text' });
	const [opening, ...rest] = text.split('\n').filter((line) => line !== '');
	const line = lines('report');
	return [...line('opening', 'sentence', opening!), ...line('rest', 'label', ...rest)];
}

function others(): Line[] {
	const line = lines('others');
	return [
		...Object.entries(valueNames).flatMap(([code, name]) => line(code, 'label', name)),
		...factSources.flatMap(({ label }) => line('source', 'label', label)),
		...inside.flatMap(({ name, what }) => line(name, 'label', what)),
		...line('hosts', 'label', ...Object.keys(apiHosts))
	];
}

/** Every line once, in the order in which an editor would read them. */
export function everyLine(): Line[] {
	const all = [
		diagnose(),
		path(),
		findings(),
		codes(),
		checklist(),
		commands(),
		reference(),
		report(),
		others(),
		mistakeLines()
	].flat();
	const said = new Set<string>();
	return all.filter(({ room, text }) => {
		const key = `${room} ${text}`;
		if (text === '' || said.has(key)) return false;
		said.add(key);
		return true;
	});
}
