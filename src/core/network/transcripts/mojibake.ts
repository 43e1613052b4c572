/**
 * Text that went through a wrong code page, as Windows consoles and web forms do it: what it may
 * have been before. Latin letters are matched loosely (said.ts); whole words of Cyrillic, Chinese
 * and Japanese are lost, so the bytes are taken back and decoded again.
 */

const ascii = String.fromCharCode(...Array.from({ length: 128 }, (_, at) => at));
/** The upper halves of two code pages that TextDecoder does not know. */
const cp850 =
	'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';
const cp437 =
	'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

const upper = Uint8Array.from({ length: 128 }, (_, at) => at + 128);
const halfOf = (label: string): string => new TextDecoder(label).decode(upper);

/** The code page a text was decoded with, and those it may really be in. */
const mixUps: readonly (readonly [taken: () => string, were: readonly string[]])[] = [
	[() => halfOf('windows-1252'), ['utf-8', 'windows-1251', 'ibm866', 'gbk', 'shift_jis']],
	[() => halfOf('windows-1251'), ['utf-8', 'ibm866']],
	[() => halfOf('ibm866'), ['utf-8', 'windows-1251']],
	[() => cp850, ['utf-8', 'windows-1251', 'ibm866', 'gbk', 'shift_jis']],
	[() => cp437, ['utf-8', 'windows-1251', 'ibm866', 'gbk', 'shift_jis']]
];

let taken: { byteOf: Map<string, number>; decoders: TextDecoder[] }[] | null = null;

function tables() {
	taken ??= mixUps.map(([half, were]) => ({
		byteOf: new Map([...(ascii + half())].map((sign, byte) => [sign, byte])),
		decoders: were.map((label) => new TextDecoder(label))
	}));
	return taken;
}

/** Words of Russian letters only, which damaged text never has. */
const isRussian = (text: string): boolean =>
	/[а-яё]{5}/.test(text) && !/[ЂЃѓЉЊЌЋЏђљњќћџЎўҐЄЇІіґєјЅѕї]/.test(text);

/** What a line may have been; empty if it isn't damaged or can't be repaired. */
export function undamaged(text: string): string[] {
	if (!/[\u0080-\uffff]{2}/.test(text) || isRussian(text)) return [];
	return tables().flatMap(({ byteOf, decoders }) => {
		const bytes: number[] = [];
		for (const sign of text) {
			const byte = byteOf.get(sign);
			if (byte === undefined) return [];
			bytes.push(byte);
		}
		const all = Uint8Array.from(bytes);
		return decoders.map((decoder) => decoder.decode(all));
	});
}
