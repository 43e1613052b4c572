/** Objects with known keys. TypeScript types their keys as any string, because an object may have more. */

/** The keys of an object that was written out whole, in the order in which it was written. */
export const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] =>
	Object.keys(record) as Key[];

/** An object with a value for each key. */
export const recordOf = <Key extends string, Value>(
	keys: readonly Key[],
	valueOf: (key: Key) => Value
): Record<Key, Value> =>
	Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
