import { render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, test } from 'vitest';
import App from '../../../src/page/App.svelte';
import { Session } from '../../../src/page/session/session.svelte.ts';
import { partOf } from '../../support/part.ts';
import { leaksOf, lookAround, partsOf, settled } from './support/lookAround.ts';

/* Inputs that broke a promise once, in the fields where they did; no view shows the key. */

const texts = import.meta.glob<string>('../../core/report/fixtures/redteam/*', {
	query: '?raw',
	import: 'default',
	eager: true
});
const inputs = Object.keys(texts).map((path) => path.slice(path.lastIndexOf('/') + 1));
const read = (name: string): string => texts[`../../core/report/fixtures/redteam/${name}`]!;
const key = read('01-username-is-key.txt').trim();
/** Pieces of a key are ordinary text where the key is not entered. */
const isKnownByShape = (name: string) => /^(?:0[1-4]|20)/.test(name);

const cases = inputs.flatMap((name) =>
	['', key]
		.filter((entered) => entered !== '' || isKnownByShape(name))
		.map((entered) => [name, entered ? 'entered' : 'not entered', entered] as const)
);

test.each(partOf(cases, 5))('%s, the key is %s', async (name, _, entered) => {
	const session = new Session();
	session.key.bytes = new TextEncoder().encode(entered);
	render(App, { session });
	await tick();
	const text = read(name);
	session.evidence.setText(text, 'pasted');
	await settled();
	expect(leaksOf(partsOf(key))).toEqual([]);
	session.request.setText(text, 'pasted');
	session.reply.setText(text, 'pasted');
	session.transcript.setText(text, 'pasted');
	session.username = text.trim();
	session.ipRules = text;
	expect(await lookAround(key)).toEqual([]);
});
