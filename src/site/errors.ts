/**
 * Pages for error messages. What each page says is what the tool says of its text: the same reader,
 * the same words, the same path.
 */
import { stageNames } from '../core/finding.ts';
import { layers } from '../core/messages/layers/index.ts';
import { readClientErrors, type ClientErrorFinding } from '../core/messages/read.ts';
import { addUp } from '../core/path/addUp.ts';
import { nextSteps, type Step } from '../core/path/nextSteps.ts';
import { symptoms } from '../core/diagnose/symptoms.ts';
import { wordsOf } from '../core/words.ts';
import type { Family } from './errors/family.ts';
import { families } from './errors/families.ts';
import { html, linked, type Html } from './html.ts';
import { linkTo, toolLink, type Page } from './page.ts';
import { connectionPath, list, pasteIt, slugOf } from './parts.ts';

interface Entry {
	family: Family;
	texts: readonly string[];
	path: string;
	finding: ClientErrorFinding;
}

/**
 * What the tool finds in a text.
 * @throws {Error} if it finds nothing: there would be nothing to say on its page
 */
function findingOf(text: string): ClientErrorFinding {
	const [finding] = readClientErrors(text);
	if (!finding) throw new Error(`Nothing is known about the text: ${text}`);
	// The page says once, below the path, that the text names no host.
	return {
		...finding,
		args: { ...finding.args, likely: undefined }
	} as unknown as ClientErrorFinding;
}

function entries(): Entry[] {
	return families.flatMap((family) =>
		family.texts.map((texts) => ({
			family,
			texts,
			path: `errors/${slugOf(texts[0])}/`,
			finding: findingOf(texts[0])
		}))
	);
}

/** The pages of all texts, and the one that lists them. */
export function errorPages(): Page[] {
	const all = entries();
	return [errorIndex(all), ...all.map((entry) => errorPage(entry, all))];
}

function errorPage({ family, texts, path, finding }: Entry, all: readonly Entry[]): Page {
	const { seen, means, todo } = wordsOf(finding);
	const claims = finding.claims ?? [];
	const evidence = { source: 'reply', environment: 'live', at: 0, findings: [finding] } as const;
	const failed = claims.find(({ state }) => state === 'failed')?.stage;
	const steps = failed ? nextSteps(addUp([evidence], 'live'), todo) : [{ says: todo }, findOut];
	const alike = all.filter((other) => other.finding.code === finding.code && other.path !== path);
	return {
		path,
		title: `${texts[0]!} · OpenSRS API`,
		heading: texts,
		description: `${seen} ${means} Calls to the OpenSRS API, port 55443.`,
		body: html`<p class="verdict"><b>${seen}</b></p>
			<p>${means}</p>
			<h2>For the connection to OpenSRS</h2>
			<p>
				${failed ? `The call fails at ${stageNames[failed]}.` : 'The text alone does not show at which stage the call fails.'}
			</p>
			${connectionPath(claims)}
			<p class="small">
				This holds if the message is about your call to the OpenSRS API, and not about another host.
			</p>
			<h2>What to do</h2>
			<ol>
				${steps.map((step) => html`<li>${stepWords(step, path)}</li>`)}
			</ol>
			${symptomOf(failed, finding, path)} ${pasteIt(toolLink(path, '#/'))}
			${
				alike.length > 0 &&
				html`<h2>Other messages for the same problem</h2>
					${list(alike.slice(0, 12).map((other) => html`<a href="${linkTo(path, other.path)}">${other.texts[0]!}</a>`))}`
			}
			<h2>Source</h2>
			<p>${family.says} The text comes from:</p>
			${sourcesOf(finding)}`
	};
}

const findOut: Step = {
	says: 'To see how far a call gets, run all checks on your server.',
	route: '#/network',
	act: 'Get the checks'
};

const stepWords = ({ says, route, act }: Step, path: string): Html =>
	html`${says}${route !== undefined && html` <a href="${toolLink(path, route)}">${act}</a>`}`;

const symptomOfStage: Readonly<Record<string, string>> = {
	tls: 'certificate-error',
	credentials: 'authentication-failed',
	'allow-list': 'which-ip'
};

/** The symptom that this message is, where the tool has one. */
function symptomOf(failed: string | undefined, { code }: ClientErrorFinding, path: string): Html {
	const id = /timeout/.test(code)
		? 'times-out'
		: code === 'refused'
			? 'refused'
			: symptomOfStage[failed ?? ''];
	const symptom = symptoms.find((each) => each.id === id);
	if (!symptom) return html``;
	return html`<p>
		Nothing to paste?
		<a href="${toolLink(path, `#/symptom/${symptom.id}`)}"
			>Start with the symptom: ${symptom.says}</a
		>
	</p>`;
}

function sourcesOf({ args }: ClientErrorFinding): Html {
	const by = 'by' in args ? args.by : '';
	const named = layers.filter(({ name }) => name === by);
	return list(
		named.map(({ name, source, checked }) => html`${name}: ${linked(source)}. Checked ${checked}.`)
	);
}

function errorIndex(all: readonly Entry[]): Page {
	const path = 'errors/';
	return {
		path,
		title: 'Error messages of OpenSRS API calls',
		heading: ['Error messages of OpenSRS API calls'],
		description:
			'What clients print when a call to the OpenSRS API fails, what each message means, and what to do.',
		body: html`${families.map(
			(family) =>
				html`<h2>${family.title}</h2>
					${list(
						all
							.filter((entry) => entry.family === family)
							.map((entry) => html`<a href="${linkTo(path, entry.path)}">${entry.texts[0]!}</a>`)
					)}`
		)}
		${pasteIt(toolLink(path, '#/'))}`
	};
}
