/** The forms of prompt of shells, with the themes that people use. */

/** Prompts that look like nothing a tool prints. Each repeat is bounded. */
const prompts: readonly RegExp[] = [
	/^(?:\([\w.@/-]{1,40}\) )?[\w.-]{1,64}@[\w.-]{1,64}[:\s~][^$#%<>]{0,120}[$#%](?:\s+|$)/,
	/^(?:\([\w.@/-]{1,40}\) )?\[[^\]<>]{1,120}\][$#%>](?:\s+|$)/,
	/^(?:PS )?[A-Za-z]:\\[^<>"|]{0,200}>\s*/,
	/^(?:\[[\w.-]{1,64}\]: )?PS [^<>"|]{0,200}>(?:\s+|$)/,
	/^-?(?:bash|sh|zsh|ash|dash|ksh)(?:-[\d.]{1,8})?[$#%](?:\s+|$)/,
	/^[\w.-]{1,64}:[^$#%<>]{0,100}[$#](?:\s+|$)/,
	// fish; and zsh with the name alone.
	/^[\w.-]{1,64}@[\w.-]{1,64} [~/][^$#%<>]{0,120}> /,
	/^[\w.-]{1,64}[$%#] (?=\S)/,
	/^[➜→➤]\s+\S{1,80}\s+(?:git:\([^)]{1,80}\)\s+(?:✗\s+)?)?/,
	/^[$#%❯»λ›▶]$/,
	/^[└╰][^\s$#%>➤]{0,10}[$#%>❯»λ➤](?:\s+|$)/,
	/^[$#%❯»λ›▶](?:\s+)(?=\S)/,
	/^[/~][^\s$#%<>]{0,80} ?[$#❯»λ›▶](?:\s+|$)/,
	// `set -x`. PowerShell's errors quote the command in the same way, but with a capital, or an alias.
	/^\+{1,4} (?=[a-z])(?!i[rw][rm]\b)/
];

/** What follows a prompt; null where the line has none. */
export function afterPrompt(text: string): string | null {
	for (const prompt of prompts) {
		const found = prompt.exec(text);
		if (found) return text.slice(found[0].length);
	}
	return null;
}

/** Any short beginning that ends like a prompt; it is one only if a known command follows. */
const perhaps = /^[^\n<]{0,80}?[$#%>❯»λ›▶➤]\s{0,5}(?=[\w./\\-]{2,60}\s)/;

export function afterLikelyPrompt(text: string): string | null {
	const found = perhaps.exec(text);
	return found ? text.slice(found[0].length) : null;
}
