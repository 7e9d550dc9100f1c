import { BASE_VOCABULARIES, experienceContent } from '@samskab/domain';
import { FORM_RESEMBLED, judge, lightsOf, valuesOf } from '@samskab/domain/principles';
import {
  addNote,
  endProcess,
  harvest,
  PROCESS_ENDINGS,
  processFacts,
  type Process,
} from '@samskab/domain/processes';
import { openPot, openRoom, sham, table } from '@samskab/domain/processes/testing';
import { describe, expect, test } from 'vitest';
import { unknownCodes } from './checks/unknown-codes.ts';

/** What comes out of a process through the door of the library, with nothing cut, added or corrected there. */
function draftOf(process: Process, now: Date) {
  const told = harvest(process, now);
  const content = experienceContent.parse(told);
  expect(content).toMatchObject(JSON.parse(JSON.stringify(told, (_, value) => value ?? undefined)));
  expect(unknownCodes(content, BASE_VOCABULARIES)).toEqual([]);
  return content;
}

const ended = (process: Process, kind: (typeof PROCESS_ENDINGS)[number]): Process => ({
  ...process,
  head: {
    ...process.head,
    ending: { kind, why: 'Vi har gjort vores', on: '2026-10-30', phase: 'followUp', groups: [] },
  },
});

describe('the harvest', () => {
  const { process, now } = openPot();

  test.each(PROCESS_ENDINGS)('of a process that ended so: %s, is a draft of the library', (kind) => {
    const content = draftOf(ended(process, kind), now);
    expect(content.valence).toBe(kind === 'stopped' ? 'stopped' : null);
    expect(content).toMatchObject({
      title: 'Den åbne gryde',
      startMonth: '2026-03',
      problemFirst: table.FIRST,
      problemAgreed: table.AGREED,
      problemChanged: 'yes',
      problemFirstBy: 'public',
      decisionsByWhom: 'jointMost',
      methods: ['M05'],
      missingGroups: [],
    });
    expect(content.actions.map(({ novelty }) => novelty)).toEqual(['n2', 'n1', 'n0']);
    expect(content.outcomes).toMatchObject([{ baseline: '4', followUp: '19', evidenceLevel: 'e3' }]);
    expect(content.conditions).toMatchObject({ C04: 1, C05: 1, C06: 0.67, C09: 0.67, C11: 0.67, C12: 0.67 });
  });

  test('of a process that has barely begun is empty where nothing is known, and still a draft', () => {
    const content = draftOf(ended(openRoom().process, 'stopped'), now);
    expect(content).toMatchObject({ problemChanged: 'unknown', actions: [], lessons: [], conditions: {} });
    expect(content.wentWrong.what).toBe('Vi har gjort vores');
  });

  test('is the same for the same process, and names nobody', () => {
    const named = {
      ...process,
      of: { ...process.of, seat: process.of.seat.map((seat) => ({ ...seat, name: 'Karoline' })) },
    };
    expect(harvest(named, now)).toEqual(harvest(process, now));
    expect(JSON.stringify(harvest(named, now))).not.toContain('Karoline');
  });

  test('takes stories that were given for it, and none that were given to the room', () => {
    const room = openRoom();
    for (const permission of ['room', 'harvest'] as const)
      room.do(room.founder.id, (p, act) =>
        addNote(p, act, { topic: 'story', text: `Til ${permission}`, meeting: null, permission }),
      );
    const { story } = draftOf(room.process, room.now);
    expect(story.before).toBe('Til harvest');
  });
});

test('a sham process is told what it is: it resembles citizen involvement', () => {
  const room = sham();
  const facts = processFacts(room.process, room.now);
  const lights = lightsOf(valuesOf(facts));
  expect([lights.I11, lights.I07, lights.I05]).toEqual(['red', 'red', 'green']);
  expect(judge(lights, facts.phase)).toEqual({ verdict: 'ikke', resembles: 'borgerinddragelse' });
});

test('its harvest keeps what it was called apart from what it was', () => {
  const room = sham();
  room.do(room.founder.id, (p, act) =>
    endProcess(p, act, { kind: 'handedOver', why: 'Kommunen gør resten', groups: [] }),
  );
  const told = harvest(room.process, room.now, {
    verdict: 'ikke',
    resembles: FORM_RESEMBLED.borgerinddragelse,
  });
  expect(experienceContent.parse(told)).toMatchObject({
    actualForm: 'citizenInvolvement',
    decisionsByWhom: 'oneParty',
  });
  expect(told.conditions).toMatchObject({ C05: 0.33, C06: 0 });
});
