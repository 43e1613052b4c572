import { guide, toolkit, type Command } from './command.ts';

const checked = '2026-11';

/** Commands that order, end or move a domain: registrations, renewals, transfers and trades. */
export const domainOrders = [
	{
		object: 'DOMAIN',
		action: 'SW_REGISTER',
		purpose: 'Registers or transfers a domain',
		readOnly: false,
		note: 'Costs money.',
		source: guide('sw_register-domain-or-trust_service-'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'RENEW',
		purpose: 'Renews a domain',
		readOnly: false,
		note: 'Costs money.',
		source: guide('renew-domain'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'ACTIVATE',
		purpose: 'Activates a domain',
		readOnly: false,
		source: toolkit('domains/provisioning/ProvisioningActivate'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'REVOKE',
		purpose: 'Deletes a domain at the registry',
		readOnly: false,
		source: guide('revoke-domain'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'REDEEM',
		purpose: 'Restores a deleted domain',
		readOnly: false,
		note: 'Costs money. Not available in the test environment.',
		source: guide('redeem-domain'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'PROCESS_PENDING',
		purpose: 'Carries out or cancels a pending order',
		readOnly: false,
		source: toolkit('domains/provisioning/ProvisioningProcessPending'),
		checked
	},
	{
		object: 'ORDER',
		action: 'CANCEL_PENDING_ORDERS',
		purpose: 'Cancels pending orders up to a date',
		readOnly: false,
		note: 'Cancels all of them, not one.',
		source: toolkit('domains/provisioning/ProvisioningCancelPending'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'CANCEL_ACTIVE_PROCESS',
		purpose: 'Cancels an activation in progress',
		readOnly: false,
		source: toolkit('domains/provisioning/ProvisioningCancelActivate'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'SEND_REGISTRANT_VERIFICATION_EMAIL',
		purpose: 'Sends the verification email to the registrant again',
		readOnly: false,
		source: toolkit('domains/provisioning/SendRegistrantVerificationEmail'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'SEND_CIRA_APPROVAL_EMAIL',
		purpose: 'Sends the approval email for a .CA domain',
		readOnly: false,
		source: toolkit('domains/provisioning/ProvisioningSendCIRAApproval'),
		checked
	},
	{
		object: 'TRANSFER',
		action: 'SEND_PASSWORD',
		purpose: 'Sends the email about a transfer again',
		readOnly: false,
		source: toolkit('domains/transfer/TransferSendPassword'),
		checked
	},
	{
		object: 'TRANSFER',
		action: 'CANCEL_TRANSFER',
		purpose: 'Cancels a transfer',
		readOnly: false,
		source: toolkit('domains/transfer/TransferCancel'),
		checked
	},
	{
		object: 'TRANSFER',
		action: 'PROCESS_TRANSFER',
		purpose: 'Carries on with a transfer',
		readOnly: false,
		source: toolkit('domains/transfer/TransferProcess'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'RSP2RSP_PUSH_TRANSFER',
		purpose: 'Moves a domain to another reseller',
		readOnly: false,
		source: toolkit('domains/transfer/TransferRsp2Rsp'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'TRADE_DOMAIN',
		purpose: 'Changes the registrant where the registry calls it a trade',
		readOnly: false,
		note: 'Costs money.',
		source: guide('trade_domain'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'BULK_TRANSFER',
		purpose: 'Transfers several domains',
		readOnly: false,
		source: toolkit('domains/bulkchange/BulkTransfer'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'CANCEL_ICANN_TRADE',
		purpose: 'Cancels a pending change of registrant',
		readOnly: false,
		source: guide('cancel_icann_trade'),
		checked
	},
	{
		object: null,
		action: 'RESEND_TRADE_APPROVAL_NOTICE',
		purpose: 'Sends the approval notice of a change of registrant again',
		readOnly: false,
		note: 'The guide names the action (2016-12-03); its object was not read.',
		source: guide('revisions-and-updates'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'GDPR_SEND_CONSENT_REMINDER_EMAIL',
		purpose: 'Sends the consent email again',
		readOnly: false,
		note: 'For a registration that waits for consent (code 300).',
		source: guide('gdpr_send_consent_reminder_email'),
		checked
	},
	{
		object: 'DOMAIN',
		action: 'SIMPLE_TRANSFER',
		purpose: 'Transfers up to 10,000 domains with their auth codes',
		readOnly: false,
		note: 'Deprecated since 2018-05-25: use SW_REGISTER with reg_type transfer.',
		source: guide('simple_transfer'),
		checked
	}
] as const satisfies readonly Command[];
