import { MOVES, QUEUE_TABS, REASONS, REQUIREMENTS, STATES, type Move } from '@samskab/domain';
import { expect, test } from 'vitest';
import { missingSentence, missingText, reasonsForMissing } from './missing.ts';
import { moveName, stateName, tabName, tellerName } from './names.ts';
import { reasonLabel, reasonSentence, sentencesOf } from './reasons.ts';

test('every state, move, tab and kind of teller has a name', () => {
  const names = [
    ...STATES.map(stateName),
    ...(Object.keys(MOVES) as Move[]).map(moveName),
    ...QUEUE_TABS.map(tabName),
    ...(['account', 'returnLink', 'nobody'] as const).map(tellerName),
  ];
  expect(names.filter((name) => name === '' || name.includes('_'))).toEqual([]);
});

test.each(['da', 'en'] as const)(
  'every reason but "something else" is a sentence to the teller (%s)',
  (locale) => {
    const sentences = REASONS.filter((reason) => reason !== 'other').map((reason) =>
      reasonSentence(reason, locale),
    );
    expect(new Set(sentences).size).toBe(REASONS.length - 1);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.{20,}[.?]$/u);
    expect(new Set(REASONS.map(reasonLabel)).size).toBe(REASONS.length);
  },
);

test('the sentences of a decision are those of its reasons and then the editor’s own', () => {
  const said = sentencesOf({ reasons: ['hardToRead', 'other'], message: 'Skriv kortere.' }, 'da');
  expect(said).toEqual([reasonSentence('hardToRead', 'da'), 'Skriv kortere.']);
});

test.each(['da', 'en'] as const)('everything that can be missing can be asked for (%s)', (locale) => {
  for (const { field } of REQUIREMENTS) expect(missingText(field, locale)).not.toBe(field);
  expect(missingSentence(['moneyBand', 'story'], locale)).toContain(missingText('moneyBand', locale));
  expect(missingSentence([], locale)).toBe('');
});

test('what is missing has a reason, and always at least one', () => {
  expect(reasonsForMissing(['moneyBand', 'outcomes', 'substitution'])).toEqual(['other', 'outcomeUnclear']);
  for (const { field } of REQUIREMENTS) expect(reasonsForMissing([field])).toHaveLength(1);
});
