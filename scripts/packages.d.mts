interface Lock {
	packages?: Record<
		string,
		{ version?: string; optional?: boolean; devOptional?: boolean; link?: boolean }
	>;
}

export function reasonToInstall(
	wanted: Lock | undefined,
	installed: Lock | undefined
): string | undefined;

export function runsOn(version: string): boolean;
