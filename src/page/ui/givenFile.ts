/** What a drop or a paste contains besides text: the file to take, or the reason for taking none. */
export interface GivenFile {
	file?: File;
	/** Why nothing can be taken. */
	refusal?: string;
	/** How many files came with it, which are not opened. */
	others: number;
}

/** @returns null where no file came at all */
export function givenFile(data: DataTransfer | null): GivenFile | null {
	const items = [...(data?.items ?? [])].filter(({ kind }) => kind === 'file');
	const file = data?.files[0];
	if (!file) return null;
	const others = data.files.length - 1;
	// A folder comes as a file that cannot be read, on some systems as one without bytes.
	if (items[0]?.webkitGetAsEntry?.()?.isDirectory) {
		return { refusal: `“${file.name}” is a folder. Open one file in it.`, others };
	}
	return { file, others };
}

/** Whether a drag brings files, which can be asked before it ends. */
export function bringsFiles(event: DragEvent): boolean {
	return event.dataTransfer?.types.includes('Files') ?? false;
}

/** How pictures begin, whatever their name is: PNG, JPEG, GIF. */
const pictureStarts = [[0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], [...'GIF8'].map(code)];

function code(character: string): number {
	return character.charCodeAt(0);
}

/**
 * Whether a file is a picture, a recording or a film, which contains no text to read.
 * @param start its first bytes
 * @param type what the browser says of it, mostly by its name; may be empty
 */
export function isPicture(start: Uint8Array, type: string): boolean {
	return (
		/^(?:image\/(?!svg)|audio\/|video\/)/.test(type) ||
		pictureStarts.some((bytes) => bytes.every((byte, index) => start[index] === byte))
	);
}
