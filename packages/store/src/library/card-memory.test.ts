import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CardMemory } from './card-memory.ts';
import type { LibraryCard } from './library.ts';

const words = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 });
const maybe = fc.option(fc.string(), { nil: null });
const card: fc.Arbitrary<LibraryCard> = fc.record({
  experienceId: fc.uuid(),
  slug: fc.string(),
  title: fc.string({ unit: 'grapheme' }),
  summary: fc.string({ unit: 'grapheme' }),
  language: fc.string(),
  origin: fc.string(),
  valence: maybe,
  declaredForm: maybe,
  actualForm: maybe,
  country: maybe,
  municipality: maybe,
  regionLabel: fc.string(),
  startYear: fc.option(fc.integer(), { nil: null }),
  themes: words,
  targetGroups: words,
  actorGroups: words,
  actorTypes: words,
  methods: words,
  evidence: fc.option(fc.nat(), { nil: null }),
  completeness: fc.nat(),
  voices: fc.nat(),
  reuses: fc.nat(),
  publishedAt: fc.date({ noInvalidDate: true }),
  revision: fc.nat(),
});

test('a card is remembered as it was', () => {
  fc.assert(
    fc.property(card, (one) => {
      const cards = new CardMemory();
      cards.keep(one);
      expect(cards.get(one.revision)).toEqual(one);
    }),
  );
});

test('a card that has changed since is not taken for the new one', () => {
  const [old] = fc.sample(card, 1);
  if (!old) throw new Error('no card was made');
  const cards = new CardMemory();
  cards.keep(old);
  expect(cards.get(old.revision + 1)).toBeNull();
});
