import type { Sort } from '@samskab/domain';
import type { Shelved } from './indexed.ts';

const DANISH = new Intl.Collator('da', { numeric: true });
type Compare = (a: Shelved, b: Shelved) => number;

const newest: Compare = (a, b) =>
  b.publishedAt.getTime() - a.publishedAt.getTime() || (a.experienceId < b.experienceId ? 1 : -1);

/** How the list can be ordered without words. Ties go to the newest, so that every order is one order. */
export const ORDERS: Readonly<Record<Exclude<Sort, 'relevance'>, Compare>> = {
  newest,
  oldest: (a, b) => -newest(a, b),
  title: (a, b) => DANISH.compare(a.title, b.title) || newest(a, b),
  evidence: (a, b) =>
    (b.evidence ?? -1) - (a.evidence ?? -1) || b.completeness - a.completeness || newest(a, b),
  completeness: (a, b) => b.completeness - a.completeness || newest(a, b),
};
