import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  certificateHolds,
  communityContent,
  communityFaults,
  communityHints,
  emptyCommunity,
  funnelOf,
  monthAfter,
  monthOf,
  posterFindings,
  readCounts,
  SMALLEST_CELL,
  type CommunityContent,
  type Reading,
  type ToldMonths,
} from './index.ts';

const TODAY = '2026-12-01';
const EASY: Reading = { words: 20, sentences: 3, lix: 20, longWords: [] };
const facts = {
  what: 'Vi laver mad og spiser ved ét bord.',
  interests: ['cook'],
  when: 'Hver torsdag kl. 15-18',
  times: ['afternoon'],
  frequency: 'weekly',
  place: 'Køkkenet i beboerhuset',
  isFree: true,
  languages: ['da', 'ar'],
  welcome: true,
  size: 'group',
  roles: ['join'],
  whoMayCome: 'everyone',
  children: 'none',
  runBy: 'association',
  contactRole: 'Værten i køkkenet',
};
const aCommunity = (change: object = {}): CommunityContent =>
  communityContent.parse({ name: 'Åben gryde', municipality: '0461', facts: { ...facts, ...change } });
const codes = (change: object, reading: Reading = EASY) =>
  communityFaults(aCommunity(change), reading, TODAY).map((fault) => `${fault.code} ${fault.at}`);

describe('before an entry is handed in', () => {
  test('nothing is missing when everything is told, and everything is when nothing is', () => {
    expect(codes({})).toEqual([]);
    const missing = communityFaults(emptyCommunity(), null, TODAY);
    expect(missing.map(({ at }) => at)).toEqual(
      expect.arrayContaining(['name', 'what', 'place', 'languages']),
    );
    expect(missing.every(({ code }) => code === 'missing')).toBe(true);
  });

  test('what you do there is 25 words of light Danish', () => {
    expect(codes({}, { ...EASY, words: 25, lix: 25 })).toEqual([]);
    expect(codes({}, { ...EASY, words: 26 })).toEqual(['tooManyWords what']);
    expect(codes({}, { ...EASY, lix: 25.1 })).toEqual(['tooHeavy what']);
    const [long] = communityFaults(aCommunity(), { ...EASY, lix: 40, sentences: 1 }, TODAY);
    expect(long).toMatchObject({ code: 'tooHeavy', helps: 'shorterSentences', lix: 40 });
  });

  test('what meets online needs no place, and what costs something says how much', () => {
    expect(codes({ online: true, place: '' })).toEqual([]);
    expect(codes({ place: '' })).toEqual(['missing place']);
    expect(codes({ isFree: false })).toEqual(['missing price']);
    expect(codes({ isFree: false, price: '20 kr.' })).toEqual([]);
  });

  test('whoever is not open for everyone says why', () => {
    expect(codes({ whoMayCome: 'women' })).toEqual(['reasonMissing whoNote']);
    expect(codes({ whoMayCome: 'women', whoNote: 'Kvinderne i området bad om det.' })).toEqual([]);
  });

  test('children among volunteers need a certificate that is confirmed each year', () => {
    const withVolunteers = (on: string | null) => ({
      children: 'withVolunteers',
      certificate: on === null ? null : { on, role: 'Formand' },
    });
    expect(codes(withVolunteers(null))).toEqual(['certificateMissing certificate']);
    expect(codes(withVolunteers('2025-11-30'))).toEqual(['certificateOld certificate']);
    expect(codes(withVolunteers('2025-12-01'))).toEqual([]);
    expect(codes(withVolunteers('2026-12-02'))).toEqual(['certificateOld certificate']);
    expect(certificateHolds({ children: 'withFamily', certificate: null }, TODAY)).toBe(true);
  });

  test('a telephone stops it, a word that makes people small is a hint', () => {
    expect(codes({ what: 'Ring til os på 20 30 40 50.' })).toEqual(['poster what']);
    expect(codes({ what: 'For ensomme ældre.' })).toEqual([]);
    expect(communityHints(aCommunity({ what: 'For ensomme ældre.' }))).toEqual([
      { at: 'what', finding: { rule: 'belittles', weight: 'asks', found: 'ensomme' } },
    ]);
  });
});

