import type { CaseKind } from './case-kind.ts';
import { m } from '#lib/paraglide/messages.js';

/** What each kind of case shows, in words. */
export const kindName: Record<CaseKind, () => string> = {
  deviantConsistency: m.charts_kind_deviantConsistency,
  deviantCoverage: m.charts_kind_deviantCoverage,
  typical: m.charts_kind_typical,
  irrelevant: m.charts_kind_irrelevant,
  undecided: m.charts_kind_undecided,
};

/** How each kind is filled; the classes are those of ChartFigure. */
export const KIND_CLASSES: Record<CaseKind, string> = {
  deviantConsistency: 'telling',
  deviantCoverage: 'telling',
  typical: 'full',
  irrelevant: 'hollow',
  undecided: 'cross',
};
