import { doctype, plain, rows } from './profile.ts';

/* REXML of Ruby 3.1, from the catalogue. */

export const rubyProfiles = rows('ruby', [
	{
		code: 'rexml',
		writer: "Ruby's REXML",
		calls: 'REXML::Document.new(xml).to_s',
		style: {
			...plain,
			declaration: "<?xml version='1.0' encoding='UTF-8' standalone='no'?>\n",
			doctype,
			quote: "'",
			escapeAttribute: "&<>'"
		},
		copies: { declaration: 'if-there', doctype: true }
	}
]);
