/** Pages for response codes: one for each code, and one for each text where a code has many. */
import type { CodeRow, Meaning } from '../core/reply/codes/row.ts';
import { confidences } from '../core/reply/codes/row.ts';
import { sources, type Source } from '../core/reply/codes/sources.ts';
import { codeTable } from '../core/reply/codes/table.ts';
import { proofs } from '../core/reply/proof.ts';
import { html, type Html } from './html.ts';
import { linkTo, toolLink, type Page } from './page.ts';
import { connectionPath, list, pasteIt, slugOf } from './parts.ts';

/** More texts than this in a heading nobody reads; each gets a page then. */
const mostInHeading = 3;

const textsOf = ({ documented, observed }: Meaning): string[] => [...documented, ...observed];
const textsOfCode = ({ meanings }: CodeRow): string[] => [...new Set(meanings.flatMap(textsOf))];

const nameOf = ({ code }: CodeRow): string => (code === 'unnumbered' ? 'no number' : String(code));
const pathOf = ({ code }: CodeRow): string => `codes/${code}/`;

/** Texts that differ in case, spaces and punctuation only have one address, and one page. */
const textPath = (row: CodeRow, text: string): string => `${pathOf(row)}${slugOf(text)}/`;

/** Replies that report success are no errors that anybody looks up. */
const hasTextPages = (row: CodeRow): boolean =>
	row.category !== 'success' && textsOfCode(row).length > mostInHeading;

export function codePages(): Page[] {
	return codeTable.flatMap((row) => [
		codePage(row),
		...(hasTextPages(row) ? row.meanings.flatMap((meaning) => textPages(row, meaning)) : [])
	]);
}

function codePage(row: CodeRow): Page {
	const path = pathOf(row);
	const texts = textsOfCode(row);
	const name = nameOf(row);
	return {
		path,
		title: `${name} ${texts[0] ?? row.title} · OpenSRS response code`,
		heading: [
			`OpenSRS response code ${name}`,
			...(hasTextPages(row) ? [] : texts.slice(0, mostInHeading))
		],
		description: `OpenSRS response code ${name}: ${row.title}. ${row.meanings[0].means}`,
		body: html`<p class="verdict${row.category === 'success' ? ' good' : ''}">
				<b>${row.title}</b>
			</p>
			${row.meanings.length > 1 && html`<p>This code has ${row.meanings.length} meanings. Only the text of the reply tells which.</p>`}
			${row.meanings.map(
				(meaning) =>
					html`<h2>${meaning.title}</h2>
						${textsOf(meaning).length > 0 && list(textsOf(meaning).map((text) => textItem(row, text, path)))}
						${meaningBody(meaning, path)}`
			)}
			${pasteIt(toolLink(path, `#/codes/${row.code}`), 'your reply')} ${sourcesOf(row)}`
	};
}

function textItem(row: CodeRow, text: string, from: string): Html {
	if (!hasTextPages(row)) return html`<q>${text}</q>`;
	return html`<a href="${linkTo(from, textPath(row, text))}">${text}</a>`;
}

function textPages(row: CodeRow, meaning: Meaning): Page[] {
	const byPath = new Map<string, string[]>();
	for (const text of textsOf(meaning)) {
		const path = textPath(row, text);
		byPath.set(path, [...(byPath.get(path) ?? []), text]);
	}
	return [...byPath].map(([path, texts]) => ({
		path,
		title: `${texts[0]!} · OpenSRS response code ${nameOf(row)}`,
		heading: texts,
		description: `OpenSRS response code ${nameOf(row)}: ${meaning.title}. ${meaning.means}`,
		body: html`<p class="verdict"><b>${meaning.title}</b></p>
			<p>
				This is a text of <a href="${linkTo(path, pathOf(row))}">response code ${nameOf(row)}</a>.
			</p>
			${meaningBody(meaning, path)} ${pasteIt(toolLink(path, `#/codes/${row.code}`), 'your reply')}
			${sourcesOf(row, meaning)}`
	}));
}

function meaningBody(meaning: Meaning, path: string): Html {
	const { connection, claims } = proofs[meaning.proves];
	const check =
		meaning.proves === 'credentials-refused'
			? html` <a href="${toolLink(path, '#/signature')}">Check the signature</a>.`
			: meaning.proves === 'address-refused' &&
				html` <a href="${toolLink(path, '#/network/rules')}">Check the IP access rules</a>.`;
	return html`<p>${meaning.means}</p>
		<p><b>For the connection:</b> ${connection}</p>
		${claims.length > 0 && connectionPath(claims)}
		<p><b>What to do:</b> ${meaning.todo}${check}</p>`;
}

function sourcesOf(row: CodeRow, meaning?: Meaning): Html {
	const cited: readonly Source[] = row.sources.map((id) => sources[id]);
	return html`<h2>Source</h2>
		${list(cited.map(({ label, url }) => (url ? html`<a href="${url}">${label}</a>` : html`${label}`)))}
		<p class="small">
			${confidences[meaning?.confidence ?? row.confidence]}. Checked ${row.checked}.
		</p>`;
}

/** The page that lists all codes. */
export function codeIndex(): Page {
	const path = 'codes/';
	return {
		path,
		title: 'OpenSRS response codes',
		heading: ['OpenSRS response codes'],
		description:
			'Every known response code of the OpenSRS API with its texts, what it means for the connection, and what to do.',
		body: html`${list(
			codeTable.map(
				(row) => html`<a href="${linkTo(path, pathOf(row))}">${nameOf(row)}</a> ${row.title}`
			)
		)}
		${pasteIt(toolLink(path, '#/codes'))}`
	};
}
