/** Results kept at a time. */
const most = 500;

/** A pure function of a text that keeps its last results: views ask the same again and again. */
export function remember<Result>(make: (text: string) => Result): (text: string) => Result {
	const known = new Map<string, Result>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		const result = make(text);
		if (known.size >= most) known.clear();
		known.set(text, result);
		return result;
	};
}
