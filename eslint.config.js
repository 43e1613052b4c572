import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** The page promises to keep keys in the tab; these are the ways out, and what to do instead. */
const waysOut = [
	...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection'].map((name) => ({
		name,
		message: 'The page makes no network call, ever. Write a command for the person to run instead.'
	})),
	...['localStorage', 'sessionStorage', 'indexedDB', 'caches'].map((name) => ({
		name,
		message:
			'The page stores nothing that was typed. Keep it in src/page/session/session.svelte.ts.'
	}))
];

export default ts.config(
	{
		ignores: [
			'dist/',
			'node_modules/',
			'.svelte-check/',
			'test-results/',
			'playwright-report/',
			'tests/**/fixtures/'
		]
	},
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node, __BUILD__: 'readonly' }
		},
		rules: {
			'no-console': 'error',
			eqeqeq: 'error',
			'no-control-regex': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/consistent-type-imports': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		}
	},
	{
		files: ['src/**'],
		rules: {
			'no-restricted-globals': ['error', ...waysOut],
			'svelte/no-at-html-tags': 'error',
			'svelte/no-inline-styles': ['error', { allowTransitions: false }]
		}
	},
	{
		files: ['src/core/**'],
		rules: {
			'no-restricted-globals': [
				'error',
				...waysOut,
				...['document', 'window', 'navigator', 'location', 'performance', 'setTimeout'].map(
					(name) => ({
						name,
						message: 'The core is pure: no DOM and no clock. Let the page pass it in.'
					})
				)
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random', message: 'The core is pure: no randomness.' },
				{ object: 'Date', property: 'now', message: 'The core is pure: no clock.' }
			]
		}
	},
	{
		files: ['src/**'],
		ignores: ['src/core/bytes/quote.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector:
						':matches(TSAsExpression, TSTypeAssertion) TSTypeReference[typeName.name="Quoted"]',
					message: 'Only quote() makes quoted text: it masks what looks like a key.'
				}
			]
		}
	},
	{ files: ['scripts/**', 'tests/**', 'src/**/*.bench.ts'], rules: { 'no-console': 'off' } }
);
