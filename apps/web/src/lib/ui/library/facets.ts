import { countryName, municipality, type Facet, type VocabularyName } from '@samskab/domain';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { term } from '#lib/terms.ts';

/** What each side of the library is called. */
export const facetName: Readonly<Record<Facet, () => string>> = {
  theme: m.library_facet_theme,
  valence: m.library_facet_valence,
  form: m.library_facet_form,
  actorGroup: m.library_facet_actor_group,
  targetGroup: m.library_facet_target_group,
  municipality: m.library_facet_municipality,
  year: m.library_facet_year,
  evidence: m.library_facet_evidence,
  language: m.library_facet_language,
  country: m.library_facet_country,
  origin: m.library_facet_origin,
};

const VOCABULARY: Readonly<Partial<Record<Facet, VocabularyName>>> = {
  theme: 'theme',
  form: 'collaborationForm',
  actorGroup: 'actorGroup',
  targetGroup: 'targetGroup',
  language: 'language',
};

const OUTCOME: Readonly<Record<string, () => string>> = {
  good: m.common_outcome_good,
  mixed: m.common_outcome_mixed,
  bad: m.common_outcome_bad,
  stopped: m.common_outcome_stopped,
};

const ORIGIN: Readonly<Record<string, () => string>> = {
  told: m.library_origin_told,
  imported: m.library_origin_imported,
  example: m.library_origin_example,
};

/** What a value of a facet is called on screen. */
export function valueName(facet: Facet, value: string): string {
  if (value === 'unknown') return m.library_unknown();
  const vocabulary = VOCABULARY[facet];
  if (vocabulary) return term(vocabulary, value);
  if (facet === 'municipality') return municipality(value)?.name ?? value;
  if (facet === 'country') return countryName(value, getLocale()) ?? value;
  if (facet === 'evidence') return term('evidenceLevel', `e${value}`);
  if (facet === 'valence') return OUTCOME[value]?.() ?? value;
  if (facet === 'origin') return ORIGIN[value]?.() ?? value;
  return value;
}
