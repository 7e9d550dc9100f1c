import { BASE_VOCABULARIES, cleanText } from '@samskab/domain';
import {
  A_DAY,
  ARENA_ACCESS,
  ARENA_BOOKERS,
  ARENA_COMFORTS,
  ARENA_PRICES,
  ARENA_SPACES,
  arenaContent,
  RULE_SETTERS,
  WEEKDAYS,
  type ArenaContent,
  type OpenSpan,
} from '@samskab/domain/arenas';
import fc from 'fast-check';
import type { PublicArena } from '../portable-arena.ts';

const text = (most: number) => fc.string({ unit: 'binary', maxLength: most }).map(cleanText);
const words = fc
  .array(fc.constantFrom('Huset', 'på', 'Torvet', '=1+1', 'æ;ø,å', '"', '\n', "'x"), { maxLength: 6 })
  .map((some) => cleanText(some.join(' ')));
const anyText = fc.oneof(words, text(40));
const name = anyText.filter((told) => told !== '');
const code = (list: 'arenaKind' | 'language') =>
  fc.constantFrom(...BASE_VOCABULARIES[list].map((term) => term.code));
const some = <Value extends string>(values: readonly Value[]) => fc.subarray([...values]);
const maybe = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { nil: null });

/** Stretches that do not overlap, in the order in which they are read back. */
const spans: fc.Arbitrary<OpenSpan[]> = fc
  .subarray([...WEEKDAYS])
  .chain((days) =>
    fc.tuple(
      ...days.map((day) =>
        fc
          .tuple(
            fc.uniqueArray(fc.integer({ min: 0, max: A_DAY - 1 }), { minLength: 1, maxLength: 3 }),
            fc.integer({ min: 1, max: A_DAY - 1 }),
          )
          .map(([begins, last]) => {
            const from = begins.toSorted((a, b) => a - b);
            return from.map((at, n) => ({ day, from: at, to: from[n + 1] ?? at + last }));
          }),
      ),
    ),
  )
  .map((of) => of.flat());

const facts = fc.record({
  purpose: anyText,
  operator: anyText,
  street: anyText,
  postcode: fc.constantFrom('', '8000', '1408'),
  city: anyText,
  isApproximate: fc.boolean(),
  hosts: fc.array(name, { maxLength: 4 }),
  opening: spans,
  staffed: spans,
  openingNote: anyText,
  people: maybe(fc.integer({ min: 0, max: 9999 })),
  rooms: maybe(fc.integer({ min: 0, max: 500 })),
  roomsNote: anyText,
  price: maybe(fc.constantFrom(...ARENA_PRICES)),
  priceNote: anyText,
  bookers: some(ARENA_BOOKERS),
  bookingPage: fc.constantFrom('', 'https://huset.example/book?a=1'),
  access: some(ARENA_ACCESS),
  transportMinutes: maybe(fc.integer({ min: 0, max: 180 })),
  accessNote: anyText,
  comforts: some(ARENA_COMFORTS),
  languages: fc.uniqueArray(code('language'), { maxLength: 5 }),
  spaces: some(ARENA_SPACES),
  owner: maybe(fc.constantFrom('citizens', 'voluntary', 'public', 'private')),
  rules: maybe(fc.constantFrom(...RULE_SETTERS)),
  neutrality: anyText,
  website: fc.constantFrom('', 'https://huset.example'),
});

const degree = (from: number, to: number) =>
  fc.integer({ min: from * 1e5, max: to * 1e5 }).map((number) => number / 1e5);

/** Any arena as it can be kept, with texts that tables and spreadsheets stumble over. */
export const anyArena: fc.Arbitrary<ArenaContent> = fc
  .record({
    name,
    kind: code('arenaKind'),
    municipality: fc.constantFrom(null, '0751', '0101'),
    position: maybe(fc.record({ latitude: degree(55, 57), longitude: degree(9, 12) })),
    resting: fc.boolean(),
    facts,
  })
  .map((told) => arenaContent.parse(told));

/** The same on its way out. */
export const anyPublicArena: fc.Arbitrary<PublicArena> = fc.record({
  key: fc.uuid(),
  content: anyArena,
  page: fc.constant('https://samskab.example/arenaer/huset'),
  confirmedOn: fc.constantFrom(null, '2026-03-02'),
  updatedAt: fc.constant(new Date('2026-03-02T10:00:00Z')),
  isExample: fc.boolean(),
});
