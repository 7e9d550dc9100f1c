import type { ActorGroup } from '../kernel/actor-groups.ts';
import type { Light } from './indicators.ts';
import { shownInPublic } from './small-groups.ts';

/** What one person answered before seeing the gauge: 1–5 for a principle by its code. */
export interface OwnAnswer {
  readonly group: ActorGroup;
  readonly answers: Readonly<Record<string, number>>;
  /** "Was it samskabelse?" Null where it was left open. */
  readonly wasCocreation: 'yes' | 'partly' | 'no' | 'unknown' | null;
}

/** What some groups think together; never fewer than five people. */
export interface OwnView {
  readonly groups: readonly ActorGroup[];
  readonly count: number;
  /** The average for each principle that anybody answered, 1–5. */
  readonly means: Readonly<Record<string, number>>;
  readonly said: Readonly<Record<'yes' | 'partly' | 'no' | 'unknown', number>>;
}

/**
 * The parties' own view, group by group where a group is large enough. Smaller ones are told together, so that nobody can
 * be found, also by taking the rest away. Empty while fewer than five have answered.
 * @example ownViews([{ group: 'citizens', answers: { P1: 5 }, wasCocreation: 'yes' }]) // => []
 */
export function ownViews(answers: readonly OwnAnswer[]): readonly OwnView[] {
  const counts: Partial<Record<ActorGroup, number>> = {};
  for (const { group } of answers) counts[group] = (counts[group] ?? 0) + 1;
  return shownInPublic(counts).map(({ groups, count }) => {
    const theirs = answers.filter(({ group }) => groups.includes(group));
    const said = (what: OwnAnswer['wasCocreation']) =>
      theirs.filter(({ wasCocreation }) => wasCocreation === what).length;
    return {
      groups,
      count,
      means: meansOf(theirs),
      said: { yes: said('yes'), partly: said('partly'), no: said('no'), unknown: said('unknown') },
    };
  });
}

function meansOf(answers: readonly OwnAnswer[]): Readonly<Record<string, number>> {
  const codes = [...new Set(answers.flatMap((one) => Object.keys(one.answers)))].toSorted();
  return Object.fromEntries(
    codes.map((code) => {
      const given = answers.flatMap((one) => one.answers[code] ?? []);
      return [code, given.reduce((all, one) => all + one, 0) / given.length];
    }),
  );
}

/** How an own view stands to the lights of a principle. */
export const VIEW_GAPS = ['brighter', 'darker', 'same', 'unknown'] as const;
export type ViewGap = (typeof VIEW_GAPS)[number];

/** From here on people say yes, or no. */
const SAY_YES = 3.5;
const SAY_NO = 2.5;

/**
 * Where people and gauge part: `brighter` where people say yes and a light is red, `darker` where they say no and every
 * known light is green. Unknown where either says nothing.
 * @param mean 1–5, null where nobody has answered
 * @example viewGap(4.2, ['red', 'green']) // => 'brighter'
 * @example viewGap(2, ['green', 'grey']) // => 'darker'
 * @example viewGap(4, ['amber']) // => 'same'
 * @example viewGap(4, ['grey']) // => 'unknown'
 */
export function viewGap(mean: number | null, lights: readonly Light[]): ViewGap {
  const known = lights.filter((light) => light !== 'grey');
  if (mean === null || known.length === 0) return 'unknown';
  if (mean >= SAY_YES && known.includes('red')) return 'brighter';
  if (mean <= SAY_NO && known.every((light) => light === 'green')) return 'darker';
  return 'same';
}
