/**
 * Ways in which a script on a page can send something to another host. Each runs inside the page,
 * as if typed into its console, and is given an address that tells which way was taken. None uses
 * anything from outside its own body, because Playwright carries it over as text.
 */
export const waysOut: Record<string, (url: string) => unknown> = {
	fetch: (url) => fetch(url, { mode: 'no-cors' }),
	'fetch-keepalive': (url) => fetch(url, { mode: 'no-cors', keepalive: true, method: 'POST' }),
	'xml-http-request': (url) => {
		const request = new XMLHttpRequest();
		request.open('GET', url);
		request.send();
	},
	'web-socket': (url) => new WebSocket(url.replace('http', 'ws')),
	'event-source': (url) => new EventSource(url),
	beacon: (url) => navigator.sendBeacon(url, 'text'),
	'link-ping': (url) => {
		const link = document.createElement('a');
		link.href = '#/';
		link.ping = url;
		document.body.append(link);
		link.click();
	},
	image: (url) => {
		new Image().src = url;
	},
	'image-set': (url) => {
		new Image().srcset = `${url} 1x`;
	},
	'svg-image': (url) => {
		const space = 'http://www.w3.org/2000/svg';
		const image = document.createElementNS(space, 'image');
		image.setAttribute('href', url);
		const svg = document.createElementNS(space, 'svg');
		svg.append(image);
		document.body.append(svg);
	},
	'css-background': (url) => {
		document.body.style.backgroundImage = `url("${url}")`;
	},
	'css-adopted': (url) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`html { background-image: url("${url}") }`);
		document.adoptedStyleSheets.push(sheet);
	},
	'css-import': (url) => {
		const style = document.createElement('style');
		style.textContent = `@import url("${url}");`;
		document.head.append(style);
	},
	'css-font': (url) => new FontFace('stolen', `url("${url}")`).load(),
	'link-stylesheet': (url) => {
		const link = document.createElement('link');
		document.head.append(Object.assign(link, { rel: 'stylesheet', href: url }));
	},
	'link-prefetch': (url) => {
		const link = document.createElement('link');
		document.head.append(Object.assign(link, { rel: 'prefetch', href: url }));
	},
	'link-preload': (url) => {
		const link = document.createElement('link');
		document.head.append(Object.assign(link, { rel: 'preload', as: 'image', href: url }));
	},
	'link-modulepreload': (url) => {
		const link = document.createElement('link');
		document.head.append(Object.assign(link, { rel: 'modulepreload', href: url }));
	},
	frame: (url) => {
		document.body.append(Object.assign(document.createElement('iframe'), { src: url }));
	},
	object: (url) => {
		document.body.append(Object.assign(document.createElement('object'), { data: url }));
	},
	embed: (url) => {
		document.body.append(Object.assign(document.createElement('embed'), { src: url }));
	},
	'markup-image': (url) => {
		document.body.appendChild(document.createElement('div')).innerHTML = `<img src="${url}">`;
	},
	video: (url) => {
		document.body.append(Object.assign(document.createElement('video'), { src: url }));
	},
	form: (url) => {
		const frame = Object.assign(document.createElement('iframe'), { name: 'answer' });
		const form = Object.assign(document.createElement('form'), { action: url, target: 'answer' });
		document.body.append(frame, form);
		form.submit();
	},
	script: (url) => {
		document.head.append(Object.assign(document.createElement('script'), { src: url }));
	},
	'script-module': (url) => {
		document.head.append(
			Object.assign(document.createElement('script'), { type: 'module', src: url })
		);
	},
	'worker-fetch': (url) => Reflect.get(window, 'workFor')(`fetch('${url}', { mode: 'no-cors' })`),
	'worker-request': (url) =>
		Reflect.get(
			window,
			'workFor'
		)(`const r = new XMLHttpRequest(); r.open('GET', '${url}'); r.send();`),
	'worker-import': (url) => Reflect.get(window, 'workFor')(`importScripts('${url}')`),
	'worker-socket': (url) =>
		Reflect.get(window, 'workFor')(`new WebSocket('${url.replace('http', 'ws')}')`)
};

/**
 * An init script. It keeps the Trusted Types policies that the page makes, so that an attempt can
 * start its worker through the very policy that the page uses for its own.
 */
export function keepPolicies(): void {
	const name = 'troubleshooter-worker';
	const kept: Record<string, { createScriptURL(url: string): string }> = {};
	const factory = Reflect.get(window, 'trustedTypes');
	const create = factory.createPolicy.bind(factory);
	factory.createPolicy = (name: string, rules: object) => (kept[name] = create(name, rules));
	Reflect.set(window, 'workFor', (code: string) => {
		kept[name] ??= create(name, { createScriptURL: (url: string) => url });
		const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
		return new Worker(kept[name]!.createScriptURL(url));
	});
}
