import type { WordsTable } from '../../../finding.ts';
import type { StructureArgs } from '../args.ts';

const way = 'OPS_envelope > body > data_block > dt_assoc > item';
const where = (path: string): string => (path === '' ? 'at the top' : `in ${path}`);

const itemMissing: Record<StructureArgs['item-missing']['key'], { means: string; todo: string }> = {
	protocol: {
		means: 'One public report shows the reply to this: 500 “Unrecognized protocol”.',
		todo: 'Add <item key="protocol">XCP</item>.'
	},
	action: {
		means: 'OpenSRS cannot tell what to do.',
		todo: 'Add the action, for example <item key="action">LOOKUP</item>.'
	},
	object: {
		means: 'OpenSRS cannot tell what the action is for.',
		todo: 'Add the object, for example <item key="object">DOMAIN</item>.'
	}
};

export const structureWords: WordsTable<StructureArgs> = {
	'root-wrong': ({ root }) => ({
		seen: `The root element is ${root}.`,
		means: 'OpenSRS expects OPS_envelope, with these capitals.',
		todo: 'Put the command into <OPS_envelope>.'
	}),
	'element-missing': ({ element, parent }) => ({
		seen: `There is no ${element} in ${parent}.`,
		means: `A request is built as ${way}, with header > version beside body.`,
		todo: `Add <${element}>.`
	}),
	'element-misspelt': ({ element, sent }) => ({
		seen: `An element is called ${sent}.`,
		means: `${element} was probably meant; capitals matter in XML.`,
		todo: `Call it ${element}, in its start tag and its end tag.`
	}),
	'version-missing': () => ({
		seen: 'The header names no version.',
		means: 'Documented requests say 0.9.',
		todo: 'Put <version>0.9</version> into <header>.'
	}),
	'version-other': ({ version }) => ({
		seen: `The version is “${version}”.`,
		means: 'Documented requests say 0.9. It is the version of the envelope, not of your client.',
		todo: 'Write <version>0.9</version>.'
	}),
	'item-missing': ({ key }) => ({ seen: `There is no item “${key}”.`, ...itemMissing[key] }),
	'item-misspelt': ({ key, sent }) => ({
		seen: `An item has the key “${sent}”.`,
		means: `“${key}” was probably meant.`,
		todo: `Write key="${key}".`
	}),
	'item-empty': ({ key }) => ({
		seen: `The item “${key}” is empty.`,
		means: 'OpenSRS needs its value to find the command.',
		todo: `Fill in “${key}”.`
	}),
	'item-blank': ({ key, value }) => ({
		seen: `White space stands around the value of “${key}” (${value}).`,
		means: 'Pretty-printed XML often has it. Whether OpenSRS takes it out is not known.',
		todo: `Write <item key="${key}">${value}</item> in one line.`
	}),
	'item-without-key': ({ path }) => ({
		seen: `An item ${where(path)} has no key.`,
		means: 'Every item needs one: a name in dt_assoc, a number in dt_array.',
		todo: 'Add key="…".'
	}),
	'item-doubled': ({ key, path }) => ({
		seen: `The key “${key}” occurs twice ${where(path)}.`,
		means: 'Which of the two counts is not defined.',
		todo: 'Keep one. For a list of values use dt_array.'
	}),
	'array-keys': ({ path, count, keys }) => ({
		seen: `The ${count} items of the list ${where(path)} have the keys ${keys}.`,
		means: 'The keys of a dt_array count 0, 1, 2 and so on, each once. Gaps may lose items.',
		todo: 'Number the items from 0 without gaps. For names use dt_assoc.'
	}),
	'attributes-not-assoc': ({ holds }) => ({
		seen:
			holds === '' ? 'The item “attributes” is empty.' : `The item “attributes” holds ${holds}.`,
		means: 'The data of a command stand in a dt_assoc inside it.',
		todo: 'Write <item key="attributes"><dt_assoc>…</dt_assoc></item>, or leave it out where not needed.'
	}),
	'attributes-outside': ({ keys, hasAttributes }) => ({
		seen: `Items stand beside ${hasAttributes ? '“attributes”' : 'action and object'}: ${keys}.`,
		means: 'Commands read their data from “attributes”. Only a few keys are documented outside it.',
		todo: 'Move them into the dt_assoc of the item “attributes”.'
	}),
	'protocol-other': ({ protocol }) => ({
		seen: `The protocol is “${protocol}”.`,
		means: 'Documented requests say XCP, in capitals.',
		todo: 'Write <item key="protocol">XCP</item>.'
	}),
	'action-unknown': ({ action, nearest }) => ({
		seen: `The action “${action}” is not in the list of known commands.`,
		means: nearest
			? `${nearest} may be meant. OpenSRS answers 400 “Invalid Command” to an action that it does not know.`
			: 'The list here may be incomplete. OpenSRS answers 400 “Invalid Command” to an action that it does not know.',
		todo: 'Compare it with the API command reference.'
	}),
	'object-unknown': ({ object, nearest }) => ({
		seen: `The object “${object}” is not in the list of known commands.`,
		means: nearest ? `${nearest} may be meant.` : 'The list here may be incomplete.',
		todo: 'Compare it with the API command reference.'
	}),
	'command-unknown': ({ action, object, objects }) => ({
		seen: `The action ${action} is not known for the object ${object}.`,
		means: `It is known for: ${objects}. The list here may be incomplete.`,
		todo: 'Compare it with the API command reference.'
	})
};
