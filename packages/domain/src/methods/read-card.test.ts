import { describe, expect, test } from 'vitest';
import { joinMethodFiles } from './join-files.ts';
import { readMethodCard } from './read-card.ts';
import { aCard, someWords } from './testing/any-cards.ts';

const faultsOf = (raw: unknown) => {
  const read = readMethodCard(raw);
  return read.ok ? [] : read.error;
};
const withWords = (words: object) => ({ ...aCard(), words: { da: { ...someWords(), ...words }, en: null } });

test('a card that was read reads the same again', () => {
  const card = aCard({ days: { least: 14, most: 42 } });
  expect(readMethodCard(JSON.parse(JSON.stringify(card)))).toEqual({ ok: true, value: card });
});

test('phases come in the order of a process, each once', () => {
  expect(aCard({ phases: ['decide', 'gather', 'decide'] }).phases).toEqual(['gather', 'decide']);
});

describe('names what is wrong and where', () => {
  test.each([
    [withWords({ purpose: ' ' }), { code: 'missing', at: 'words.da.purpose' }],
    [withWords({ purpose: undefined }), { code: 'missing', at: 'words.da.purpose' }],
    [withWords({ name: 'x'.repeat(61) }), { code: 'too_long', at: 'words.da.name', limit: 60 }],
    [
      withWords({ steps: [{ title: 'a', text: 'b', say: '' }, someWords().steps[1]] }),
      { code: 'missing', at: 'words.da.steps.0.say' },
    ],
    [
      { ...aCard(), people: { least: 9, most: 3 } },
      { code: 'upside_down', at: 'people' },
    ],
    [
      { ...aCard(), people: { least: 0, most: 3 } },
      { code: 'wrong', at: 'people.least' },
    ],
    [
      { ...aCard(), minutes: { least: 1.5, most: 3 } },
      { code: 'wrong', at: 'minutes.least' },
    ],
    [
      { ...aCard(), phases: [] },
      { code: 'missing', at: 'phases' },
    ],
    [
      { ...aCard(), phases: ['party'] },
      { code: 'wrong', at: 'phases.0' },
    ],
    [
      { ...aCard(), id: '../x' },
      { code: 'wrong', at: 'id' },
    ],
    [
      { ...aCard(), slugs: { da: 'Aktør kort', en: 'actor-map' } },
      { code: 'wrong', at: 'slugs.da' },
    ],
    [
      { ...aCard(), words: { en: someWords() } },
      { code: 'missing', at: 'words.da' },
    ],
    [
      { ...aCard(), stepMinutes: [50] },
      { code: 'steps_differ', at: 'words.da.steps' },
    ],
    [
      { ...aCard(), stepMinutes: [50, 20] },
      { code: 'time_differs', at: 'minutes', sum: 70 },
    ],
    [
      { ...aCard(), stepMinutes: [30, null] },
      { code: 'time_differs', at: 'minutes', sum: 30 },
    ],
    [
      {
        ...aCard({ suits: { many: 'Fordi.' } }),
        words: { da: someWords({ many: 'Fordi.' }), en: someWords() },
      },
      { code: 'marks_differ', at: 'words.en.suits.many' },
    ],
    [
      { ...aCard(), words: { da: someWords(), en: someWords({ conflict: 'Because.' }) } },
      { code: 'marks_differ', at: 'words.da.suits.conflict' },
    ],
  ])('%#', (raw, fault) => {
    expect(faultsOf(raw)).toEqual([fault]);
  });

  test('everything at once', () => {
    expect(faultsOf({ ...withWords({ quiet: '', online: '' }), phases: [] })).toHaveLength(3);
    expect(faultsOf(null)).toHaveLength(1);
  });
});

test('what runs for days may have meetings that do not add up to one', () => {
  expect(faultsOf(aCard({ days: { least: 14, most: 42 }, stepMinutes: [45, 45] }))).toEqual([]);
});

test('files are put together by id, and what belongs to no card or comes twice is named', () => {
  const { id, words, ...facts } = aCard();
  const fact = { id, ...facts };
  expect(joinMethodFiles({ facts: [fact], words: { da: { M01: words.da } } })).toEqual({
    ok: true,
    value: [aCard()],
  });
  const wrong = joinMethodFiles({
    facts: [fact, fact],
    words: { da: { M01: words.da, M99: words.da }, en: {} },
  });
  expect(wrong.ok ? [] : wrong.error).toEqual([
    { card: 'M01', fault: { code: 'twice', at: 'facts' } },
    { card: 'M99', fault: { code: 'no_such_card', at: 'da' } },
  ]);
});
