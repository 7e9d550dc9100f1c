import type { ActorGroup } from '../../kernel/actor-groups.ts';
import { addActor, changeActor } from '../move-people.ts';
import { raiseChallenge } from '../move-challenges.ts';
import { recordMeeting, type MeetingRecord, type MeetingSaid } from '../move-meetings.ts';
import { signFrame } from '../move-process.ts';
import { consentToProblem, editProblem, writeFirstText } from '../move-writing.ts';
import { lockProblem } from '../move-lock.ts';
import { signAgreement, writeAgreement } from '../move-decisions.ts';
import { danishDay } from '../days.ts';
import type { ActorRing, MeetingKind, ProcessPhase } from '../codes.ts';
import type { Room } from './room.ts';

/** Rooms that have come some way, for tests that begin there. */

/** Puts one on the actor map, who has come or not. */
export function anActor(
  room: Room,
  {
    type,
    group,
    rings,
    joined,
  }: {
    readonly type: string;
    readonly group: ActorGroup;
    readonly rings: readonly ActorRing[];
    readonly joined: boolean;
  },
): string {
  const said = {
    type,
    name: `${type} ${room.process.of.actor.length + 1}`,
    actorGroup: group,
    rings: [...rings],
    disciplines: [],
    relation: null,
    why: '',
  };
  const id = room.do(room.founder.id, (process, act) => addActor(process, act, said));
  const state = joined ? 'joined' : 'invited';
  room.do(room.founder.id, (process, act) => changeActor(process, act, id, { ...said, state, way: 'phone' }));
  return id;
}

/** A meeting of today at eight in the morning. */
export const aMeeting = (room: Room, kind: MeetingKind, phase: ProcessPhase): MeetingSaid => ({
  kind,
  phase,
  title: `Møde: ${kind}`,
  minutes: 120,
  place: 'Biblioteket',
  arena: null,
  online: '',
  agenda: [{ method: 'M05', text: 'Tre udgaver', minutes: 45 }],
  access: ['food'],
  practical: '',
  day: danishDay(room.now),
  time: '08:00',
});

export const NOBODY: MeetingRecord = {
  attendance: {},
  disciplines: {},
  affected: null,
  tally: [],
  notes: '',
};

/** Records a meeting that was held today. */
export const held = (
  room: Room,
  kind: MeetingKind,
  phase: ProcessPhase,
  record: Partial<MeetingRecord>,
): string =>
  room.do(room.founder.id, (process, act) =>
    recordMeeting(process, act, { held: aMeeting(room, kind, phase) }, { ...NOBODY, ...record }),
  );

/** A frame sheet that is signed. */
export const framed = (room: Room): string =>
  room.do(room.founder.id, (process, act) =>
    signFrame(process, act, {
      power: {
        problem: 'open',
        solution: 'open',
        money: 'partly',
        staffTime: 'partly',
        rules: 'closed',
        place: 'open',
      },
      notes: { rules: 'Loven om bibliotekstjeneste' },
      signedByRole: 'Centerchef',
    }),
  );

export const FIRST =
  'Ældre borgere i bebyggelsen benytter ikke kommunens tilbud om fællesspisning og aktiviteter';
export const AGREED =
  'Mange i bebyggelsen spiser alene, fordi man skal tilmelde sig, bestille kørsel og være gammel for at være med';

/** One seat writes on the shared text. */
export const write = (room: Room, seat: string, text: string): string =>
  room.do(seat, (process, act) =>
    editProblem(process, act, { text, seen: process.head.problemNumber, way: 'form' }),
  );

/** One seat says yes to the text as it is. */
export const agree = (room: Room, seat: string): string =>
  room.do(seat, (process, act) =>
    consentToProblem(process, act, { position: 'supports', why: '', seen: process.head.problemNumber }),
  );

/** Locks the problem as it is. */
export const lock = (
  room: Room,
  given: { readonly override?: string; readonly missing?: Partial<Record<ActorGroup, string>> } = {},
): string =>
  room.do(room.founder.id, (process, act) =>
    lockProblem(process, act, { seen: process.head.problemNumber, override: '', missing: {}, ...given }),
  );

/** A room where four groups sit and the first text is written. */
export function fourGroups(room: Room): Record<ActorGroup, string> {
  framed(room);
  const actor = (type: string, group: ActorGroup, rings: readonly ActorRing[]) =>
    anActor(room, { type, group, rings, joined: true });
  const seats = {
    citizens: room.sit('citizens', {
      actor: actor('affectedCitizen', 'citizens', ['affected']),
      discipline: 'livedExperience',
    }),
    voluntary: room.sit('voluntary', { actor: actor('association', 'voluntary', ['canContribute']) }),
    public: room.sit('public', {
      actor: actor('municipality', 'public', ['decides']),
      roles: ['participant', 'decisionMaker'],
    }),
    private: room.sit('private', { actor: actor('companySmall', 'private', ['canContribute']) }),
  };
  room.do(room.founder.id, (process, act) => writeFirstText(process, act, { text: FIRST }));
  return seats;
}

/** A room where four groups have written, signed and locked the problem. */
export function locked(room: Room): Record<ActorGroup, string> {
  const seats = fourGroups(room);
  held(room, 'problemMeeting', 'problem', {
    attendance: { citizens: 3, voluntary: 3, public: 4, private: 1 },
  });
  room.do(seats.citizens, (process, act) =>
    raiseChallenge(process, act, { kind: 'rule', text: 'Man skal tilmelde sig', addressee: 'Centerchefen' }),
  );
  write(room, seats.citizens, 'Mange i bebyggelsen spiser alene');
  write(room, seats.voluntary, AGREED);
  for (const seat of Object.values(seats)) agree(room, seat);
  lock(room);
  return seats;
}

/** The agreement on one page, signed by the groups given. */
export function agreedOnOnePage(room: Room, seats: readonly string[]): void {
  room.do(room.founder.id, (process, act) =>
    writeAgreement(process, act, {
      whoDoes: 'Foreningen koger, biblioteket har rummet',
      whoDecides: 'Alle fire sammen',
      costs: '2.000 kr.',
      ifStops: 'Så spørger vi de andre',
      insurance: 'Foreningens',
      reviewOn: '',
    }),
  );
  for (const seat of seats)
    room.do(seat, (process, act) =>
      signAgreement(process, act, { role: 'Deltager', seen: process.of.agreement.at(-1)?.number ?? 0 }),
    );
}
