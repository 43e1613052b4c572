import { bareXml } from './bareXml.ts';
import { connection } from './connection.ts';
import { curl } from './curl.ts';
import type { Family } from './family.ts';
import { tls } from './tls.ts';
import { toolkit } from './toolkit.ts';

/** In the order in which a page lists them: what only OpenSRS resellers meet comes first. */
export const families: readonly Family[] = [toolkit, bareXml, curl, connection, tls];
