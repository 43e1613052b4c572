import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { expect, test } from '@playwright/test';
import { startListener } from './support/listener.ts';
import { openPage } from './support/page.ts';

/**
 * What a Content-Security-Policy does not stop: SECURITY.md says so, and these tests show that it
 * is true. If a browser closes one of them, the test and the sentence can go.
 */
test('the policy does not stop a navigation or a new window', async ({ page }) => {
	const listener = await startListener();
	await openPage(page, 'http');
	const opening = page.waitForEvent('popup');
	await page.evaluate((origin) => window.open(`${origin}/window`), listener.origin);
	const popup = await opening;
	await popup.waitForURL(`${listener.origin}/window`);
	await page.evaluate((origin) => location.assign(`${origin}/navigation`), listener.origin);
	await page.waitForURL(`${listener.origin}/navigation`);
	expect([...listener.reached].sort()).toEqual(['navigation', 'window']);
	// A browser that is still opening a window cannot be cleared for the next test.
	await popup.close();
	await listener.close();
});

test('the policy does not stop WebRTC', async ({ page }) => {
	const socket = createSocket('udp4').bind(0, '127.0.0.1');
	await once(socket, 'listening');
	const packet = once(socket, 'message');
	await openPage(page, 'http');
	await page.evaluate(async (port) => {
		const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
		connection.createDataChannel('text');
		await connection.setLocalDescription(await connection.createOffer());
	}, socket.address().port);
	await packet;
	socket.close();
});
