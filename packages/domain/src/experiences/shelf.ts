import { yearOf } from '../kernel/months.ts';
import { termLabel, type Vocabularies, type VocabularyName } from '../kernel/vocabularies/vocabularies.ts';
import { completeness } from './completeness.ts';
import type { ExperienceContent } from './content.ts';
import { publicView, type PublicContent } from './public-view.ts';
import { actorGroupsOf } from './required.ts';

/** What the library keeps on its shelf of a published story: what lists, facets and search need. */
export interface ShelfCard {
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly valence: string | null;
  readonly declaredForm: string | null;
  readonly actualForm: string | null;
  readonly country: string | null;
  readonly municipality: string | null;
  readonly regionLabel: string;
  readonly startYear: number | null;
  readonly themes: readonly string[];
  readonly targetGroups: readonly string[];
  readonly actorGroups: readonly string[];
  readonly actorTypes: readonly string[];
  readonly methods: readonly string[];
  /** Strongest evidence among the outcomes, 0–5; null when none is told. */
  readonly evidence: number | null;
  readonly completeness: number;
  /** Everything readers can search below title and summary, in plain text. */
  readonly body: string;
}

/**
 * The strongest level of evidence among the outcomes, 0–5; null when none is told.
 * @example strongestEvidence([{ evidenceLevel: 'e1' }, { evidenceLevel: 'e3' }]) // => 3
 * @example strongestEvidence([]) // => null
 */
export function strongestEvidence(
  outcomes: readonly { readonly evidenceLevel: string | null }[],
): number | null {
  const levels = outcomes.flatMap(({ evidenceLevel }) =>
    evidenceLevel ? [Number(evidenceLevel.slice(1))] : [],
  );
  return levels.length > 0 ? Math.max(...levels) : null;
}

/**
 * The card of a story. Made from the public view, so that nothing masked can be found by searching.
 * @example shelfCard(completeContent(), BASE_VOCABULARIES).actorGroups // => ['citizens', 'public']
 */
export function shelfCard(content: ExperienceContent, vocabularies: Vocabularies): ShelfCard {
  const view = publicView(content);
  return {
    title: view.title,
    summary: view.summary,
    language: view.language,
    valence: view.valence,
    declaredForm: view.declaredForm,
    actualForm: view.actualForm,
    country: view.country,
    municipality: view.municipality,
    regionLabel: view.regionLabel,
    startYear: yearOf(view.period.start),
    themes: view.themes,
    targetGroups: view.targetGroups,
    actorGroups: actorGroupsOf(view.actors),
    actorTypes: [...new Set(view.actors.map(({ type }) => type))],
    methods: view.methods,
    evidence: strongestEvidence(view.outcomes),
    completeness: completeness(content),
    body: searchableText(view, vocabularies),
  };
}

function searchableText(view: PublicContent, vocabularies: Vocabularies): string {
  const labels = (name: VocabularyName, codes: readonly (string | null)[]) =>
    codes.flatMap((code) =>
      code ? [termLabel(vocabularies, name, code, 'da'), termLabel(vocabularies, name, code, 'en')] : [],
    );
  return [
    ...Object.values(view.story),
    view.problemFirst,
    view.problemAgreed,
    ...Object.values(view.wentWrong),
    ...view.actions.map((action) => action.text),
    ...view.lessons.map((lesson) => lesson.text),
    view.adviceToOthers,
    view.placeLabel,
    view.regionLabel,
    view.themeOther,
    ...labels('theme', view.themes),
    ...labels('targetGroup', view.targetGroups),
    ...labels(
      'actorType',
      view.actors.map(({ type }) => type),
    ),
    ...labels('collaborationForm', [view.actualForm]),
  ]
    .filter((text) => text !== '')
    .join('\n');
}
