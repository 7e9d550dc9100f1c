import * as fc from 'fast-check';
import { CIRCUMSTANCES, METHOD_PHASES, methodCard, type MethodCard, type MethodWords } from '../card.ts';
import type { MethodSituation } from '../choose.ts';

type Suits = MethodWords['suits'];

/** Words of a card with everything said. */
export const someWords = (suits: Suits = {}, steps = 2): MethodWords => ({
  name: 'Aktørkort',
  purpose: 'Se, hvem der er berørt.',
  opening: 'Vi tegner alle dem, sagen rører ved.',
  steps: Array.from({ length: steps }, (_, at) => ({
    title: `Trin ${at + 1}`,
    text: 'Skriv.',
    say: 'Hvem?',
  })),
  materials: ['Papir'],
  quiet: 'Skriv, før I taler.',
  online: 'Brug en fælles tavle.',
  pitfall: 'Listen bliver for lang.',
  notWhen: 'Når alle er her.',
  suits,
});

/** A card with everything said; whatever matters to a test is given. */
export const aCard = (given: Partial<MethodCard> & { readonly suits?: Suits } = {}): MethodCard => {
  const { suits = {}, ...rest } = given;
  return methodCard.parse({
    id: 'M01',
    slugs: { da: 'aktoerkort', en: 'actor-map' },
    people: { least: 3, most: 12 },
    minutes: { least: 45, most: 60 },
    phases: ['gather'],
    stepMinutes: [30, 20],
    words: { da: someWords(suits), en: null },
    ...rest,
  });
};

const span = (most: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most }))
    .map(([one, other]) => ({ least: Math.min(one, other), most: Math.max(one, other) }));

/** Up to thirty cards, each with an id of its own. */
export const anyCards = (): fc.Arbitrary<readonly MethodCard[]> =>
  fc
    .array(
      fc.record({
        people: span(40),
        minutes: span(120),
        phases: fc.subarray([...METHOD_PHASES], { minLength: 1 }),
        retired: fc.boolean(),
        marks: fc.subarray([...CIRCUMSTANCES]),
      }),
      { maxLength: 30 },
    )
    .map((rows) =>
      rows.map(({ marks, ...row }, at) =>
        aCard({
          ...row,
          id: `M${String(at + 1).padStart(2, '0')}`,
          suits: Object.fromEntries(marks.map((mark) => [mark, 'Fordi.'])),
        }),
      ),
    );

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

/** Any situation, also those no card fits. */
export const anySituation = (): fc.Arbitrary<MethodSituation> =>
  fc.record({
    phase: orNull(fc.constantFrom(...METHOD_PHASES)),
    groupSize: orNull(fc.integer({ min: 1, max: 50 })),
    minutes: orNull(fc.integer({ min: 5, max: 130 })),
    littleDanish: fc.boolean(),
    conflict: fc.boolean(),
    many: fc.boolean(),
  });
