import { describe, expect, test } from 'vitest';
import { PROCESS_PARTS, SEAT_ROLES, SEAT_STATES, VISIBILITIES, type SeatRole } from './codes.ts';
import {
  mayProcess,
  mayReadPart,
  PROCESS_MOVES,
  type ProcessMove,
  type ProcessVisitor,
} from './may-process.ts';

const seat = (role: SeatRole, state: (typeof SEAT_STATES)[number] = 'joined'): ProcessVisitor => ({
  kind: 'seat',
  seat: { state, roles: [role] },
});

const ONLY_WHO_LEADS: readonly ProcessMove[] = [
  'editAbout',
  'setVisibility',
  'copyProcess',
  'pause',
  'exportAll',
  'erase',
  'setRoles',
];
const ONLY_WHO_RUNS: readonly ProcessMove[] = [
  'end',
  'removeSeat',
  'writeFirstText',
  'lockProblem',
  'answerProposal',
  'writeAgreement',
  'removeText',
];
const INVITING: readonly ProcessMove[] = ['changeActor', 'invite', 'seeContacts', 'planMeeting'];
const RECORDING: readonly ProcessMove[] = ['recordMeeting', 'sendNotes', 'typeIn'];
const OWNING: readonly ProcessMove[] = [
  'editProblem',
  'consent',
  'askReopening',
  'supportReopening',
  'addAction',
  'changeAction',
  'runTrial',
  'anchor',
  'signAgreement',
  'pledge',
];
const THINKING: readonly ProcessMove[] = ['writeFraming', 'propose', 'rateNovelty'];

/** Everything that a role alone may not do. Whatever is not here it may. */
const FORBIDDEN: Readonly<Record<SeatRole, readonly ProcessMove[]>> = {
  coordinator: [],
  facilitator: [...ONLY_WHO_LEADS, ...OWNING, ...THINKING, 'harvest', 'signFrame', 'answerChallenge'],
  host: [...ONLY_WHO_LEADS, ...ONLY_WHO_RUNS, 'harvest', 'signFrame', 'answerChallenge', 'recordDecision'],
  participant: [
    ...ONLY_WHO_LEADS,
    ...ONLY_WHO_RUNS,
    ...INVITING,
    ...RECORDING,
    'harvest',
    'signFrame',
    'answerChallenge',
    'recordDecision',
  ],
  decisionMaker: [
    ...ONLY_WHO_LEADS,
    ...ONLY_WHO_RUNS,
    ...INVITING,
    ...RECORDING,
    'harvest',
    'recordDecision',
  ],
  critic: [
    ...ONLY_WHO_LEADS,
    ...ONLY_WHO_RUNS,
    ...INVITING,
    ...RECORDING,
    ...OWNING,
    'harvest',
    'signFrame',
    'answerChallenge',
    'recordDecision',
  ],
  documenter: [
    ...ONLY_WHO_LEADS,
    ...ONLY_WHO_RUNS,
    ...INVITING,
    ...OWNING,
    ...THINKING,
    'signFrame',
    'answerChallenge',
  ],
};

describe('who may not do what in a process', () => {
  test.each(SEAT_ROLES)('%s', (role) => {
    const forbidden = PROCESS_MOVES.filter((move) => !mayProcess(seat(role), move));
    expect(forbidden.toSorted()).toEqual(FORBIDDEN[role].toSorted());
  });

  test.each(SEAT_STATES.filter((state) => state !== 'joined'))(
    'a seat that is %s may do nothing',
    (state) => {
      for (const role of SEAT_ROLES)
        expect(PROCESS_MOVES.filter((move) => mayProcess(seat(role, state), move))).toEqual([]);
    },
  );

  test.each(['link', 'public'] as const)('somebody with no more than the %s may do nothing', (kind) => {
    expect(PROCESS_MOVES.filter((move) => mayProcess({ kind }, move))).toEqual([]);
  });

  test('several roles may what any of them may', () => {
    const both: ProcessVisitor = { kind: 'seat', seat: { state: 'joined', roles: ['critic', 'documenter'] } };
    for (const move of PROCESS_MOVES)
      expect(mayProcess(both, move)).toBe(
        mayProcess(seat('critic'), move) || mayProcess(seat('documenter'), move),
      );
  });
});

/** Who reads a part that is set so. */
const READS: Readonly<Record<string, readonly (typeof VISIBILITIES)[number][]>> = {
  public: ['public'],
  link: ['link', 'public'],
  removed: ['public'],
  left: ['public'],
  declined: ['public'],
  invited: ['link', 'public'],
  joined: ['private', 'link', 'public'],
};

describe.each(Object.entries(READS))('%s', (who, readable) => {
  const visitor: ProcessVisitor =
    who === 'public' || who === 'link' ? { kind: who } : seat('participant', who as 'joined');
  test('reads no more of a part than it is opened for', () => {
    for (const part of PROCESS_PARTS) {
      const read = VISIBILITIES.filter((set) => mayReadPart(visitor, part, { visibility: { [part]: set } }));
      const always = who === 'invited' && part === 'about' ? ['private', ...readable] : readable;
      expect([part, read]).toEqual([part, always]);
    }
  });
  test('reads nothing of what will be erased, but for a seat', () => {
    const erasing = { on: '2026-03-02', dueOn: '2026-04-01', why: 'Forkert' };
    const read = PROCESS_PARTS.filter((part) =>
      mayReadPart(visitor, part, { visibility: { [part]: 'public' }, erasing }),
    );
    expect(read).toEqual(who === 'joined' ? PROCESS_PARTS : []);
  });
  test('reads nothing of what nobody has set, but for a seat', () => {
    const unset = PROCESS_PARTS.filter((part) => mayReadPart(visitor, part, { visibility: {} }));
    expect(unset).toEqual(who === 'joined' ? PROCESS_PARTS : who === 'invited' ? ['about'] : []);
  });
});
