import { EvidenceField } from './bytes/evidenceField.svelte.ts';
import { KeyField } from './signature/keyField.svelte.ts';

/**
 * Everything given in this tab. Views come and go; this stays, so that moving between them loses
 * nothing. It lives in memory only and is gone with the tab.
 */
export class Session {
	/** The request body, as every view means it. */
	request = new EvidenceField();
	key = new KeyField();
	username = $state('');
	/** The signature that the client sent. */
	sent = $state('');
	/** The text of the MD5 view, and what the person's own routine made of it. */
	md5Text = new EvidenceField();
	md5File = $state.raw<File>();
	md5FromRoutine = $state('');
}

/** What every view is given. */
export interface ViewProps {
	session: Session;
	/** What follows the view's route: `401` in `#/codes/401`. */
	rest: string;
}
