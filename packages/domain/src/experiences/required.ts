import { ACTOR_GROUPS, type ExperienceContent } from './content.ts';
import { storyWords, MINIMUM_STORY_WORDS } from './story.ts';

/** The three stations a story passes. What each demands is section E.3 of the domain specification. */
export type Station = 'draft' | 'submitted' | 'published';

const STATIONS: readonly Station[] = ['draft', 'submitted', 'published'];

interface Requirement {
  /** Path of the field, as in the form. */
  readonly field: string;
  readonly from: Station;
  readonly met: (content: ExperienceContent) => boolean;
}

const told = (text: string) => text.trim() !== '';
const hardStory = (content: ExperienceContent) => content.valence !== 'good';
const lessonsFit = (content: ExperienceContent) =>
  content.lessons.some(
    ({ text, kind }) => told(text) && (!hardStory(content) || kind === 'doDifferently' || kind === 'stop'),
  );

/**
 * What a story must say at each station, in the order of the form. A bad outcome is as welcome as a good one;
 * a missing outcome is not. "Do not know" counts as an answer wherever the vocabulary has it.
 */
export const REQUIREMENTS: readonly Requirement[] = [
  { field: 'title', from: 'draft', met: ({ title }) => told(title) },
  { field: 'valence', from: 'draft', met: ({ valence }) => valence !== null },
  {
    field: 'themes',
    from: 'draft',
    met: ({ themes, themeOther }) => themes.length > 0 && (!themes.includes('other') || told(themeOther)),
  },
  { field: 'country', from: 'draft', met: ({ country }) => country !== null },
  { field: 'summary', from: 'draft', met: ({ summary }) => told(summary) },
  { field: 'authorRelation', from: 'draft', met: ({ authorRelation }) => authorRelation !== null },
  { field: 'anonymity', from: 'draft', met: ({ anonymity }) => anonymity !== null },
  { field: 'story', from: 'submitted', met: (content) => storyWords(content) >= MINIMUM_STORY_WORDS },
  { field: 'scale', from: 'submitted', met: ({ scale }) => scale !== null },
  { field: 'startMonth', from: 'submitted', met: ({ startMonth }) => startMonth !== null },
  {
    field: 'municipality',
    from: 'submitted',
    met: ({ country, municipality, regionLabel }) =>
      country !== 'DK' || municipality !== null || told(regionLabel),
  },
  {
    field: 'actors',
    from: 'submitted',
    met: ({ actors }) => actors.length >= 2 && actorGroupsOf(actors).length >= 2,
  },
  { field: 'declaredForm', from: 'submitted', met: ({ declaredForm }) => declaredForm !== null },
  { field: 'actualForm', from: 'submitted', met: ({ actualForm }) => actualForm !== null },
  { field: 'problemFirst', from: 'submitted', met: ({ problemFirst }) => told(problemFirst) },
  { field: 'problemChanged', from: 'submitted', met: ({ problemChanged }) => problemChanged !== null },
  {
    field: 'problemAgreed',
    from: 'submitted',
    met: ({ problemChanged, problemAgreed }) => problemChanged !== 'yes' || told(problemAgreed),
  },
  {
    field: 'outcomes',
    from: 'submitted',
    met: ({ outcomes }) => outcomes.some((o) => o.direction !== null && o.evidenceLevel !== null),
  },
  { field: 'lessons', from: 'submitted', met: lessonsFit },
  {
    field: 'transfer',
    from: 'submitted',
    met: ({ country, transfer }) =>
      country === null || country === 'DK' || (transfer !== null && told(transfer.smallestFirstStep)),
  },
  { field: 'moneyBand', from: 'published', met: ({ moneyBand }) => moneyBand !== null },
  { field: 'initiatorGroup', from: 'published', met: ({ initiatorGroup }) => initiatorGroup !== null },
  { field: 'decisionsByWhom', from: 'published', met: ({ decisionsByWhom }) => decisionsByWhom !== null },
  { field: 'substitution', from: 'published', met: ({ substitution }) => substitution !== null },
];

/**
 * The fields a story still lacks for a station, in the order of the form. Empty when it is ready.
 * @example missingFor(emptyContent(), 'draft') // => ['title', 'valence', 'themes', 'country', 'summary', 'authorRelation', 'anonymity']
 */
export function missingFor(content: ExperienceContent, station: Station): readonly string[] {
  const reach = STATIONS.indexOf(station);
  return REQUIREMENTS.filter(({ from, met }) => STATIONS.indexOf(from) <= reach && !met(content)).map(
    ({ field }) => field,
  );
}

/**
 * The actor groups at a table, each once, always in the same order.
 * @example actorGroupsOf([{ group: 'public' }, { group: 'citizens' }, { group: 'public' }]) // => ['citizens', 'public']
 */
export const actorGroupsOf = (actors: readonly { readonly group: string }[]) =>
  ACTOR_GROUPS.filter((group) => actors.some((actor) => actor.group === group));
