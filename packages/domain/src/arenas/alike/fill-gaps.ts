import type { ArenaContent } from '../arena.ts';

/**
 * What one arena says, with what only the other says put in its gaps: two that were found to be one lose nothing that does not
 * contradict. Where both say something, the first is right. Done twice it is done once.
 */
export function fillGaps(kept: ArenaContent, other: ArenaContent): ArenaContent {
  const facts = filled(kept.facts, other.facts);
  const takesPlace = kept.position === null || (kept.facts.isApproximate && !other.facts.isApproximate);
  const position = takesPlace && other.position ? other.position : kept.position;
  const isApproximate = position === kept.position ? kept.facts.isApproximate : other.facts.isApproximate;
  const { facts: _ours, position: _here, ...ours } = kept;
  const { facts: _theirs, position: _there, ...theirs } = other;
  return { ...filled(ours, theirs), position, facts: { ...facts, isApproximate } };
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** The same fields, those that say nothing taken from the other. */
function filled<Told extends object>(kept: Told, other: Told): Told {
  const entries = Object.entries(kept).map(([name, value]: [string, unknown]) => [
    name,
    isEmpty(value) ? (other as Readonly<Record<string, unknown>>)[name] : value,
  ]);
  return Object.fromEntries(entries) as Told;
}