describe('the rules for posters', () => {
  test.each([
    ['Kun for danskere', 'sortsPeople'],
    ['ikke for udlændinge', 'sortsPeople'],
    ['Skriv til bo@example.dk', 'privateContact'],
    ['Ring +45 20 30 40 50', 'privateContact'],
    ['Vores brugere hygger sig', 'belittles'],
    ['Du skal have en diagnose', 'asksPrivate'],
    ['Vi garanterer, at du får det bedre', 'promises'],
    ['Få rabat i caféen', 'sells'],
    ['Stem på os til valget', 'persuades'],
    ['I stedet for hjemmeplejen', 'replacesStaff'],
    ['KOM NU MED!!!', 'shouts'],
  ])('»%s« is against %s', (text, rule) => {
    expect(posterFindings(text).map((finding) => finding.rule)).toContain(rule);
  });

  test.each([
    'Vi laver mad sammen og spiser ved ét bord.',
    'Du lærer, hvordan man bruger en sav.',
    'Kun for voksne',
    'Hver torsdag kl. 15-18, marts til oktober 2026',
    'Torvet 12, 5000 Odense C',
    'SOSU-elever spiser med',
    'Åndenød er ingen hindring',
  ])('»%s« is against none', (text) => {
    expect(posterFindings(text)).toEqual([]);
  });

  test('what is found stands in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (noise) => {
        const text = `${noise} ensomme ${noise}`;
        for (const { found } of posterFindings(text)) expect(text).toContain(found);
      }),
    );
  });
});

describe('the numbers of a month', () => {
  test('nothing, words and more than came are told', () => {
    const read = (came: string, met: string, stillThere: string, before: number | null = null) =>
      readCounts('2026-11', { came, met, stillThere }, before);
    expect(read(' ', '', '')).toMatchObject({ error: [{ code: 'nothing' }] });
    expect(read('mange', '-1', '501')).toMatchObject({
      error: [{ at: 'came' }, { at: 'met' }, { at: 'stillThere' }],
    });
    expect(read('2', '3', '')).toMatchObject({ error: [{ code: 'moreThanCame', at: 'met', came: 2 }] });
    expect(read('0', '', '5', 4)).toMatchObject({
      error: [{ code: 'moreThanCame', at: 'stillThere', came: 4 }],
    });
    expect(read('0', '0', '5')).toMatchObject({ ok: true, value: { came: 0, met: 0, stillThere: 5 } });
  });

  test('months go on over the new year, back and forth, and change at midnight in Denmark', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.nat(60),
        (y, m, n) => {
          const month = `${y}-${String(m).padStart(2, '0')}`;
          expect(monthAfter(monthAfter(month, n), -n)).toBe(month);
          const date = new Date(Date.UTC(y, m - 1 + n, 1)).toISOString().slice(0, 7);
          expect(monthAfter(month, n)).toBe(date);
        },
      ),
    );
    expect(monthOf(new Date('2026-10-31T22:59:00Z'))).toBe('2026-10');
    expect(monthOf(new Date('2026-10-31T23:00:00Z'))).toBe('2026-11');
  });
});

describe('the public funnel', () => {
  const month = (of: string, came: number, met: number, stillThere: number | null = null) => ({
    month: of,
    came,
    met,
    stillThere,
  });
  const told = (communities: number, came: number): readonly ToldMonths[] =>
    Array.from({ length: communities }, (_, n) => ({
      community: `c${n}`,
      months: [month('2026-01', came, came - 1), month('2026-04', came, came, came - 1)],
    }));

  test('adds quarters, and counts who is still there in the quarter in which they came', () => {
    const { rows, total, communities } = funnelOf(told(3, 10), '2026-12');
    expect(communities).toBe(3);
    expect(rows.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2026-01 2026-03',
      '2026-04 2026-06',
      '2026-07 2026-09',
      '2026-10 2026-12',
    ]);
    expect(rows.map(({ came }) => came)).toEqual([30, 30, null, null]);
    expect(rows[0]).toMatchObject({ met: 27 });
    expect(total).toEqual({ came: 60, met: 57, stillThere: 27 });
  });

  test('says nothing while fewer than three communities have told anything', () => {
    expect(funnelOf(told(2, 100), '2026-12')).toMatchObject({ communities: null, total: { came: null } });
  });

  test('no small number is shown, and none can be found by taking others from the total', () => {
    const count = fc.nat(12);
    const community = fc.record({
      community: fc.uuid(),
      months: fc
        .uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 12 })
        .chain((months) =>
          fc.tuple(...months.map((back) => count.map((n) => month(monthAfter('2026-12', -back), n, n, n)))),
        ),
    });
    fc.assert(
      fc.property(fc.array(community, { minLength: 3, maxLength: 8 }), (all) => {
        const { rows, total } = funnelOf(all, '2026-12');
        for (const step of ['came', 'met', 'stillThere'] as const) {
          const shown = rows.map((row) => row[step]);
          for (const cell of [...shown, total[step]])
            expect(cell === null || cell >= SMALLEST_CELL).toBe(true);
          const rest = (total[step] ?? 0) - shown.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
          // What is left out is nothing, or several cells that are not few together.
          if (total[step] === null) expect(shown.every((cell) => cell === null)).toBe(true);
          else if (rest !== 0)
            expect([rest >= SMALLEST_CELL, shown.filter((cell) => cell === null).length > 1]).toEqual([
              true,
              true,
            ]);
        }
      }),
    );
  });
});
