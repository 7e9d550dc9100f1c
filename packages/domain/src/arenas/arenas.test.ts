import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTOR_GROUPS } from '../kernel/actor-groups.ts';
import { dayAfter, daysBetween } from '../kernel/days.ts';
import { ACTIVE, activeOverTime, groupsOfActors, monthEnds, wasActive, whoHasMet } from './activity.ts';
import { arenaContent, emptyArena, type ArenaContent } from './arena.ts';
import { ARENA_PRICES, GROUP_OF_ACTOR, MEETING_ACTORS } from './codes.ts';
import { arenaFormValues } from './form-values.ts';
import { arenaQueryAddress, EVERY_ARENA, readArenaQuery, type ArenaQuery } from './list-query.ts';
import { ARENA_MUSTS, whatIsMissing } from './missing.ts';
import { readArenaForm, readWrittenPosition } from './read-form.ts';

const house: ArenaContent = arenaContent.parse({
  name: 'Huset ved åen',
  kind: 'communityHouse',
  municipality: '0751',
  position: { latitude: 56.1629, longitude: 10.2039 },
  facts: {
    purpose: 'Her kan alle mødes om noget, som ingen af dem ejer.',
    operator: 'Foreningen Huset',
    hosts: ['husvært', 'aftenvært'],
    opening: [{ day: 5, from: 1080, to: 1560 }],
    staffed: [{ day: 5, from: 1080, to: 1320 }],
    people: 1200,
    price: 'free',
    bookers: ['anyone'],
    access: ['toilet', 'stepFree'],
    languages: ['da', 'ar'],
    owner: 'voluntary',
    rules: 'together',
    website: 'https://huset.example',
  },
});

const FIELDS = Object.keys(arenaFormValues(house));

describe('the form', () => {
  test('reads back what an arena fills it with', () => {
    expect(readArenaForm(arenaFormValues(house))).toEqual({ ok: true, value: house });
    expect(readArenaForm(arenaFormValues(emptyArena()))).toEqual({ ok: true, value: emptyArena() });
  });
  test('takes any text that is short enough, and reads it back', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (written) => {
        const read = readArenaForm({ name: [written], purpose: [written] });
        if (!read.ok) throw new Error('refused');
        expect(readArenaForm(arenaFormValues(read.value))).toEqual(read);
      }),
    ));
  test('never throws, whatever is sent', () =>
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...FIELDS, 'x'), fc.array(fc.string(), { maxLength: 3 })),
        (sent) => {
          const read = readArenaForm(sent);
          if (read.ok) expect(arenaContent.parse(read.value)).toEqual(read.value);
          else for (const { field } of read.error) expect(FIELDS).toContain(field);
        },
      ),
    ));
  test.each([
    ['name', 'x'.repeat(121), 'tooLong'],
    ['people', 'mange', 'notNumber'],
    ['people', '999999', 'notNumber'],
    ['postcode', '80000', 'notPostcode'],
    ['website', 'javascript:alert(1)', 'notWebAddress'],
    ['website', 'huset', 'notWebAddress'],
    ['open-3', 'ti til fire', 'notTimes'],
    ['staffed-3', '9-12, 10-11', 'overlap'],
    ['latitude', '56.1', 'half'],
  ])('tells that %s cannot be %s', (field, value, code) => {
    expect(readArenaForm({ [field]: [value] })).toMatchObject({ ok: false, error: [{ field, code }] });
  });
  test.each([
    ['1.200', 1200],
    ['1 200', 1200],
    ['0', 0],
  ])('reads %s people', (written, people) => {
    expect(readArenaForm({ people: [written] })).toMatchObject({ ok: true, value: { facts: { people } } });
  });
  test('adds the scheme that people leave out', () => {
    expect(readArenaForm({ website: ['huset.example/om'] })).toMatchObject({
      value: { facts: { website: 'https://huset.example/om' } },
    });
  });
  test('a position that is swapped, outside or no number is told apart', () => {
    const code = (latitude: string, longitude: string) => {
      const read = readWrittenPosition(latitude, longitude);
      return read.ok ? 'ok' : read.error.code;
    };
    expect([
      code('56,16', '10,2'),
      code('10,2', '56,16'),
      code('48.85', '2.35'),
      code('nord', 'øst'),
      code('', '10.2'),
    ]).toEqual(['ok', 'swapped', 'outside', 'notNumbers', 'half']);
  });
});

