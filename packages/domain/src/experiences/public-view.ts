import type { YearMonth } from '../kernel/months.ts';
import type { ExperienceContent } from './content.ts';

/** A time as precise as the anonymity allows: a month "2022-03" or a year "2022". */
export interface Period {
  readonly start: YearMonth | null;
  readonly end: YearMonth | null;
}

type Hidden = 'startMonth' | 'endMonth' | 'embargoUntil' | 'organisationNamed';

/** What a reader may see of a published version. Two truths, two types: nothing else leaves the library. */
export type PublicContent = Readonly<Omit<ExperienceContent, Hidden>> & { readonly period: Period };

const level = ({ anonymity }: Pick<ExperienceContent, 'anonymity'>): number =>
  Number((anonymity ?? 'A0').slice(1));

/**
 * A count rounded so that it does not help to recognise anyone: to the nearest 5 below 20, else to the
 * nearest 10, and never to nothing.
 * @example roundedCount(3) // => 5
 * @example roundedCount(47) // => 50
 */
export const roundedCount = (count: number): number =>
  count < 20 ? Math.max(5, Math.round(count / 5) * 5) : Math.round(count / 10) * 10;

/**
 * The view of a story that its anonymity allows (section E.5): A1 hides the place below the municipality, A2
 * hides the municipality and the months, A3 hides the place and rounds the numbers, A4 leaves out everything
 * that is told in sentences except title, summary and lessons.
 * @example publicView(completeContent({ anonymity: 'A2' })).municipality // => null
 */
export function publicView(content: ExperienceContent): PublicContent {
  const { startMonth, endMonth, embargoUntil: _embargo, organisationNamed: _named, ...shown } = content;
  const time = (month: YearMonth | null) => (month && level(content) >= 2 ? month.slice(0, 4) : month);
  const view: PublicContent = { ...shown, period: { start: time(startMonth), end: time(endMonth) } };
  return [hidePlace, hideNumbers, hideStory].reduce((seen, hide) => hide(seen), view);
}

/**
 * Whose reasons for a coded degree may be shown. Coders read the whole story and not what readers may see of it, so that
 * their sentences can tell what A2 and A3 hide; what the teller wrote was reviewed as part of the story. A4 hides every
 * sentence.
 * @example reasonsShown({ anonymity: 'A2' }) // => 'teller'
 */
export function reasonsShown(story: Pick<ExperienceContent, 'anonymity'>): 'all' | 'teller' | 'none' {
  if (level(story) >= 4) return 'none';
  return level(story) >= 2 ? 'teller' : 'all';
}

function hidePlace(view: PublicContent): PublicContent {
  const hidden = level(view);
  if (hidden === 0) return view;
  return {
    ...view,
    placeLabel: hidden >= 3 || view.country === 'DK' ? '' : view.placeLabel,
    municipality: hidden >= 2 ? null : view.municipality,
    regionLabel: hidden >= 3 ? '' : view.regionLabel,
    links: hidden >= 2 ? [] : view.links,
  };
}

function hideNumbers(view: PublicContent): PublicContent {
  if (level(view) < 3) return view;
  const rounded = (count: number | null) => (count === null ? null : roundedCount(count));
  return {
    ...view,
    actors: view.actors.map((actor) => ({ ...actor, count: rounded(actor.count) })),
    outcomes: view.outcomes.map((outcome) => ({ ...outcome, n: rounded(outcome.n) })),
    volunteerHours: rounded(view.volunteerHours),
    staffHours: rounded(view.staffHours),
    companyHours: rounded(view.companyHours),
  };
}

const NO_STORY = { before: '', did: '', happened: '', learned: '' } as const;

function hideStory(view: PublicContent): PublicContent {
  if (level(view) < 4) return view;
  return {
    ...view,
    story: NO_STORY,
    valenceWhy: '',
    wentWrong: { what: '', noticed: '', tried: '' },
    missingWho: '',
    formWhy: '',
    problemFirst: '',
    problemAgreed: '',
    adviceToOthers: '',
    conditionNotes: {},
    outcomeNotes: {},
    actions: [],
    outcomes: view.outcomes.map((outcome) => ({
      ...outcome,
      measure: '',
      baseline: '',
      followUp: '',
      otherExplanations: '',
    })),
  };
}
