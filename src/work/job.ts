export * from '../job.ts';