describe('what is missing', () => {
  test('is everything of nothing, and nothing of a whole arena', () => {
    expect(whatIsMissing(emptyArena())).toEqual(ARENA_MUSTS);
    expect(whatIsMissing(house)).toEqual([]);
  });
  test('a sentence about the hours is enough', () => {
    const facts = { ...house.facts, opening: [], openingNote: 'Ring på hos nr. 4' };
    expect(whatIsMissing({ ...house, facts })).toEqual([]);
    expect(whatIsMissing({ ...house, facts: { ...facts, openingNote: '' } })).toEqual(['opening']);
  });
});

const day = fc.integer({ min: 0, max: 500 }).map((days) => dayAfter('2025-01-01', days));
const meeting = fc.record({
  arena: fc.constantFrom('a', 'b', 'c'),
  heldOn: day,
  actors: fc.constant([]),
  groups: fc.subarray([...ACTOR_GROUPS]),
});

describe('flere', () => {
  test('counts arenas as asking each of them does', () =>
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 40 }), day, (meetings, today) => {
        for (const { on, active } of activeOverTime(meetings, today, 6))
          expect(active).toBe(
            ['a', 'b', 'c'].filter((arena) =>
              wasActive(
                meetings.filter((one) => one.arena === arena),
                on,
              ),
            ).length,
          );
      }),
    ));
  test('a naive count of days agrees, and two groups are not enough', () =>
    fc.assert(
      fc.property(meeting, day, (held, on) => {
        const since = daysBetween(held.heldOn, on);
        expect(wasActive([held], on)).toBe(held.groups.length >= 3 && since >= 0 && since < ACTIVE.days);
      }),
    ));
  test('months end where they end', () => {
    expect(monthEnds('2026-03-31', 4)).toEqual(['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31']);
    expect(monthEnds('2024-03-01', 2)).toEqual(['2024-02-29', '2024-03-01']);
  });
  test('every kind of actor has a group, and all groups can meet', () => {
    expect(groupsOfActors(MEETING_ACTORS)).toEqual(ACTOR_GROUPS);
    expect(Object.keys(GROUP_OF_ACTOR)).toEqual(MEETING_ACTORS);
  });
  test('who has met is of the last twelve months, and the rest is missing', () => {
    const held = (heldOn: string) => ({ heldOn, actors: ['schools'] as const, groups: ['public'] as const });
    expect(whoHasMet([held('2025-03-03')], '2026-03-02')).toMatchObject({ met: ['schools'], meetings: 1 });
    expect(whoHasMet([held('2025-03-02'), held('2026-03-03')], '2026-03-02')).toEqual({
      met: [],
      missing: MEETING_ACTORS,
      meetings: 0,
    });
  });
});

describe('a question to the list', () => {
  const query: fc.Arbitrary<ArenaQuery> = fc.record({
    text: fc.constantFrom('', 'kaffe', 'bål & sang'),
    place: fc.constantFrom('', '0751', 'region:1082'),
    kind: fc.constantFrom('', 'library'),
    evening: fc.boolean(),
    stepFree: fc.boolean(),
    language: fc.constantFrom('', 'ar'),
    price: fc.constantFrom('' as const, ...ARENA_PRICES),
    all: fc.boolean(),
    page: fc.integer({ min: 1, max: 4000 }),
  });
  test('is read back from its address', () =>
    fc.assert(
      fc.property(query, (asked) => {
        expect(readArenaQuery(new URLSearchParams(arenaQueryAddress(asked)))).toEqual(asked);
      }),
    ));
  test('is never an error', () =>
    fc.assert(
      fc.property(fc.webQueryParameters(), (address) => {
        const asked = readArenaQuery(new URLSearchParams(address));
        expect(readArenaQuery(new URLSearchParams(arenaQueryAddress(asked)))).toEqual(asked);
      }),
    ));
  test('everything has the shortest address', () => expect(arenaQueryAddress(EVERY_ARENA)).toBe(''));
});
