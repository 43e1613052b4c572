export function countResults(log: string): { passed: number; failed: number } | undefined;
