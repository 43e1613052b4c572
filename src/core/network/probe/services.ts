/** What tells a host its outbound address: the service of the article, and a second one. */
export const articleIpService = 'http://icanhazip.com/s/';
export const alternativeIpService = 'https://checkip.amazonaws.com/';
