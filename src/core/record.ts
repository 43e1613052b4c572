/** Objects with known keys. TypeScript types their keys as any string, because an object may have more. */

/** The keys of an object that was written out whole, in the order in which it was written. */
export const keysOf = <Key extends string>(
	record: Readonly<Partial<Record<Key, unknown>>>
): Key[] => Object.keys(record) as Key[];

/** An object with a value for each key. */
export const recordOf = <Key extends string, Value>(
	keys: readonly Key[],
	valueOf: (key: Key) => Value
): Record<Key, Value> => recordFrom(keys.map((key) => [key, valueOf(key)] as const));

/** An object of entries that have every key once. */
export const recordFrom = <Key extends string, Value>(
	entries: readonly (readonly [Key, Value])[]
): Record<Key, Value> => Object.fromEntries(entries) as Record<Key, Value>;
