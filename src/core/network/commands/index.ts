import type { StageId } from '../../finding.ts';
import { keysOf, recordFrom } from '../../record.ts';
import { allowListChecks } from './checks/allowList.ts';
import { credentialsChecks } from './checks/credentials.ts';
import { dnsChecks } from './checks/dns.ts';
import { outboundIpChecks } from './checks/outboundIp.ts';
import { tcpChecks } from './checks/tcp.ts';
import { tlsChecks } from './checks/tls.ts';
import type { Check, Checks } from './command.ts';

/** Every check by its stage, in the order of the path. */
const byStage = {
	host: outboundIpChecks,
	dns: dnsChecks,
	tcp: tcpChecks,
	tls: tlsChecks,
	'allow-list': allowListChecks,
	credentials: credentialsChecks
} satisfies Partial<Record<StageId | 'host', Checks>>;

type Tables = typeof byStage;
export type CommandId = { [Stage in keyof Tables]: keyof Tables[Stage] }[keyof Tables];

export interface Command extends Check {
	id: CommandId;
	/** The stage that it tests; `host` for the address that your calls come from. */
	stage: keyof Tables;
}

/** Every check, in the order of the path. */
export const commandList: readonly Command[] = keysOf(byStage).flatMap((stage) => {
	const checks: Readonly<Partial<Record<CommandId, Check>>> = byStage[stage];
	return keysOf(checks).flatMap((id) => (checks[id] ? [{ ...checks[id], id, stage }] : []));
});

/** Every check by its id. */
export const commands = recordFrom(commandList.map((command) => [command.id, command] as const));
