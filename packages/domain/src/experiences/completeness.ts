import type { ExperienceContent } from './content.ts';

type Field = keyof ExperienceContent;

// What the long form asks. Fields that only some stories have (transfer, links, endMonth …) do not count.
const COUNTED: readonly Field[] = [
  'title',
  'summary',
  'valence',
  'valenceWhy',
  'country',
  'scale',
  'startMonth',
  'stillExists12m',
  'themes',
  'targetGroups',
  'actors',
  'disciplines',
  'declaredForm',
  'actualForm',
  'formWhy',
  'initiatorGroup',
  'problemFirst',
  'problemFirstBy',
  'problemDefinedBy',
  'problemDefinedWhen',
  'problemChanged',
  'phasesDone',
  'methods',
  'arenaKind',
  'actions',
  'decisionsByWhom',
  'substitution',
  'purposeEmphasis',
  'outcomes',
  'successFactors',
  'failureFactors',
  'moneyBand',
  'moneySources',
  'volunteerHours',
  'staffHours',
  'lessons',
  'adviceToOthers',
  'authorRelation',
  'anonymity',
];

const told = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== '';

/**
 * How much of what the long form asks is told, from 0 (nothing) to 100 (all). Computed, never stored as truth.
 * The four parts of the story count as one field each.
 * @example completeness(emptyContent()) // => 0
 */
export function completeness(content: ExperienceContent): number {
  const fields = COUNTED.filter((field) => told(content[field])).length;
  const story = Object.values(content.story).filter(told).length;
  return Math.round((100 * (fields + story)) / (COUNTED.length + 4));
}
