import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { EDDA } from '../testing.ts';
import { wordsIn } from './card.ts';
import { mayEditMethods, mayReadMethods, maySuggestImprovement } from './may.ts';
import { readSituation, situationAddress } from './read-situation.ts';
import { closeSuggestion, suggestionContent, useSuggestion } from './suggestion.ts';
import { aCard, anySituation, someWords } from './testing/any-cards.ts';
import { freeSlug, nextLocalId, reviseCard } from './versions.ts';

const VISITORS = {
  anonymous: { kind: 'anonymous' },
  returnLink: { kind: 'returnLink' },
  member: { kind: 'person', role: 'member' },
  editor: { kind: 'person', role: 'editor' },
  administrator: { kind: 'person', role: 'administrator' },
} as const;

test.each([
  [mayEditMethods, ['editor', 'administrator']],
  [maySuggestImprovement, Object.keys(VISITORS)],
  [mayReadMethods, Object.keys(VISITORS)],
])('%o is forbidden for everyone who is not named', (may, allowed) => {
  const yes = Object.entries(VISITORS).filter(([, visitor]) => may(visitor));
  expect(yes.map(([name]) => name)).toEqual(allowed);
});

test('a situation comes back from its address', () => {
  fc.assert(
    fc.property(anySituation(), (situation) => {
      const told = { ...situation, minutes: situation.minutes };
      expect(readSituation(new URLSearchParams(situationAddress(told)))).toEqual({ ok: true, value: told });
    }),
  );
});

test.each(['0', '-3', '1e3', '12,5', '1001', 'tolv', '٣'])('%s is not a number of people', (typed) => {
  expect(readSituation(new URLSearchParams({ groupSize: typed, minutes: 'x' }))).toEqual({
    ok: false,
    error: [
      { field: 'groupSize', code: 'not_a_number', least: 1, most: 1000 },
      { field: 'minutes', code: 'not_a_number', least: 5, most: 1440 },
    ],
  });
});

test('any address at all is read or answered', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('phase', 'groupSize', 'minutes', 'also'), fc.string()),
      (raw) => {
        const read = readSituation(new URLSearchParams(raw));
        expect(read.ok || read.error.length > 0).toBe(true);
      },
    ),
  );
});

test('a card without English is shown in Danish and says so', () => {
  expect(wordsIn(aCard(), 'en')).toEqual({ words: someWords(), language: 'da' });
  const both = aCard({ words: { da: someWords(), en: { ...someWords(), name: 'Actor map' } } });
  expect(wordsIn(both, 'en')).toMatchObject({ words: { name: 'Actor map' }, language: 'en' });
});

const now = { card: aCard(), version: 3 };
const edited = { ...aCard(), people: { least: 2, most: 12 } };

test('a new version counts on and keeps the address and the id', () => {
  const revised = reviseCard(now, 3, { ...edited, id: 'M99', slugs: { da: 'andet', en: 'other' } });
  expect(revised).toEqual({ ok: true, value: { card: edited, version: 4 } });
});

test.each([
  [2, edited, { code: 'changed_meanwhile', version: 3 }],
  [3, { ...edited, people: { most: 12, least: 3 } }, { code: 'nothing_changed' }],
  [3, { ...edited, phases: [] }, { code: 'faults', faults: [{ code: 'missing', at: 'phases' }] }],
])('a version from %d is refused', (base, content, refusal) => {
  expect(reviseCard(now, base, content)).toEqual({ ok: false, error: refusal });
});

test('ids and slugs of cards made here are free ones', () => {
  expect([nextLocalId([]), nextLocalId(['M25', 'L99'])]).toEqual(['L01', 'L100']);
  // An id is an address, too: no slug may look like one.
  expect([freeSlug('', []), freeSlug('m01', ['metode'])]).toEqual(['metode', 'metode-2']);
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'a-2', 'a-3', 'b')), (taken) => {
      expect(taken).not.toContain(freeSlug('a', taken));
    }),
  );
});

test('a suggestion needs words and a part; closing it needs an answer', () => {
  expect(suggestionContent.safeParse({ part: 'steps', text: '  ' }).success).toBe(false);
  expect(suggestionContent.safeParse({ part: 'colour', text: 'Rød' }).success).toBe(false);
  expect(closeSuggestion(' \n', EDDA)).toEqual({ ok: false, error: { code: 'answer_missing' } });
  expect(closeSuggestion('x'.repeat(601), EDDA)).toEqual({
    ok: false,
    error: { code: 'answer_too_long', limit: 600 },
  });
  expect(closeSuggestion(' Tak ', EDDA)).toEqual({
    ok: true,
    value: { state: 'closed', answer: 'Tak', usedIn: null, editor: EDDA },
  });
  expect(useSuggestion(4, '', EDDA)).toMatchObject({ state: 'used', usedIn: 4, answer: '' });
});
