import {
  compareParties,
  GUIDE_RULES,
  questionsCompared,
  readGuideAnswers,
  type PartyAnswers,
} from '@samskab/domain/guide';
import { expect, test } from 'vitest';
import { answerRows, seenParts, type SeenComparison } from './seen-comparison.ts';

function party(group: PartyAnswers['group'], raw: object): PartyAnswers {
  const read = readGuideAnswers(raw, GUIDE_RULES);
  if (!read.ok) throw new Error('The answers of the test are none');
  return { group, answers: read.value };
}

const PARTIES = [
  party('citizens', { sectors: ['offentlig', 'borgere'], market: 'm0', authority: 'no', openness: 'a3' }),
  party('public', { sectors: ['offentlig'], market: 'm2', authority: 'no', openness: 'a1' }),
  party('public', { market: 'm2' }),
];

const seen = (agreed: Readonly<Record<string, string>> = {}): SeenComparison => ({
  comparison: compareParties({ parties: PARTIES, agreed, least: 1 }, GUIDE_RULES),
  questions: questionsCompared(GUIDE_RULES),
  isEnough: false,
  forms: [],
  dontKnow: GUIDE_RULES.dontKnow,
  version: 1,
  parts: [],
});
const ids = (list: readonly { readonly question: { readonly id: string } }[]) =>
  list.map(({ question }) => question.id);

test('every question is shown once, and what was agreed on no more among what they differ on', () => {
  const before = seenParts(seen());
  expect(new Set(ids(before.differ))).toEqual(new Set(['sectors', 'market', 'openness']));
  expect(ids(before.alike)).toEqual(['authority']);
  const after = seenParts(seen({ market: 'm2', horizon: 'h2' }));
  expect(new Set(ids(after.differ))).toEqual(new Set(['sectors', 'openness']));
  expect(new Set(ids(after.agreed))).toEqual(new Set(['market', 'horizon']));
  for (const { differ, agreed, alike, unknown } of [before, after]) {
    const all = ids([...differ, ...agreed, ...alike, ...unknown]);
    expect(all.toSorted()).toEqual(
      ids(questionsCompared(GUIDE_RULES).map((question) => ({ question }))).toSorted(),
    );
  }
});

test('where several may be chosen each has a row, and who does not know stands last', () => {
  const { comparison, questions } = seen();
  const question = questions.find(({ id }) => id === 'sectors');
  const picture = comparison.questions.find((one) => one.question === 'sectors');
  if (!question || !picture) throw new Error('There are no sectors');
  expect(answerRows(question, picture.tallies)).toEqual([
    { choice: 'offentlig', all: 2, byGroup: [1, 1] },
    { choice: 'borgere', all: 1, byGroup: [1, 0] },
    { choice: null, all: 1, byGroup: [0, 1] },
  ]);
});
