import {
  hardAnswers,
  previewRules,
  sayRulesChange,
  compareRules,
  tryGuideRules,
  type GuideRules,
  type RulesFailure,
  type SituationChange,
} from '@samskab/domain/guide';
import { LRUCache } from 'lru-cache';
import { getLocale } from '#lib/paraglide/runtime.js';
import { SITUATIONS } from './situations.ts';

/** Trying ten thousand answers takes half a second, so what was found is remembered as long as the rules are the same. */
const found = new LRUCache<string, readonly RulesFailure[]>({ max: 20 });

/** Everything for which rules may not be put in force; nothing where they may. */
export function failuresOf(rules: GuideRules): readonly RulesFailure[] {
  const key = JSON.stringify({ ...rules, version: 0 });
  const known = found.get(key) ?? tryGuideRules(rules, SITUATIONS, hardAnswers(rules));
  found.set(key, known);
  return known;
}

/** What other rules change for the situations. */
export const previewOf = (before: GuideRules, after: GuideRules): readonly SituationChange[] =>
  previewRules(before, after, SITUATIONS);

/** What is different between two tables, in the words of the page's language, by what it is about. */
export function saidChanges(before: GuideRules, after: GuideRules) {
  const said = compareRules(before, after).map((change) =>
    sayRulesChange(change, { before, after }, getLocale()),
  );
  return [...Map.groupBy(said, ({ about }) => about)].map(([about, changes]) => ({ about, changes }));
}
