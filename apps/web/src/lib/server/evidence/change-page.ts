import { nearestPatterns, type CodebookCondition, type Nearness } from '@samskab/domain';
import type { ChangePage, ShownNearness } from '#lib/ui/evidence/change-page.ts';
import { linesOf } from './lines.ts';
import type { Asked } from './asked.ts';
import { findingOn } from './findings.ts';

/** Patterns nearest to what is described, as many as a reader takes in. */
const MOST = 4;

/** What the page "Hvad skulle ændres hos jer?" shows: the questions, the answers in the address, and what is near. */
export function changePage(
  { all, collection, theme, place, outcome, cases }: Asked,
  parameters: URLSearchParams,
): ChangePage {
  const { codebook } = collection;
  const finding = findingOn(cases, { codebook, outcome: outcome.code, conditions: codebook.usual });
  const questions = codebook.conditions.filter(({ code }) => codebook.usual.includes(code));
  const answers = answersIn(parameters, questions);
  const lines = linesOf(cases, codebook.usual, outcome.code);
  const storiesOf = (ids: readonly string[]) => ids.flatMap((id) => lines.get(id) ?? []);
  const shown = ({ pattern, ...near }: Nearness): ShownNearness => ({
    ...near,
    key: pattern.key,
    supporting: storiesOf(pattern.supporting),
    contradicting: storiesOf(pattern.contradicting),
  });
  return {
    collections: all.map(({ key, name, cases: { length } }) => ({ key, name, many: length })),
    chosen: { collection: collection.key, theme, place, outcome: outcome.code },
    constructed: collection.constructed,
    outcomes: codebook.outcomes,
    outcome,
    questions,
    answers,
    sides: finding.sides.map(({ side, patterns }) => ({
      side,
      near: nearestPatterns(answers, patterns).slice(0, MOST).map(shown),
    })),
  };
}

/** Answers as degrees, one parameter a condition; what is no degree is not known. */
function answersIn(
  parameters: URLSearchParams,
  questions: readonly CodebookCondition[],
): Readonly<Record<string, number>> {
  const answers: Record<string, number> = {};
  for (const { code } of questions) {
    const said = parameters.get(code);
    const degree = said === null || said === '' ? Number.NaN : Number(said);
    if (degree >= 0 && degree <= 1) answers[code] = degree;
  }
  return answers;
}
