import { refused, type Stored, type TextStorage } from '../../core/checklist/storage.ts';

/** Under this name, and nothing else, the page stores anything at all. */
export const storageName = 'opensrs-api-troubleshooter.checklist';

type Browser = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * The browser's storage for the ticks of the checklist. Every access can fail: storage is switched
 * off, the page is opened from a file, the space is used up.
 * @param browser gives the storage; it throws where even looking at it is forbidden
 */
export function browserStorage(browser: () => Browser = ofThisPage): TextStorage {
	const attempt = <T>(act: (storage: Browser) => T): Stored<T> => {
		try {
			return { ok: true, value: act(browser()) };
		} catch (error) {
			return refused(isFull(error) ? 'full' : 'forbidden');
		}
	};
	return {
		get: () => attempt((storage) => storage.getItem(storageName)),
		set: (text) => attempt((storage) => void storage.setItem(storageName, text)),
		remove: () => attempt((storage) => void storage.removeItem(storageName))
	};
}

function ofThisPage(): Browser {
	// eslint-disable-next-line no-restricted-globals -- ids and states of ticks only, nothing typed
	return localStorage;
}

/** Firefox names it differently. */
function isFull(error: unknown): boolean {
	const name = error instanceof Error ? error.name : '';
	return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED';
}
