import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CIRCUMSTANCES, type MethodCard } from './card.ts';
import { chooseMethods, type MethodSituation } from './choose.ts';
import { aCard, anyCards, anySituation } from './testing/any-cards.ts';

const NOTHING_SAID: MethodSituation = {
  phase: null,
  groupSize: null,
  minutes: null,
  littleDanish: false,
  conflict: false,
  many: false,
};

/** The rule told again, slowly and in another way: each card is asked every question, and every trio is looked at. */
function fits(card: MethodCard, told: MethodSituation): boolean {
  if (card.retired) return false;
  if (told.phase !== null && !card.phases.some((phase) => phase === told.phase)) return false;
  if (told.groupSize !== null && told.groupSize < card.people.least) return false;
  if (told.groupSize !== null && told.groupSize > card.people.most) return false;
  return !(told.minutes !== null && told.minutes < card.minutes.least);
}

/** How many cards are better placed than this one. */
function place(card: MethodCard, cards: readonly MethodCard[], told: MethodSituation): number {
  const score = (one: MethodCard) => {
    let lacking = 0;
    if (told.littleDanish && one.words.da.suits.littleDanish === undefined) lacking += 1;
    if (told.conflict && one.words.da.suits.conflict === undefined) lacking += 1;
    if (told.many && one.words.da.suits.many === undefined) lacking += 1;
    const phases = told.phase === null ? 0 : one.phases.length;
    return lacking * 1_000_000 + phases * 10_000 + Number(one.id.slice(1));
  };
  return cards.filter((other) => fits(other, told) && score(other) < score(card)).length;
}

function naive(told: MethodSituation, cards: readonly MethodCard[]): readonly string[] {
  const ordered = cards
    .filter((card) => fits(card, told))
    .map((card) => ({ card, at: place(card, cards, told) }));
  const at = (place: number) => ordered.filter((one) => one.at === place).map(({ card }) => card);
  const [first, second, third] = [at(0), at(1), at(2)];
  const three = [...first, ...second, ...third];
  const least = Math.min(...ordered.map(({ card }) => card.minutes.least));
  const counts = (card: MethodCard) => card.minutes.least < 30 || card.minutes.least === least;
  const wanted = (card: MethodCard) => (least < 30 ? card.minutes.least < 30 : counts(card));
  if (three.some(wanted)) return three.map(({ id }) => id);
  for (let position = 3; position < ordered.length; position += 1) {
    const [next] = at(position);
    if (next && wanted(next)) return [...first, ...second, next].map(({ id }) => id);
  }
  return three.map(({ id }) => id);
}

const pairs = fc.tuple(anySituation(), anyCards());

test('chooses what the slow rule chooses, whatever the cards and the situation', () => {
  fc.assert(
    fc.property(pairs, ([told, cards]) => {
      const chosen = chooseMethods(told, Object.freeze([...cards]));
      expect(chosen.suggestions.map(({ card }) => card.id)).toEqual(naive(told, cards));
    }),
    { numRuns: 2000 },
  );
});

test('never more than three, none that does not fit, and a short one whenever a short one fits', () => {
  fc.assert(
    fc.property(pairs, ([told, cards]) => {
      const { suggestions, shortest, loosen } = chooseMethods(told, cards);
      const fitting = cards.filter((card) => fits(card, told));
      expect(suggestions.length).toBe(Math.min(3, fitting.length));
      expect(new Set(suggestions.map(({ card }) => card.id)).size).toBe(suggestions.length);
      expect(suggestions.every(({ card }) => fits(card, told))).toBe(true);
      const short = suggestions.some((one) => one.short);
      expect(short).toBe(fitting.some(({ minutes }) => minutes.least < 30));
      expect(shortest).toBe(
        short || fitting.length === 0 ? null : Math.min(...fitting.map(({ minutes }) => minutes.least)),
      );
      expect(loosen.length > 0 && fitting.length > 0).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('what could be left unsaid does help, and nothing else alone would', () => {
  fc.assert(
    fc.property(pairs, ([told, cards]) => {
      const { suggestions, loosen } = chooseMethods(told, cards);
      fc.pre(suggestions.length === 0);
      for (const must of ['phase', 'groupSize', 'minutes'] as const)
        expect(chooseMethods({ ...told, [must]: null }, cards).suggestions.length > 0).toBe(
          loosen.includes(must),
        );
    }),
    { numRuns: 2000 },
  );
});

test('the order in which cards are given does not matter', () => {
  fc.assert(
    fc.property(pairs, ([told, cards]) => {
      expect(chooseMethods(told, cards.toReversed())).toEqual(chooseMethods(told, cards));
    }),
  );
});

test('every circumstance that was told is either a reason or a reservation, and no other is', () => {
  fc.assert(
    fc.property(pairs, ([told, cards]) => {
      for (const { card, because, but } of chooseMethods(told, cards).suggestions)
        for (const one of CIRCUMSTANCES) {
          expect(because.includes(one)).toBe(told[one] && card.words.da.suits[one] !== undefined);
          expect(but.includes(one)).toBe(told[one] && card.words.da.suits[one] === undefined);
        }
    }),
  );
});

test('without cards there is nothing to choose, and nothing to leave unsaid', () => {
  expect(chooseMethods({ ...NOTHING_SAID, minutes: 30 }, [])).toEqual({
    suggestions: [],
    shortest: null,
    loosen: [],
  });
});

test('a card of exactly half an hour is not a short one; one minute less is', () => {
  const of = (least: number) =>
    chooseMethods(NOTHING_SAID, [aCard({ minutes: { least, most: 60 } })]).shortest;
  expect([of(30), of(29)]).toEqual([30, null]);
});
