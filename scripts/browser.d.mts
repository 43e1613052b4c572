export const debianChromium: string;
export const quietArguments: string[];

export function findBrowser(system?: {
	env?: Record<string, string | undefined>;
	platform?: NodeJS.Platform;
	exists?: (path: string) => boolean;
}): string | undefined;

export function isRootOnDebian(): boolean;
