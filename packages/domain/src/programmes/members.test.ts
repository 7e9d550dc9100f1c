import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArtefactAddress } from './artefact-address.ts';
import { MEMBER_STATES } from './codes.ts';
import { EMPTY_PROGRAMME, programmeContent } from './content.ts';
import { MEMBER_MOVES, moveMember, type MemberMove } from './member-moves.ts';
import { kindsMet, SEVEN_KINDS } from './met-kinds.ts';
import { missingIn, MISSING_PARTS } from './missing.ts';
import { reachContent, REACHED_ORGANISATIONS, reachFaults, reachTotals } from './reach.ts';
import { sheetLines } from './sheet.ts';
import { USUAL_STEPS } from './usual-ladder.ts';

const MOVES = Object.keys(MEMBER_MOVES) as readonly MemberMove[];

describe('an arena in a programme', () => {
  test('the moves that can be made, from each state', () => {
    const from = (state: (typeof MEMBER_STATES)[number] | null) =>
      MOVES.filter((move) => moveMember(state, move, 'Fordi').ok);
    expect([null, ...MEMBER_STATES].map((state) => [state, from(state)])).toEqual([
      [null, ['ask']],
      ['asked', ['accept', 'decline', 'leave']],
      ['member', ['leave', 'remove']],
      ['declined', ['ask']],
      ['left', ['ask']],
      ['removed', ['ask']],
    ]);
  });
  test('whoever walks about as they like becomes a member only when let in', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MOVES), { maxLength: 12 }), (walk) => {
        let state: (typeof MEMBER_STATES)[number] | null = null;
        for (const move of walk) {
          const moved = moveMember(state, move, 'Fordi');
          if (moved.ok && moved.value.state === 'member') expect([state, move]).toEqual(['asked', 'accept']);
          if (moved.ok) state = moved.value.state;
        }
      }),
    ));
  test.each(['decline', 'remove'] as const)('nobody is shown the door without a word: %s', (move) => {
    const state = move === 'decline' ? 'asked' : 'member';
    expect(moveMember(state, move, ' \n ')).toEqual({ ok: false, error: { code: 'noteMissing' } });
    expect(moveMember(state, move, 'x'.repeat(601))).toMatchObject({ error: { code: 'noteTooLong' } });
  });
});

describe('the seven kinds', () => {
  test('the groups alone say at most four of them', () => {
    const groups = ['citizens', 'voluntary', 'public', 'private'];
    expect(kindsMet({ types: [], groups })).toEqual(['citizens', 'volunteers', 'companies', 'employees']);
    expect(kindsMet({ types: ['library', 'other', 'neverHeard'], groups: [] })).toEqual([]);
  });
  test('more who take part never make fewer kinds, but for a group that gets its name', () =>
    fc.assert(
      fc.property(
        fc.subarray(['school', 'relative', 'volunteerCentre', 'companySmall', 'association', 'library']),
        fc.subarray(['citizens', 'public', 'private']),
        (types, groups) => {
          const all = kindsMet({ types, groups });
          expect(SEVEN_KINDS.filter((kind) => all.includes(kind))).toEqual(all);
          for (const one of types)
            expect(
              kindsMet({ types: types.filter((type) => type !== one), groups }).length,
            ).toBeLessThanOrEqual(all.length);
        },
      ),
    ));
});

describe('the reach log', () => {
  test('has no kind of person, and no free text in which one could stand', () => {
    for (const person of ['affectedCitizen', 'relative', 'resident', 'unorganisedVolunteer'])
      expect(REACHED_ORGANISATIONS).not.toContain(person);
    expect(REACHED_ORGANISATIONS).toContain('minorityAssociation');
    expect(Object.keys(reachContent.shape)).toEqual(['on', 'organisation', 'way', 'answer']);
    const line = { on: '2026-03-02', organisation: 'school', way: 'visit', answer: 'came' };
    expect(reachContent.safeParse({ ...line, name: 'Ali' }).success).toBe(false);
  });
  test('totals lose nothing', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            organisation: fc.constantFrom('school', 'sportsClub', 'minorityAssociation'),
            answer: fc.constantFrom('came' as const, 'noAnswer' as const),
          }),
        ),
        (lines) => {
          const totals = reachTotals(lines);
          expect(totals.reduce((sum, { reached }) => sum + reached, 0)).toBe(lines.length);
          expect(totals.reduce((sum, { came }) => sum + came, 0)).toBe(
            lines.filter(({ answer }) => answer === 'came').length,
          );
        },
      ),
    ));
  test('what has not happened yet is not logged', () => {
    const line = { on: '2026-03-03', organisation: 'school', way: 'visit', answer: 'came' } as const;
    expect(reachFaults(line, '2026-03-02')).toEqual(['on']);
    expect(reachFaults({ ...line, on: 'i går' }, '2026-03-02')).toEqual(['on']);
    expect(reachFaults(line, '2026-03-03')).toEqual([]);
  });
});

describe('an address', () => {
  test('is found again however it was copied', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('erfaringer', 'forloeb', 'kalender', 'arenaer'),
        fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/),
        fc.constantFrom('', 'https://samskab.example', 'http://localhost:4817'),
        fc.constantFrom('/', '/en/'),
        fc.constantFrom('', '/', '/tal', '?a=b', '#top', '/moeder?x=/kalender/nej'),
        (folder, slug, site, language, after) => {
          const read = readArtefactAddress(`  ${site}${language}${folder}/${slug}${after} `);
          expect(read).toMatchObject({ ok: true, value: { slug } });
        },
      ),
    ));
  test.each(['', '/erfaringer', '/erfaringer/%2e%2e', 'https://andet.example/', "/forloeb/1' or '1", '/om'])(
    '»%s« leads nowhere',
    (written) => {
      expect(readArtefactAddress(written).ok).toBe(false);
    },
  );
});

describe('a programme', () => {
  test('may lack everything while it is a draft, and is told what it lacks', () => {
    expect(missingIn(EMPTY_PROGRAMME)).toEqual(MISSING_PARTS.filter((part) => !/^step[TN]/.test(part)));
  });
  test('is whole with a name, a purpose, a way in, an owner, the usual ladder and one number', () => {
    const words = { da: 'Ord', en: '' };
    const whole = programmeContent.parse({
      name: words,
      purpose: words,
      joining: words,
      partners: [{ key: 'p1', name: 'Foreningen', role: 'owner' }],
      steps: USUAL_STEPS,
      indicators: [{ code: 'members' }],
    });
    expect(missingIn(whole)).toEqual([]);
    expect(
      missingIn({ ...whole, partners: whole.partners.map((one) => ({ ...one, role: 'partner' })) }),
    ).toEqual(['owner']);
    expect(missingIn({ ...whole, steps: whole.steps.map((one) => ({ ...one, needs: [] })) })).toEqual([
      'stepNeeds',
    ]);
  });
  test.each([
    ['an address that is none', { partners: [{ key: 'p', name: 'X', role: 'owner', url: 'javascript:x' }] }],
    ['a day that is none', { from: '2026-02-30' }],
    ['a proof nobody has heard of', { steps: [{ needs: ['claim'] }] }],
    ['an indicator that cannot be computed', { indicators: [{ code: 'happiness' }] }],
    ['a field of which nobody knows', { ethnicity: 'x' }],
  ])('refuses %s', (_, content) => {
    expect(programmeContent.safeParse(content).success).toBe(false);
  });
});

test('a sheet is read line by line', () => {
  expect(sheetLines('- Åbner døren\n\n• Laver kaffe\n Læser højt ')).toEqual([
    'Åbner døren',
    'Laver kaffe',
    'Læser højt',
  ]);
});
