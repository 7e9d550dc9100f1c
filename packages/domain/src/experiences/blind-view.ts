import type { ExperienceContent } from './content.ts';

/** What a coder reads before the outcome: how things were, who was there, what was done. */
export type BlindView = Pick<ExperienceContent, (typeof TELLS_NO_OUTCOME)[number]> & {
  readonly story: Pick<ExperienceContent['story'], 'before' | 'did'>;
  readonly actions: readonly Pick<ExperienceContent['actions'][number], 'text'>[];
};

/**
 * The fields that say nothing of how it went. A field that is not here is hidden, so that a new one is hidden until
 * somebody has thought about it. The summary and the explanation of the form are left out because they often tell the
 * end; the teller's own codes because a coder must not see them; whether it still exists because it is an outcome.
 */
const TELLS_NO_OUTCOME = [
  'language',
  'title',
  'country',
  'regionLabel',
  'municipality',
  'placeLabel',
  'scale',
  'startMonth',
  'themes',
  'themeOther',
  'targetGroups',
  'actors',
  'missingGroups',
  'missingWho',
  'disciplines',
  'declaredForm',
  'initiatorGroup',
  'problemFirst',
  'problemFirstBy',
  'problemDefinedBy',
  'problemDefinedWhen',
  'problemChanged',
  'problemAgreed',
  'phasesDone',
  'methods',
  'arenaKind',
  'decisionsByWhom',
  'substitution',
  'purposeEmphasis',
  'moneyBand',
  'moneySources',
  'volunteerHours',
  'staffHours',
  'companyHours',
] as const satisfies readonly (keyof ExperienceContent)[];

/**
 * The part of a story from which conditions are coded without knowing how it went (section E.6).
 * @example 'valence' in blindView(completeContent()) // => false
 * @example blindView(completeContent({ title: 'Gryden' })).title // => 'Gryden'
 */
export function blindView(content: ExperienceContent): BlindView {
  const kept = Object.fromEntries(TELLS_NO_OUTCOME.map((field) => [field, content[field]]));
  const { before, did } = content.story;
  return {
    ...(kept as Pick<ExperienceContent, (typeof TELLS_NO_OUTCOME)[number]>),
    story: { before, did },
    actions: content.actions.map(({ text }) => ({ text })),
  };
}
