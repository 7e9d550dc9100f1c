export type { FinderCommunity } from './community.ts';
export * from './vocabulary.ts';
