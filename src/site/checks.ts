/** Pages for the checks of the support article. */
import { howTo, sections, type Check } from '../core/checklist/check.ts';
import { checks, checksBySection } from '../core/checklist/checks.ts';
import { environmentNames, type Environment } from '../core/hosts.ts';
import { stageNames } from '../core/finding.ts';
import { html, type Html } from './html.ts';
import { linkTo, toolLink, type Page } from './page.ts';
import { list } from './parts.ts';

const pathOf = ({ id }: Pick<Check, 'id'>): string => `checks/${id}/`;

export const checkPages = (): Page[] => checks.map(checkPage);

function checkPage(check: Check): Page {
	const path = pathOf(check);
	const { what, why, tool, stage, source, section } = check;
	return {
		path,
		title: `${what} · OpenSRS API check`,
		heading: [what],
		description: `${why} ${howTo(check, 'live')}`,
		body: html`<p>${sections[section].title}${stage && html`, stage ${stageNames[stage]}`}.</p>
			<h2>Why it matters</h2>
			<p>${why}</p>
			<h2>How to check</h2>
			${ways(check)}
			<p>
				<a class="button" href="${toolLink(path, tool?.route ?? '#/checklist')}"
					>${tool?.label ?? 'Open the checklist'}</a
				>
			</p>
			<h2>Source</h2>
			<p><a href="${source.url}">${source.label}</a>. Checked ${check.checked}.</p>`
	};
}

/** Live and test differ in their hosts only; where they don’t, one sentence does. */
function ways(check: Check): Html {
	const { only } = check;
	const environments: readonly Environment[] = only ? [only] : ['live', 'test'];
	const [first, second] = environments.map((environment) => howTo(check, environment));
	if (!only && first === second) return html`<p>${first}</p>`;
	return list(
		environments.map((each) => html`<b>${environmentNames[each]}:</b> ${howTo(check, each)}`)
	);
}

/** The page that lists all checks. */
export function checkIndex(): Page {
	const path = 'checks/';
	return {
		path,
		title: 'Checks for the OpenSRS API connection',
		heading: ['Checks for the OpenSRS API connection'],
		description:
			'Every check of the OpenSRS support article on API connections: what should be true, why it matters and how to check it.',
		body: html`${checksBySection.map(
				({ section, checks: own }) =>
					html`<h2>${sections[section].title}</h2>
						${list(own.map((check) => html`<a href="${linkTo(path, pathOf(check))}">${check.what}</a>`))}`
			)}
			<p><a class="button" href="${toolLink(path, '#/checklist')}">Open the checklist</a></p>`
	};
}
