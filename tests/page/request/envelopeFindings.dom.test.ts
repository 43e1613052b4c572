import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { checkEnvelope } from '../../../src/core/request/envelope/check.ts';
import EnvelopeFindings from '../../../src/page/views/signature/EnvelopeFindings.svelte';

afterEach(cleanup);

function show(action: string, object: string) {
	const bytes = new TextEncoder().encode(
		`<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE OPS_envelope SYSTEM "ops.dtd"><OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc><item key="protocol">XCP</item><item key="action">${action}</item><item key="object">${object}</item></dt_assoc></data_block></body></OPS_envelope>`
	);
	render(EnvelopeFindings, { bytes, check: checkEnvelope(bytes) });
	return screen
		.getByText(/^Command:/)
		.textContent.replace(/\s+/g, ' ')
		.trim();
}

test('says what a known command does, and whether it may be sent again', () => {
	expect(show('lookup', 'DOMAIN')).toMatch(
		/^Command: lookup DOMAIN\. [A-Z].*\. It changes nothing, so you can send it again to test\.$/
	);
	cleanup();
	expect(show('SW_REGISTER', 'DOMAIN')).toMatch(/^Command: SW_REGISTER DOMAIN\. [A-Z][^.]*\.$/);
});

test('says nothing else about an unknown command', () => {
	expect(show('FLY', 'DOMAIN')).toBe('Command: FLY DOMAIN');
	expect(document.querySelector('[data-code="action-unknown"]')).not.toBeNull();
});
