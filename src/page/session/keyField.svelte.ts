import type { Place } from '../../core/finding.ts';

/**
 * The private key: exact bytes beside a password box, which cannot show a newline or a NUL. What
 * is in it is never put into markup, only into the box's value.
 */
export class KeyField {
	bytes = $state.raw<Uint8Array>(new Uint8Array(0));

	/** What a one-line box shows: it drops line breaks (HTML: value sanitisation). */
	text = $derived(
		new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.bytes).replace(/[\r\n]/g, '')
	);

	clear(): void {
		this.bytes = new Uint8Array(0);
	}

	/** The box was edited by hand: UTF-8 of what it shows. */
	type(text: string): void {
		if (text !== this.text) this.bytes = new TextEncoder().encode(text);
	}

	/**
	 * A paste keeps the line breaks that the box drops.
	 * @param from start of the selection that it replaces, in UTF-16 units of the box
	 * @param to end of that selection
	 */
	paste(pasted: string, from: number, to: number): void {
		const whole = from === 0 && to === this.text.length;
		const text = whole ? pasted : this.text.slice(0, from) + pasted + this.text.slice(to);
		this.bytes = new TextEncoder().encode(text);
	}

	/** Takes a place out, because the person asked for it. */
	remove({ start, end }: Place): void {
		const rest = new Uint8Array(this.bytes.length - (end - start));
		rest.set(this.bytes.subarray(0, start));
		rest.set(this.bytes.subarray(end), start);
		this.bytes = rest;
	}
}
