/** Services that return a server's public address: the one in the article, and a second one. */
export const articleIpService = 'http://icanhazip.com/s/';
export const alternativeIpService = 'https://checkip.amazonaws.com/';
