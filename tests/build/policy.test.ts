import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyFor, withPolicy } from '../../scripts/vite/content-security-policy.ts';

const meta = '<meta http-equiv="Content-Security-Policy" content="%CONTENT_SECURITY_POLICY%" />';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('every script and every style is named by its hash', () => {
	const policy = policyFor(
		'<script type="module">one</script><style>a{}</style><script>2</script>'
	);
	expect(policy).toContain(`script-src ${hash('one')} ${hash('2')};`);
	expect(policy).toContain(`style-src ${hash('a{}')};`);
});

test('a style tag inside a script is not a style', () => {
	const policy = policyFor('<script>const x = "<style>b{}</style>";</script><style>a{}</style>');
	expect(policy).toContain(`style-src ${hash('a{}')};`);
});

test('a page without script or style allows none', () => {
	expect(policyFor('<p>text</p>')).toContain("script-src 'none'; style-src 'none';");
});

test('the policy takes the place of its marker', () => {
	const page = withPolicy(`${meta}<script>$&</script>`);
	expect(page).toContain(`script-src ${hash('$&')};`);
	expect(page).not.toContain('%CONTENT');
});

test('refuses a page without the marker, or one that a browser would parse differently', () => {
	expect(() => withPolicy('<script>1</script>')).toThrow('missing');
	expect(() => withPolicy(`${meta}<script>'\r'</script>`)).toThrow('CR or NUL');
	expect(() => withPolicy(`${meta}<script>'\0'</script>`)).toThrow('CR or NUL');
});
