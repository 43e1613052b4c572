/** For each input and text box: what is entered is data, which no browser may correct or translate. */
export const plainInput = {
	spellcheck: false,
	autocomplete: 'off',
	autocapitalize: 'off',
	translate: 'no'
} as const;
