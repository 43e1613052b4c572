import { guide, toolkit, type Command } from './command.ts';

const checked = '2026-11';

/** Certificates (SSL). */
export const trustCommands = [
	{
		object: 'TRUST_SERVICE',
		action: 'PARSE_CSR',
		purpose: 'Contents of a certificate request (CSR)',
		readOnly: true,
		probe: 'trust-only',
		source: guide('parse-csr'),
		checked
	},
	{
		object: 'TRUST_SERVICE',
		action: 'QUERY_APPROVER_LIST',
		purpose: 'Email addresses that may approve a certificate',
		readOnly: true,
		probe: 'trust-only',
		note: 'The official PHP toolkit writes it query_qpprover_list.',
		source: guide('query_approver_list'),
		checked
	},
	{
		object: 'TRUST_SERVICE',
		action: 'GET_PRODUCTS',
		purpose: 'Certificate products of the account',
		readOnly: true,
		probe: 'trust-only',
		source: 'OpenSRS Trust Service API Command Reference, 2012, table of contents',
		checked
	},
	{
		object: 'TRUST_SERVICE',
		action: 'GET_PRODUCT_INFO',
		purpose: 'Details of a certificate product',
		readOnly: true,
		source: toolkit('trust/GetProductInfo'),
		checked
	},
	{
		object: 'TRUST_SERVICE',
		action: 'GET_ORDER_INFO',
		purpose: 'Details of a certificate order',
		readOnly: true,
		source: toolkit('trust/GetOrderInfo'),
		checked
	},
	{
		object: 'TRUST_SERVICE',
		action: 'GET_CERT',
		purpose: 'An issued certificate',
		readOnly: true,
		source: 'OpenSRS Trust Service API Command Reference, 2012, table of contents',
		checked
	},
	{
		object: 'TRUST_SERVICE',
		action: 'SW_REGISTER',
		purpose: 'Orders a certificate',
		readOnly: false,
		note: 'Costs money.',
		source: guide('sw_register-trust_service'),
		checked
	},
	{
		object: 'TRUST_SERVICE',
		action: 'PROCESS_PENDING',
		purpose: 'Carries out a pending certificate order',
		readOnly: false,
		source: toolkit('trust/ProcessPending'),
		checked
	},
	{
		object: 'TRUST_SERVICE',
		action: 'CANCEL_ORDER',
		purpose: 'Cancels a certificate order',
		readOnly: false,
		source: toolkit('trust/CancelOrder'),
		checked
	},
	{
		object: 'TRUST_SERVICE',
		action: 'CANCEL_FREE_TRIAL',
		purpose: 'Ends a free trial',
		readOnly: false,
		source: 'OpenSRS Trust Service API Command Reference, 2012, table of contents',
		checked
	},
	{
		object: 'TRUST_SERVICE',
		action: 'CREATE_TOKEN',
		purpose: 'Creates a token for a certificate order',
		readOnly: false,
		source: toolkit('trust/CreateToken'),
		checked
	},
	{
		object: 'TRUST_SERVICE',
		action: 'UPDATE_ORDER',
		purpose: 'Changes a certificate order',
		readOnly: false,
		note: 'Pending orders only.',
		source: guide('update_order-1'),
		checked
	},
	{
		object: 'TRUST_SERVICE',
		action: 'UPDATE_PRODUCT',
		purpose: 'Changes a certificate product',
		readOnly: false,
		source: toolkit('trust/UpdateProduct'),
		checked
	},
	{
		object: 'TRUST_SERVICE',
		action: 'UPDATE_DV_AUTH',
		purpose: 'Changes how control of the domain is proved',
		readOnly: false,
		source: 'https://github.com/blesta/module-opensrs, apis/commands',
		checked
	},
	{
		object: 'TRUST_SERVICE',
		action: 'REQUEST_ON_DEMAND_SCAN',
		purpose: 'Asks for a scan of the site',
		readOnly: false,
		source: toolkit('trust/RequestOnDemandScan'),
		checked
	},
	{
		object: 'TRUST_SERVICE',
		action: 'RESEND_APPROVER_EMAIL',
		purpose: 'Sends the approval email again',
		readOnly: false,
		note: 'Found in one file of the official PHP toolkit only; the guide writes RESEND_APPROVE_EMAIL.',
		source: toolkit('trust/ResendApproverEmail'),
		checked
	},
	{
		object: 'TRUST_SERVICE',
		action: 'RESEND_CERT_EMAIL',
		purpose: 'Sends the certificate email again',
		readOnly: false,
		source: toolkit('trust/ResendCertEmail'),
		checked
	},
	{
		object: 'TRUST_SERVICE',
		action: 'GET_CAPABILITIES',
		purpose: 'Certificate products that the account may sell',
		readOnly: true,
		probe: 'trust-only',
		note: 'Needs no attributes: the smallest test for a trust account. Its reply has the action GET_CAPABILITIES:REPLY and no response_code.',
		source: guide('get_capabilities'),
		checked
	},
	{
		object: 'TRUST_SERVICE',
		action: 'RESEND_APPROVE_EMAIL',
		purpose: 'Sends the approval email again',
		readOnly: false,
		note: 'The official spelling; one file of the official PHP toolkit writes RESEND_APPROVER_EMAIL.',
		source: guide('resend_approve_email'),
		checked
	}
] as const satisfies readonly Command[];
