import type { Journey } from '../support/visit.ts';
import { copying } from './copying.ts';
import { evidence } from './evidence.ts';
import { network } from './network.ts';
import { replies } from './replies.ts';
import { report } from './report.ts';
import { signature } from './signature.ts';
import { start } from './start.ts';
import { waysOut } from './ways-out.ts';

export const journeys: readonly Journey[] = [
	...start,
	...evidence,
	...signature,
	...replies,
	...network,
	...report,
	...copying,
	...waysOut
];
