import { EvidenceField } from './bytes/evidenceField.svelte.ts';
import type { Environment } from './network/endpoints.ts';
import type { ShellId } from './network/shells/shell.ts';
import type { Theirs } from './reference/routine/compare.ts';
import { headerValue, type CapturedRequest } from './request/captured.ts';
import { readRequest } from './request/read.ts';
import { KeyField } from './signature/keyField.svelte.ts';
import { SignatureCheck } from './signature/signatureCheck.svelte.ts';

/** A further body; with a signature of its own it is another pair, without one another candidate. */
export class OtherRequest {
	body = new EvidenceField();
	sent = $state('');
}

/**
 * Everything given in this tab. Views come and go; this stays, so that moving between them loses
 * nothing. It lives in memory only and is gone with the tab.
 */
export class Session {
	/** The request body, as every view means it. */
	request = new EvidenceField();
	/** The capture that the request was taken from, for its headers. */
	capture = $state.raw<CapturedRequest>();
	key = new KeyField();
	username = $state('');
	/** The signature that the client sent. */
	sent = $state('');
	/** Length of the body by the client's Content-Length header, as typed. */
	contentLength = $state('');
	/** Further keys: an old one, the other environment's. */
	otherKeys = $state<KeyField[]>([]);
	/** Further bodies: what was really sent, what was logged. */
	otherRequests = $state<OtherRequest[]>([]);
	/** The check of request, key and signature, which goes on whatever view is shown. */
	readonly signature = new SignatureCheck(this);
	/** What came back: a reply, or what the client printed instead. */
	reply = new EvidenceField();
	/** What is searched for in the response codes. */
	codeQuery = $state('');
	/** Which system is called, and from what shell the checks are run. */
	environment = $state<Environment>('live');
	shell = $state<ShellId>('posix');
	/** What the network commands printed. */
	transcript = new EvidenceField();
	transcriptText = $derived(new TextDecoder().decode(this.transcript.bytes));
	outboundIp = $state('');
	ipRules = $state('');
	/** The text of the MD5 view, and what the person's own routine made of it. */
	md5Text = new EvidenceField();
	md5File = $state.raw<File>();
	md5FromRoutine = $state('');
	/** What the person's own routine came to, step by step. */
	routineValues = $state<Theirs>({});

	/**
	 * Puts the parts of a captured request into their fields; fields that the capture does not
	 * speak of keep what they hold.
	 * @param bytes the capture, as pasted or opened
	 * @returns whether a request could be read
	 */
	takeApart(bytes: Uint8Array): boolean {
		const { request } = readRequest(bytes);
		if (!request) return false;
		this.capture = request;
		this.request.clear();
		if (request.body) this.request.set({ bytes: request.body, origin: 'captured' });
		this.sent = headerValue(request, 'X-Signature') ?? this.sent;
		this.username = headerValue(request, 'X-Username') ?? this.username;
		this.contentLength = headerValue(request, 'Content-Length') ?? this.contentLength;
		return true;
	}
}

/** What every view is given. */
export interface ViewProps {
	session: Session;
	/** What follows the view's route: `401` in `#/codes/401`. */
	rest: string;
}
