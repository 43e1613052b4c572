import { baseForms } from './digestForms/bases.ts';
import { digitForms } from './digestForms/digits.ts';
import type { Form } from './digestForms/form.ts';
import { groupForms } from './digestForms/groups.ts';
import { hexForms } from './digestForms/hex.ts';
import { numberForms } from './digestForms/numbers.ts';
import { orderForms } from './digestForms/orders.ts';
import { rawForms } from './digestForms/raw.ts';
import { textForms } from './digestForms/texts.ts';
import { toolForms } from './digestForms/tools.ts';
import { digestFillers } from './fillers/digest.ts';
import { formOf, hexAround } from './digestWrite.ts';
import type { DigestForm, DigestMistake, Likelihood } from './mistake.ts';

/* A mistake for each form and each place where the catalogue lists it. */

const forms: readonly Form[] = [
	...rawForms,
	...hexForms,
	...digitForms,
	...toolForms,
	...[...textForms, ...numberForms, ...orderForms, ...baseForms, ...groupForms].map((form) => ({
		...form,
		rare: true
	})),
	...digestFillers
];

type Where = 'both' | 'inner' | 'outer';

const happened: Record<Where, (as: string) => string> = {
	both: (as) => `Both rounds write the digest ${as}.`,
	inner: (as) => `Round one writes its digest ${as}.`,
	outer: (as) => `The signature is sent ${as}.`
};

const place: Record<Where, string> = {
	both: ' Do this in both rounds; correcting only the final value is not enough.',
	inner: ' Round two hashes the 32 lower-case hex digits, as text, and the key.',
	outer: ' Both rounds are right; change only the last step.'
};

function mistakeOf(form: Form, where: Where, likelihood: Likelihood): DigestMistake {
	const written: DigestForm = {
		...(typeof form.write === 'function' ? formOf(form.write) : hexAround(form.write)),
		...(form.lossy && { lossy: true })
	};
	return {
		group: 'digest',
		code: `digest-${form.code}${where === 'both' ? '' : `-${where}`}`,
		likelihood,
		happened: happened[where](form.as),
		...(form.means && { means: form.means }),
		recognise: form.recognise,
		fix: form.fix + place[where],
		typical: form.typical,
		...(form.rare && likelihood === 'low' ? { rare: true } : {}),
		...(form.sometimes === undefined ? {} : { sometimes: form.sometimes }),
		...(where === 'outer' ? {} : { inner: written }),
		...(where === 'inner' ? {} : { outer: written })
	};
}

export const digests: readonly DigestMistake[] = forms.flatMap((form) =>
	(['both', 'inner', 'outer'] as const).flatMap((where) => {
		const likelihood = form[where];
		return likelihood === undefined ? [] : [mistakeOf(form, where, likelihood)];
	})
);
