import { guide, toolkit, type Command } from './command.ts';

const checked = '2026-11';

/** Nameservers, DNS zones and forwarding. */
export const hostingCommands = [
	{
		object: 'DOMAIN',
		action: 'GET_DNS_ZONE',
		purpose: 'DNS records of a domain',
		readOnly: true,
		source: toolkit('domains/dnszone/DnsGet'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'GET_DOMAIN_FORWARDING',
		purpose: 'Forwarding rules of a domain',
		readOnly: true,
		source: toolkit('domains/forwarding/ForwardingGet'),
		checked
	},
	{
		object: 'NAMESERVER',
		action: 'GET',
		purpose: 'Nameservers of a profile',
		readOnly: true,
		source: toolkit('domains/nameserver/NameserverGet'),
		checked
	},
	{
		object: 'NAMESERVER',
		action: 'REGISTRY_CHECK_NAMESERVER',
		purpose: 'Whether the registry knows a nameserver',
		readOnly: true,
		source: toolkit('domains/nameserver/NameserverRegistryCheck'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'CREATE_DNS_ZONE',
		purpose: 'Turns the DNS service on for a domain',
		readOnly: false,
		source: guide('create_dns_zone'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'SET_DNS_ZONE',
		purpose: 'Replaces the DNS records of a domain',
		readOnly: false,
		source: guide('set_dns_zone-'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'RESET_DNS_ZONE',
		purpose: 'Sets DNS records back to the template',
		readOnly: false,
		source: toolkit('domains/dnszone/DnsReset'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'DELETE_DNS_ZONE',
		purpose: 'Turns the DNS service off for a domain',
		readOnly: false,
		source: toolkit('domains/dnszone/DnsDelete'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'FORCE_DNS_NAMESERVERS',
		purpose: 'Moves a domain to the nameservers of the DNS service',
		readOnly: false,
		source: toolkit('domains/dnszone/DnsForce'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'CREATE_DOMAIN_FORWARDING',
		purpose: 'Turns forwarding on for a domain',
		readOnly: false,
		source: toolkit('domains/forwarding/ForwardingCreate'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'SET_DOMAIN_FORWARDING',
		purpose: 'Replaces the forwarding rules of a domain',
		readOnly: false,
		source: toolkit('domains/forwarding/ForwardingSet'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'DELETE_DOMAIN_FORWARDING',
		purpose: 'Turns forwarding off for a domain',
		readOnly: false,
		source: toolkit('domains/forwarding/ForwardingDelete'),
		checked
	},
	{
		object: 'NAMESERVER',
		action: 'CREATE',
		purpose: 'Creates a nameserver',
		readOnly: false,
		source: toolkit('domains/nameserver/NameserverCreate'),
		checked
	},
	{
		object: 'NAMESERVER',
		action: 'MODIFY',
		purpose: 'Changes a nameserver',
		readOnly: false,
		source: toolkit('domains/nameserver/NameserverModify'),
		checked
	},
	{
		object: 'NAMESERVER',
		action: 'DELETE',
		purpose: 'Deletes a nameserver',
		readOnly: false,
		source: toolkit('domains/nameserver/NameserverDelete'),
		checked
	},
	{
		object: 'NAMESERVER',
		action: 'REGISTRY_ADD_NS',
		purpose: 'Makes a nameserver known to a registry',
		readOnly: false,
		source: toolkit('domains/nameserver/NameserverRegistryAdd'),
		checked
	}
] as const satisfies readonly Command[];
