/** Parts that several kinds of pages have. */
import { stageIds, stageNames, type StageClaim } from '../core/finding.ts';
import { html, type Html } from './html.ts';

const states = { passed: 'works', failed: 'fails here', unchecked: 'not shown' } as const;

/** The eight stages, and what is shown of each. */
export function connectionPath(claims: readonly StageClaim[]): Html {
	const stateOf = (stage: string) =>
		claims.find((claim) => claim.stage === stage)?.state ?? 'unchecked';
	return html`<ol class="path" aria-label="Connection path">
		${stageIds.map(
			(stage) =>
				html`<li data-state="${stateOf(stage)}">
					<b>${stageNames[stage]}</b> <span>${states[stateOf(stage)]}</span>
				</li>`
		)}
	</ol>`;
}

/** A text as the last part of an address. */
export function slugOf(text: string): string {
	const words = text
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	return words.length <= 100 ? words : words.slice(0, 101).replace(/-[^-]*$/, '');
}

export const list = (items: readonly Html[]): Html =>
	html`<ul>
		${items.map((item) => html`<li>${item}</li>`)}
	</ul>`;

/** Where evidence is read, at the end of each page about a text. */
export const pasteIt = (link: string, what = 'what you have'): Html =>
	html`<p><a class="button" href="${link}">Paste ${what} into the troubleshooter</a></p>
		<p class="small">
			It reads the whole error, request or command output in your browser, and shows where the call
			fails. Nothing you paste leaves the tab.
		</p>`;
