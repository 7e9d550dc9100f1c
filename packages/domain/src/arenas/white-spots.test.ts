import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsOfActors, type MeetingOfArena } from './activity.ts';
import { MEETING_ACTORS } from './codes.ts';
import { whiteSpots, type ArenaSpot } from './white-spots.ts';

const TODAY = '2026-06-30';
const CODES = ['0101', '0461', '0751'];
const meeting = (arena: string, heldOn: string, actors: MeetingOfArena['actors']): MeetingOfArena => ({
  arena,
  heldOn,
  actors,
  groups: groupsOfActors(actors),
});

describe('white spots', () => {
  test('a municipality with an arena in which nobody meets across is one, and one without any too', () => {
    const arenas: ArenaSpot[] = [
      { id: 'a', municipality: '0101' },
      { id: 'b', municipality: '0461' },
      { id: 'online', municipality: null },
    ];
    const { municipalities, actors } = whiteSpots(
      arenas,
      [
        meeting('a', '2026-06-01', ['citizens', 'associations', 'companies']),
        meeting('b', '2026-06-01', ['citizens', 'associations']),
        meeting('online', '2026-06-01', ['citizens', 'schools']),
        meeting('gone', '2026-06-01', ['volunteerCentres', 'citizens', 'companies']),
      ],
      CODES,
      TODAY,
    );
    expect(municipalities).toEqual([
      { code: '0101', listed: 1, active: 1, met: ['citizens', 'associations', 'companies'] },
      { code: '0461', listed: 1, active: 0, met: ['citizens', 'associations'] },
      { code: '0751', listed: 0, active: 0, met: [] },
    ]);
    expect(actors.find(({ actor }) => actor === 'citizens')).toMatchObject({
      meetings: 3,
      arenas: 3,
      municipalities: 2,
    });
    expect(actors.filter(({ meetings }) => meetings === 0).map(({ actor }) => actor)).toEqual([
      'volunteers',
      'volunteerCentres',
      'employees',
    ]);
  });

  test('no municipality has more active arenas than listed ones, and whoever met somewhere met in some meeting', () => {
    const day = fc.integer({ min: 0, max: 500 }).map((days) => {
      const at = new Date(Date.parse('2025-03-01') + days * 86_400_000);
      return at.toISOString().slice(0, 10);
    });
    const meetings = fc.array(
      fc
        .tuple(fc.constantFrom('a', 'b', 'c', 'x'), day, fc.subarray([...MEETING_ACTORS]))
        .map(([arena, heldOn, actors]) => meeting(arena, heldOn, actors)),
    );
    fc.assert(
      fc.property(meetings, (held) => {
        const arenas = ['a', 'b', 'c'].map((id, at) => ({ id, municipality: CODES[at] ?? null }));
        const spots = whiteSpots(arenas, held, CODES, TODAY);
        for (const { active, listed } of spots.municipalities) expect(active).toBeLessThanOrEqual(listed);
        for (const { actor, municipalities } of spots.actors)
          expect(spots.municipalities.filter(({ met }) => met.includes(actor))).toHaveLength(municipalities);
      }),
    );
  });
});
