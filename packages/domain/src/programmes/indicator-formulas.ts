import type { ProgrammeIndicator } from './content.ts';
import { indicatorRule, type IndicatorCode } from './indicator-list.ts';

/** Numbers of people from 1 to one under this could point at somebody (J.1: minimum cell 5). */
export const SMALLEST_CELL = 5;
/** Fewer arenas, or communities, than this would show what one of them has told of itself. */
export const FEWEST_TELLERS = 3;

/** What the last self-check of an arena says beside the one before; what has not been answered is null. */
export interface CheckedTwice {
  /** How far host and users were apart, in points from 0. */
  readonly gap: number | null;
  readonly gapBefore: number | null;
  readonly trend: 'better' | 'same' | 'worse' | null;
}

/** All that the indicators are computed from. Null is a source that does not exist yet; an empty list is one that says nothing. */
export interface IndicatorFacts {
  /** One for each member: the step it has reached, null below the first. */
  readonly members: readonly { readonly step: number | null; readonly active: boolean | null }[];
  /** Each process of the members once: how many of the seven kinds have met in it, null before a meeting is held. */
  readonly processes: readonly { readonly kinds: number | null }[];
  /** Each experience once, by how it went. */
  readonly experiences: readonly { readonly valence: string | null }[];
  /** Searches in the finder at the members, by language. */
  readonly searches: readonly { readonly language: string; readonly n: number }[] | null;
  /** People still there after three months, and how many communities have told; null where none has. */
  readonly stillThere: { readonly people: number; readonly communities: number } | null;
  readonly checks: readonly CheckedTwice[] | null;
}

/** What an indicator says: the value in its unit with what it was counted from, or why there is none. */
export type IndicatorFigure =
  | { readonly silent: null; readonly value: number; readonly n: number; readonly of: number | null }
  | { readonly silent: 'nothingYet' | 'tooFew'; readonly value: null };

const NOTHING: IndicatorFigure = { silent: 'nothingYet', value: null };
const TOO_FEW: IndicatorFigure = { silent: 'tooFew', value: null };

const counted = (n: number): IndicatorFigure => ({ silent: null, value: n, n, of: null });
const shareOf = (n: number, of: number): IndicatorFigure =>
  of === 0 ? NOTHING : { silent: null, value: (100 * n) / of, n, of };
const isSmall = (people: number): boolean => people > 0 && people < SMALLEST_CELL;

type Formula = (facts: IndicatorFacts, setting: number) => IndicatorFigure;

const FORMULAS: Readonly<Record<IndicatorCode, Formula>> = {
  members: ({ members }) => counted(members.length),
  onStep: ({ members }, line) =>
    shareOf(members.filter(({ step }) => step !== null && step >= line).length, members.length),
  processesAcross: ({ processes }, line) => {
    const held = processes.flatMap(({ kinds }) => (kinds === null ? [] : [kinds]));
    return shareOf(held.filter((kinds) => kinds >= line).length, held.length);
  },
  otherLanguage: ({ searches }) => peopleShare(searches),
  stillThere: ({ stillThere }) => {
    if (stillThere === null) return NOTHING;
    const { people, communities } = stillThere;
    return communities < FEWEST_TELLERS || isSmall(people) ? TOO_FEW : counted(people);
  },
  gapFalling: ({ checks }) => {
    const both = (checks ?? []).filter(({ gap, gapBefore }) => gap !== null && gapBefore !== null);
    return ofArenas(both.filter(({ gap, gapBefore }) => (gap ?? 0) < (gapBefore ?? 0)).length, both.length);
  },
  gettingBetter: ({ checks }) => {
    const twice = (checks ?? []).filter(({ trend }) => trend !== null);
    return ofArenas(twice.filter(({ trend }) => trend === 'better').length, twice.length);
  },
  activeMembers: ({ members }) => {
    const known = members.filter(({ active }) => active !== null);
    return shareOf(known.filter(({ active }) => active).length, known.length);
  },
  experiences: ({ experiences }) => counted(experiences.length),
  notGood: ({ experiences }) => {
    const told = experiences.filter(({ valence }) => valence !== null);
    return shareOf(told.filter(({ valence }) => valence !== 'good').length, told.length);
  },
};

/** A share of people is kept back where those in it, or those not in it, are so few that they could be known. */
function peopleShare(searches: IndicatorFacts['searches']): IndicatorFigure {
  const all = (searches ?? []).reduce((sum, { n }) => sum + n, 0);
  const danish = (searches ?? [])
    .filter(({ language }) => language === 'da')
    .reduce((sum, { n }) => sum + n, 0);
  if (all === 0) return NOTHING;
  return isSmall(all) || isSmall(danish) || isSmall(all - danish) ? TOO_FEW : shareOf(all - danish, all);
}

/** A share of what arenas have answered for themselves. */
const ofArenas = (n: number, of: number): IndicatorFigure =>
  of > 0 && of < FEWEST_TELLERS ? TOO_FEW : shareOf(n, of);

/**
 * What an indicator says of a programme today. A setting that was not chosen is the usual one.
 * @example indicatorFigure({ code: 'members', setting: null }, { members: [{ step: 0, active: null }], processes: [], experiences: [], searches: null, stillThere: null, checks: null }) // => { silent: null, value: 1, n: 1, of: null }
 * @example indicatorFigure({ code: 'stillThere', setting: null }, { members: [], processes: [], experiences: [], searches: null, stillThere: { people: 4, communities: 9 }, checks: null }) // => { silent: 'tooFew', value: null }
 */
export const indicatorFigure = (
  { code, setting }: Pick<ProgrammeIndicator, 'code' | 'setting'>,
  facts: IndicatorFacts,
): IndicatorFigure => FORMULAS[code](facts, setting ?? indicatorRule(code).setting?.usual ?? 0);
