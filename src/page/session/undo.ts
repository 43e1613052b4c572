import { EvidenceField } from './evidenceField.svelte.ts';
import { fieldNames, type Fields } from './fields.svelte.ts';
import { KeyField } from './keyField.svelte.ts';

/** What contains a key: once cleared, it is gone. */
const withKeys: ReadonlySet<string> = new Set(['key', 'otherKeys', 'routineValues']);

/** @returns what brings back everything that the fields contain now, except keys */
export function remember(fields: Fields): () => void {
	const restore = fieldNames().flatMap((name): (() => void)[] => {
		const field = fields[name];
		if (withKeys.has(name) || field instanceof KeyField) return [];
		if (!(field instanceof EvidenceField)) {
			return [() => Object.assign(fields, { [name]: field })];
		}
		const { captured } = field;
		return captured.bytes.length > 0 ? [() => field.set(captured)] : [];
	});
	return () => restore.forEach((each) => each());
}
