/**
 * Written down on 2026-11-28 together with first.ts and by the same method, and left unread until the
 * search was changed for first.ts.
 */
import type { Query } from './query.ts';

export const second: readonly Query[] = [
	// Codes.
	['error: 460', 460],
	['antwort code 435', 435],
	['opensrs code 221', 221],
	['got 405', 405],
	['respuesta 410', 410],
	['what is 557', 557],
	['480 error opensrs', 480],
	// A letter missing.
	['domain availble', 210],
	['invalid encrytion method', 400],
	['unable to verify existance of nameserver', 480],
	['nameserver delition failed', 405],
	['no domain suplied', 460],
	['subuser canot be same as owner', 465],
	['regstration successful', 200],
	// A letter doubled.
	['reseller authenttication error', 410],
	['nammeserver in use', 485],
	['invallid cookie supplied', 415],
	['claimm trademark review', 260],
	['couldd not extract tld', 701],
	// Two letters swapped.
	['rneewal applied state', 400],
	['max comamnd rate exceeded', 300],
	['required feild not provided', 460],
	['user profiel not found', 480],
	['premission denied not owner', 435],
	['nameserver qutoa', 445],
	['unbale to change nameserver hostname', 400],
	// As it sounds.
	['domain allredy taken', 211, 485],
	['sub-user limmit exseeded', 447],
	['invalid sintax for registrant username', 465],
	['unabel to modify name server record', 405],
	['trade succesfully canceled', 200],
	['waiting regestration exists', 221],
	// Without spaces.
	['ratelimit', 300],
	['expirationyear', 541],
	['nodomainsupplied', 460],
	['invalidpassword', 415],
	['emptymessage', 704],
	['internalservererror', 400, 404],
	// In another order.
	['tld not serviced', 701],
	['renewed already domain', 400, 465, 555],
	['data invalid', 465],
	['funds sufficient check', 440],
	['not found subuser', 480],
	['exceeded commands per connection', 350],
	['database locate nameserver', 480],
	['review registrant pending', 260],
	// In the plural.
	['too many sub-users', 447],
	['contact types not supported', 470],
	['invalid passwords', 415],
	['timeouts reading client requests', 'unnumbered'],
	['invalid domain names syntax', 465],
	// As a German or Spanish speaker spells.
	['domain ist taken', 211, 485],
	['invalid adresse ip', 400],
	['maximal connections exceeded', 310],
	['comunication error', 702],
	['invalid telefon number', 420, 599],
	['nameserver not existent', 480],
	['konsent pending gdpr', 300],
	['domain does not belong to registrador', 465],
	['not sufficent fund', 440],
	['suplier not available', 720]
];
