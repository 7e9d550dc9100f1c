import { BASE_VOCABULARIES, experienceContent } from '@samskab/domain';
import { FORM_RESEMBLED, judge, lightsOf, valuesOf } from '@samskab/domain/principles';
import {
  addAction,
  addNote,
  endProcess,
  givePulse,
  harvest,
  PROCESS_ENDINGS,
  processFacts,
  rateNovelty,
  recordDecision,
  sendNotes,
  writeFirstText,
  type Process,
} from '@samskab/domain/processes';
import { openPot, openRoom, table, type Room } from '@samskab/domain/processes/testing';
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

/** A municipality that asks, writes, decides and calls it samskabelse. */
function sham(): Room {
  const room = openRoom();
  table.framed(room);
  const me = room.founder.id;
  table.anActor(room, { type: 'affectedCitizen', group: 'citizens', rings: ['affected'], joined: true });
  for (const type of ['municipality', 'library'])
    table.anActor(room, { type, group: 'public', rings: ['decides'], joined: true });
  const citizen = room.sit('citizens');
  const office = room.sit('public');
  room.do(me, (p, act) => writeFirstText(p, act, { text: table.FIRST }));
  const disciplines = { livedExperience: 3, socialWork: 2, library: 2, nursing: 1 };
  const meetings = [1, 2, 3].map(() =>
    table.held(room, 'problemMeeting', 'problem', {
      attendance: { citizens: 3, public: 5 },
      affected: { citizens: 3 },
      disciplines,
    }),
  );
  for (const meeting of meetings)
    room.do(me, (p, act) => sendNotes(p, act, { meeting, notes: 'Tak', youSaid: '' }));
  for (const [seat, mine] of [
    [citizen, 2],
    [citizen, 3],
    [office, 5],
    [me, 5],
  ] as const)
    room.do(seat, (p, act) =>
      givePulse(p, act, { meeting: meetings[0] ?? '', mine, heard: null, worth: null, firstWasOurs: null }),
    );
  table.write(room, office, `${table.FIRST} om aftenen`);
  for (const seat of [citizen, office, me])
    room.do(seat, (p, act) =>
      addNote(p, act, { topic: 'note', text: 'Ord', meeting: null, permission: 'room' }),
    );
  table.lock(room, { override: 'Udvalget har besluttet det' });
  shamActions(room, [citizen, office, me]);
  return room;
}

/** One idea of the office, and three decisions of one party. */
function shamActions(room: Room, raters: readonly string[]): void {
  const me = room.founder.id;
  const action = room.do(me, (p, act) =>
    addAction(p, act, {
      title: 'En folder',
      text: '',
      origin: 'public',
      owner: 'Kommunen',
      ownerGroup: 'public',
      dueOn: '',
      baseline: null,
      proposals: [],
    }),
  );
  for (const [place, seat] of raters.entries())
    room.do(seat, (p, act) => rateNovelty(p, act, { action, novelty: place === 0 ? 1 : 2 }));
  for (const kind of ['problem', 'solution', 'money'] as const)
    room.do(me, (p, act) =>
      recordDecision(p, act, {
        kind,
        what: 'Vi gør det',
        method: 'oneParty',
        groups: ['public'],
        on: '2026-03-02',
        meeting: null,
        action: null,
        result: null,
        noPrivateInterest: true,
      }),
    );
}

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
