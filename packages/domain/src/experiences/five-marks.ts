import type { PublicContent } from './public-view.ts';
import { actorGroupsOf } from './required.ts';

/** The five marks of samskabelse in the paper: new, better, together, across sectors, across disciplines. */
export const MARKS = ['new', 'better', 'together', 'sectors', 'disciplines'] as const;
export type Mark = (typeof MARKS)[number];

/** 'unknown' means that the story does not say; it is shown as that and never as a no. */
export type MarkValue = 'yes' | 'partly' | 'no' | 'unknown';

type Facts = Pick<
  PublicContent,
  'actions' | 'outcomes' | 'problemDefinedBy' | 'decisionsByWhom' | 'actors' | 'disciplines'
>;

/**
 * How far a story shows each of the five marks, by published rules (section A, S01c).
 *
 * new: an action not seen before or a new combination (yes), known elsewhere (partly), the same as before (no).
 * better: something became better and nothing worse (yes), both (partly), nothing better (no).
 * together: the problem was defined by two groups or more (yes), only decided together (partly), neither (no).
 * sectors: two of public, private and voluntary were at the table (yes), one with citizens (partly), else no.
 * disciplines: three kinds of knowledge, lived experience included (yes), two (partly), one (no).
 * @example fiveMarks(publicView(emptyContent())).new // => 'unknown'
 */
export function fiveMarks(facts: Facts): Readonly<Record<Mark, MarkValue>> {
  return {
    new: newness(facts.actions),
    better: betterness(facts.outcomes),
    together: togetherness(facts),
    sectors: sectors(facts.actors),
    disciplines: graded(facts.disciplines.length, 3, 2),
  };
}

function newness(actions: Facts['actions']): MarkValue {
  const levels = actions.flatMap(({ novelty }) => (novelty ? [Number(novelty.slice(1))] : []));
  return levels.length === 0 ? 'unknown' : graded(Math.max(...levels) + 1, 3, 2);
}

function betterness(outcomes: Facts['outcomes']): MarkValue {
  const directions = outcomes.flatMap(({ direction }) =>
    direction && direction !== 'unknown' ? [direction] : [],
  );
  if (directions.length === 0) return 'unknown';
  if (!directions.includes('better')) return 'no';
  return directions.includes('worse') ? 'partly' : 'yes';
}

function togetherness({ problemDefinedBy, decisionsByWhom }: Facts): MarkValue {
  if (problemDefinedBy.length >= 2) return 'yes';
  const decided = decisionsByWhom === 'jointSome' || decisionsByWhom === 'jointMost';
  if (decided) return 'partly';
  return problemDefinedBy.length === 0 && (decisionsByWhom === null || decisionsByWhom === 'unknown')
    ? 'unknown'
    : 'no';
}

function sectors(actors: Facts['actors']): MarkValue {
  if (actors.length === 0) return 'unknown';
  const groups = actorGroupsOf(actors);
  const crossed = groups.filter((group) => group !== 'citizens').length;
  return crossed >= 2 ? 'yes' : groups.length >= 2 ? 'partly' : 'no';
}

const graded = (count: number, yes: number, partly: number): MarkValue =>
  count === 0 ? 'unknown' : count >= yes ? 'yes' : count >= partly ? 'partly' : 'no';
