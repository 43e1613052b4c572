import type { WordsTable } from '../../../finding.ts';
import type { StructureArgs } from '../args.ts';

const way = 'OPS_envelope > body > data_block > dt_assoc > item';
const where = (path: string): string => (path === '' ? 'at the top level' : `in ${path}`);

const itemMissing: Record<StructureArgs['item-missing']['key'], { means: string; todo: string }> = {
	protocol: {
		means: 'One public report shows the reply: 500 “Unrecognized protocol”.',
		todo: 'Add <item key="protocol">XCP</item>.'
	},
	action: {
		means: 'Without it, OpenSRS can’t tell what to do.',
		todo: 'Add the action, for example <item key="action">LOOKUP</item>.'
	},
	object: {
		means: 'Without it, OpenSRS can’t tell what the action applies to.',
		todo: 'Add the object, for example <item key="object">DOMAIN</item>.'
	}
};

export const structureWords: WordsTable<StructureArgs> = {
	'request-complete': () => ({
		seen: 'This request is complete.',
		means: 'Its bytes, its XML and its envelope have no known fault.',
		todo: 'Add the key to check its signature.'
	}),
	'root-wrong': ({ root }) => ({
		seen: `The root element is ${root}.`,
		means: 'OpenSRS expects OPS_envelope, in exactly this case.',
		todo: 'Put the command inside <OPS_envelope>.'
	}),
	'element-missing': ({ element, parent }) => ({
		seen: `There is no ${element} in ${parent}.`,
		means: `A request has ${way}, and header > version next to body.`,
		todo: `Add <${element}>.`
	}),
	'element-misspelt': ({ element, sent }) => ({
		seen: `The element ${sent} is likely misspelled.`,
		means: `It should be ${element}. XML is case-sensitive.`,
		todo: `Rename it to ${element}, in its start tag and its end tag.`
	}),
	'version-missing': () => ({
		seen: 'The header has no version.',
		means: 'Documented requests have 0.9.',
		todo: 'Add <version>0.9</version> to <header>.'
	}),
	'version-other': ({ version }) => ({
		seen: `The version is “${version}”.`,
		means: 'Documented requests have 0.9. It is the version of the envelope, not of your client.',
		todo: 'Write <version>0.9</version>.'
	}),
	'item-missing': ({ key }) => ({ seen: `There is no item “${key}”.`, ...itemMissing[key] }),
	'item-misspelt': ({ key, sent }) => ({
		seen: `The item key “${sent}” is likely misspelled.`,
		means: `It should be “${key}”.`,
		todo: `Write key="${key}".`
	}),
	'item-empty': ({ key }) => ({
		seen: `The item “${key}” is empty.`,
		means: 'OpenSRS needs its value to find the command.',
		todo: `Fill in “${key}”.`
	}),
	'item-blank': ({ key, value }) => ({
		seen: `The value of “${key}” has white space around it.`,
		means: 'Pretty-printed XML often does. It isn’t known whether OpenSRS trims it.',
		todo: `Write <item key="${key}">${value}</item> on one line.`
	}),
	'item-without-key': ({ path }) => ({
		seen: `An item ${where(path)} has no key.`,
		means: 'Every item needs a key: a name in dt_assoc, a number in dt_array.',
		todo: 'Add key="…".'
	}),
	'item-doubled': ({ key, path }) => ({
		seen: `The key “${key}” appears twice ${where(path)}.`,
		means: 'It isn’t defined which of the two is used.',
		todo: 'Keep one. For a list of values, use dt_array.'
	}),
	'array-keys': ({ path, count, keys }) => ({
		seen: `The items ${where(path)} are numbered wrongly.`,
		means: `The ${count} items have the keys ${keys}. In a dt_array they must be 0, 1, 2 and so on; with gaps, items can get lost.`,
		todo: 'Number the items from 0, without gaps. For names, use dt_assoc.'
	}),
	'attributes-not-assoc': ({ holds }) => ({
		seen:
			holds === '' ? 'The item “attributes” is empty.' : `The item “attributes” contains ${holds}.`,
		means: 'The data of a command goes in a dt_assoc inside it.',
		todo: 'Write <item key="attributes"><dt_assoc>…</dt_assoc></item>, or omit it if the command needs no data.'
	}),
	'attributes-outside': ({ keys, hasAttributes }) => ({
		seen: hasAttributes
			? 'Some items are outside “attributes”.'
			: 'The item “attributes” is missing.',
		means: `Commands read their data from “attributes”, and only a few keys are documented outside it. These are outside: ${keys}.`,
		todo: 'Move them into the dt_assoc of the item “attributes”.'
	}),
	'protocol-other': ({ protocol }) => ({
		seen: `The protocol is “${protocol}”.`,
		means: 'Documented requests have XCP, in upper case.',
		todo: 'Write <item key="protocol">XCP</item>.'
	}),
	'action-unknown': ({ action, nearest }) => ({
		seen: `The action “${action}” isn’t a known command.`,
		means: `${nearest ? `Possible: ${nearest} was meant.` : 'This page’s list may be incomplete.'} OpenSRS answers 400 “Invalid Command” to an action it doesn’t know.`,
		todo: 'Compare it with the API command reference.'
	}),
	'object-unknown': ({ object, nearest }) => ({
		seen: `The object “${object}” isn’t a known one.`,
		means: nearest ? `Possible: ${nearest} was meant.` : 'This page’s list may be incomplete.',
		todo: 'Compare it with the API command reference.'
	}),
	'command-unknown': ({ action, object, objects }) => ({
		seen: `No known command is ${action} for ${object}.`,
		means: `${action} is known for: ${objects}. This page’s list may be incomplete.`,
		todo: 'Compare it with the API command reference.'
	})
};
