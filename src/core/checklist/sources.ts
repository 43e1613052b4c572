import { statusPage, supportLinks } from '../network/endpoints.ts';

/** Where the checks come from. */
export const article = {
	label: 'OpenSRS support article on API connections',
	url: supportLinks.connections.url
};
export const keyArticle = {
	label: 'OpenSRS support article on the API key and IP access',
	url: supportLinks.keyAndAccess.url
};
export const usersArticle = {
	label: 'OpenSRS support article on users and permission profiles',
	url: supportLinks.users.url
};
export const troubleshooting = {
	label: 'OpenSRS API guide, troubleshooting',
	url: 'https://domains.opensrs.guide/docs/troubleshooting'
};
export const status = { label: statusPage.label, url: statusPage.url };
