import { describe, expect, test } from 'vitest';
import type { ActorGroup } from '../kernel/actor-groups.ts';
import type { Act } from './act.ts';
import { addressChallenge, answerChallenge, isAddressed, raiseChallenge } from './move-challenges.ts';
import { anchor, recordDecision, signAgreement, type DecisionSaid } from './move-decisions.ts';
import { checkIn, givePulse, planMeeting, recordMeeting, sendNotes } from './move-meetings.ts';
import { removeSeat } from './move-people.ts';
import { newsFor } from './news.ts';
import { endProcess, signFrame } from './move-process.ts';
import { addAction, propose, rateNovelty, type ActionSaid } from './move-proposals.ts';
import { addNote, confirmChange, recordChange, removeText } from './move-talk.ts';
import { finishTrial, startTrial, type TrialSaid } from './move-trials.ts';
import { openRoom, type Room } from './testing/room.ts';
import { agreedOnOnePage, aMeeting, fourGroups, held, locked, NOBODY } from './testing/table.ts';

const ACTION: ActionSaid & { proposals: readonly string[] } = {
  title: 'Gryden',
  text: '',
  origin: 'citizens',
  owner: 'Foreningen',
  ownerGroup: 'voluntary',
  dueOn: '2026-04-01',
  baseline: null,
  proposals: [],
};
const TRIAL: Omit<TrialSaid, 'action'> = {
  guess: 'Ti',
  measure: 'Tælle',
  stopRule: 'Under tre',
  startsOn: '2026-03-02',
  endsOn: '2026-03-20',
  safetyChecked: true,
  childrenUnder15: false,
  certificatesBy: '',
};

function acting(): { room: Room; seats: Record<ActorGroup, string>; action: string } {
  const room = openRoom();
  const seats = locked(room);
  agreedOnOnePage(room, [seats.citizens, seats.public]);
  return { room, seats, action: room.do(seats.citizens, (p, act) => addAction(p, act, ACTION)) };
}

describe('actions', () => {
  test('an action without ideas is an idea of its origin, and one made of ideas is theirs', () => {
    const { room, seats } = acting();
    expect(room.process.of.proposal).toMatchObject([{ group: 'citizens', text: 'Gryden' }]);
    const idea = room.do(seats.private, (p, act) => propose(p, act, { text: 'Suppe' }));
    const made = room.do(seats.public, (p, act) => addAction(p, act, { ...ACTION, proposals: [idea] }));
    expect(room.process.of.proposal.slice(1)).toMatchObject([{ id: idea, group: 'private', action: made }]);
  });

  test.each([
    ['an action owned by nobody may stand on the board', { owner: '' }, null],
    ['a day that does not exist', { dueOn: '2026-02-30' }, 'dayNotReal'],
    ['a plan that is not there', { baseline: '0192f1a0-0000-7000-8000-cccccccccccc' }, 'notFound'],
    ['no title', { title: '…' }, 'textMissing'],
  ])('%s', (_, given, code) => {
    const { room, seats } = acting();
    expect(room.refusal(seats.public, (p, act) => addAction(p, act, { ...ACTION, ...given }))).toBe(code);
  });

  test('a second rating takes the place of the first', () => {
    const { room, seats, action } = acting();
    for (const novelty of [3, 0])
      room.do(seats.private, (p, act) => rateNovelty(p, act, { action, novelty }));
    expect(room.process.of.novelty).toMatchObject([{ novelty: 0 }]);
    expect(room.refusal(seats.private, (p, act) => rateNovelty(p, act, { action, novelty: 4 }))).toBe(
      'choiceMissing',
    );
  });

  const DECISION: DecisionSaid = {
    kind: 'solution',
    what: 'Ja',
    method: 'consent',
    groups: ['citizens', 'public'],
    on: '2026-03-02',
    meeting: null,
    action: null,
    result: null,
    noPrivateInterest: true,
  };
  test.each([
    ['adopt', 'adopted', 'adopted'],
    ['adjust', 'adopted', 'adopted'],
    ['stop', 'stopped', 'open'],
    ['decline', 'declined', 'declined'],
  ] as const)('a decision to %s leaves it %s and its idea %s', (result, state, idea) => {
    const { room, action } = acting();
    room.do(room.founder.id, (p, act) => recordDecision(p, act, { ...DECISION, action, result }));
    expect(room.process.of.action[0]?.state).toBe(state);
    expect(room.process.of.proposal[0]?.state).toBe(idea);
  });

  test.each([
    ['of tomorrow', { on: '2026-03-03' }, 'inTheFuture'],
    ['of nobody', { groups: [] }, 'choiceMissing'],
    ['that adopts nothing', { result: 'adopt' as const }, 'choiceMissing'],
    ['without words', { what: '' }, 'textMissing'],
  ])('a decision %s is refused', (_, given, code) => {
    const { room } = acting();
    expect(room.refusal(room.founder.id, (p, act) => recordDecision(p, act, { ...DECISION, ...given }))).toBe(
      code,
    );
  });

  test('only what was adopted is anchored', () => {
    const { room, seats, action } = acting();
    const plan = { action, owner: 'Biblioteket', money: '', place: '', volunteers: '', ifStops: '' };
    expect(room.refusal(seats.public, (p, act) => anchor(p, act, plan))).toBe('notAdopted');
    room.do(room.founder.id, (p, act) => recordDecision(p, act, { ...DECISION, action, result: 'adopt' }));
    for (const owner of ['Biblioteket', 'Foreningen'])
      room.do(seats.public, (p, act) => anchor(p, act, { ...plan, owner }));
    expect(room.process.of.anchoring).toMatchObject([{ owner: 'Foreningen' }]);
  });

  test('a new text of the agreement has to be signed again', () => {
    const { room, seats } = acting();
    expect(room.refusal(seats.citizens, (p, act) => signAgreement(p, act, { role: 'Nabo', seen: 1 }))).toBe(
      'alreadyGiven',
    );
    agreedOnOnePage(room, []);
    expect(room.refusal(seats.citizens, (p, act) => signAgreement(p, act, { role: 'Nabo', seen: 1 }))).toBe(
      'editedMeanwhile',
    );
    expect(
      room.refusal(seats.citizens, (p, act) => signAgreement(p, act, { role: 'Nabo', seen: 2 })),
    ).toBeNull();
  });
});

describe('trials', () => {
  test.each([
    ['without a rule for when to stop', { stopRule: '' }, 'textMissing'],
    ['that ends before it begins', { endsOn: '2026-03-01' }, 'endsBeforeStart'],
    ['whose safety nobody looked at', { safetyChecked: false }, 'safetyNotChecked'],
    ['with children, and nobody to stand for certificates', { childrenUnder15: true }, 'certificatesMissing'],
    ['with children and somebody who does', { childrenUnder15: true, certificatesBy: 'Formanden' }, null],
  ])('one %s', (_, given, code) => {
    const { room, seats, action } = acting();
    expect(
      room.refusal(seats.voluntary, (p, act) => startTrial(p, act, { ...TRIAL, action, ...given })),
    ).toBe(code);
  });

  test('one needs an agreement that two groups have signed, and an action that somebody carries', () => {
    const room = openRoom();
    const seats = locked(room);
    const action = room.do(seats.citizens, (p, act) => addAction(p, act, ACTION));
    expect(room.refusal(seats.voluntary, (p, act) => startTrial(p, act, { ...TRIAL, action }))).toBe(
      'noAgreement',
    );
    const nobodys = room.do(seats.citizens, (p, act) => addAction(p, act, { ...ACTION, owner: '' }));
    expect(room.refusal(seats.voluntary, (p, act) => startTrial(p, act, { ...TRIAL, action: nobodys }))).toBe(
      'ownerMissing',
    );
  });

  test('one is finished once, with what was learned', () => {
    const { room, seats, action } = acting();
    const trial = room.do(seats.voluntary, (p, act) => startTrial(p, act, { ...TRIAL, action }));
    const finish = (learned: string) => (p: Room['process'], act: Parameters<typeof finishTrial>[1]) =>
      finishTrial(p, act, { trial, learned, result: 'stop' });
    expect(room.refusal(seats.voluntary, finish(''))).toBe('textMissing');
    room.do(seats.voluntary, finish('Ingen kom'));
    expect(room.refusal(seats.voluntary, finish('Igen'))).toBe('alreadyFinished');
  });
});

describe('meetings', () => {
  test.each([
    ['yesterday', { day: '2026-03-01' }, 'inThePast'],
    ['on a day that does not exist', { day: '2026-04-31' }, 'dayNotReal'],
    ['in the hour that March leaves out', { day: '2026-03-29', time: '02:30' }, 'timeNotReal'],
    ['without a title', { day: '2026-03-09', title: '' }, 'textMissing'],
    ['next week', { day: '2026-03-09' }, null],
  ])('one %s', (_, given, code) => {
    const room = openRoom();
    const said = { ...aMeeting(room, 'openInvite', 'gather'), ...given };
    expect(room.refusal(room.founder.id, (p, act) => planMeeting(p, act, null, said))).toBe(code);
  });

  test('one is kept at its Danish time across the change of the clock', () => {
    const room = openRoom();
    const said = { ...aMeeting(room, 'openInvite', 'gather'), day: '2026-03-30', time: '19:00' };
    room.do(room.founder.id, (p, act) => planMeeting(p, act, null, said));
    expect(room.process.of.meeting[0]?.startsAt).toBe('2026-03-30T17:00:00.000Z');
  });

  test('one that has not been is neither recorded nor told back nor felt', () => {
    const room = openRoom();
    const said = { ...aMeeting(room, 'openInvite', 'gather'), day: '2026-03-09' };
    const id = room.do(room.founder.id, (p, act) => planMeeting(p, act, null, said));
    expect(room.refusal(room.founder.id, (p, act) => recordMeeting(p, act, { id }, NOBODY))).toBe(
      'inTheFuture',
    );
    expect(
      room.refusal(room.founder.id, (p, act) => sendNotes(p, act, { meeting: id, notes: 'x', youSaid: '' })),
    ).toBe('notHeldYet');
    const pulse = { meeting: id, mine: 5, heard: null, worth: null, firstWasOurs: null };
    expect(room.refusal(room.founder.id, (p, act) => givePulse(p, act, pulse))).toBe('notHeldYet');
  });

  test('whoever checks in is counted, and nobody is kept', () => {
    const room = openRoom();
    const id = held(room, 'openInvite', 'gather', { attendance: { public: 1 } });
    for (const affected of [true, false, null])
      room.do(room.founder.id, (p, act) =>
        checkIn(p, act, { meeting: id, group: 'citizens', discipline: 'food', affected }),
      );
    expect(room.process.of.meeting[0]).toMatchObject({
      attendance: { public: 1, citizens: 3 },
      affected: { citizens: 1 },
      disciplines: { food: 3 },
    });
    room.later(1);
    const late = { meeting: id, group: 'citizens', discipline: null, affected: null } as const;
    expect(room.refusal(room.founder.id, (p, act) => checkIn(p, act, late))).toBe('wrongPhase');
  });

  test('a pulse leads back to no seat', () => {
    const room = openRoom();
    const meeting = held(room, 'openInvite', 'gather', {});
    room.do(room.founder.id, (p, act) =>
      givePulse(p, act, { meeting, mine: 5, heard: 4, worth: null, firstWasOurs: true }),
    );
    expect(room.changes.at(-1)).toMatchObject({ seat: null, group: null, about: { meeting } });
    expect(JSON.stringify(room.changes.at(-1))).not.toContain(room.founder.id);
  });
});

describe('challenges and what came of them', () => {
  test('one that is kept says why, and is answered once', () => {
    const room = openRoom();
    const seats = fourGroups(room);
    const challenge = room.do(seats.citizens, (p, act) =>
      raiseChallenge(p, act, { kind: 'rule', text: 'Tilmelding', addressee: '' }),
    );
    const answer = (reason: string) => (p: Room['process'], act: Parameters<typeof answerChallenge>[1]) =>
      answerChallenge(p, act, { challenge, answer: 'keptWithReason', reason });
    expect(room.refusal(seats.public, answer(''))).toBe('textMissing');
    expect(room.refusal(seats.citizens, answer('Loven'))).toBe('notAllowed');
    room.do(seats.public, answer('Loven'));
    expect(room.refusal(seats.public, answer('Igen'))).toBe('alreadyAnswered');
  });

  test('a seat that is asked may answer, and is told that it waits, until somebody else is asked', () => {
    const room = openRoom();
    const seats = fourGroups(room);
    const raise = (to: string) => (p: Room['process'], act: Act) =>
      raiseChallenge(p, act, { kind: 'habit', text: 'Vi lukker klokken tre', addressee: '', to });
    expect(room.refusal(seats.citizens, raise('0192f1a0-0000-7000-8000-cccccccccccc'))).toBe('notFound');
    const challenge = room.do(seats.citizens, raise(seats.private));
    const answer = (p: Room['process'], act: Act) =>
      answerChallenge(p, act, { challenge, answer: 'changed', reason: '' });
    const waits = (seat: string) => {
      const found = room.process.of.seat.find(({ id }) => id === seat);
      const events = [{ event: 'note', group: null, at: room.now }];
      return found && newsFor(room.process, found, events, room.now)?.challenges;
    };
    expect([waits(seats.private), waits(seats.voluntary)]).toEqual([1, 0]);
    expect(room.refusal(seats.voluntary, answer)).toBe('notAllowed');
    expect(room.refusal(seats.private, answer)).toBeNull();
    room.do(seats.private, (p, act) =>
      addressChallenge(p, act, { challenge, addressee: '', to: seats.voluntary }),
    );
    expect(room.refusal(seats.private, answer)).toBe('notAllowed');
    room.do(room.founder.id, (p, act) => removeSeat(p, act, { seat: seats.voluntary, why: 'Flyttet' }));
    expect(room.process.of.challenge.map((one) => isAddressed(room.process, one))).toEqual([false]);
  });

  test('a change of practice is confirmed by another party', () => {
    const room = openRoom();
    const seats = fourGroups(room);
    const office = room.process.of.actor.find(({ type }) => type === 'municipality')?.id ?? '';
    const change = room.do(seats.voluntary, (p, act) =>
      recordChange(p, act, { actor: office, what: 'Ingen tilmelding', on: '2026-03-02' }),
    );
    expect(room.refusal(seats.voluntary, (p, act) => confirmChange(p, act, change))).toBe(
      'needsAnotherGroup',
    );
    expect(room.refusal(seats.public, (p, act) => confirmChange(p, act, change))).toBe('needsAnotherGroup');
    room.do(seats.citizens, (p, act) => confirmChange(p, act, change));
    expect(room.process.of.practiceChange).toMatchObject([{ confirmedBy: 'citizens' }]);
  });

  test('a frame sheet is signed only when it says something of everything', () => {
    const room = openRoom();
    const half = { power: { problem: 'open' }, notes: {} } as const;
    expect(
      room.refusal(room.founder.id, (p, act) => signFrame(p, act, { ...half, signedByRole: 'Leder' })),
    ).toBe('choiceMissing');
    expect(
      room.refusal(room.founder.id, (p, act) => signFrame(p, act, { ...half, signedByRole: '' })),
    ).toBeNull();
  });

  test('one’s own words may be taken away, another’s with a reason and by those who run the room', () => {
    const room = openRoom();
    const seats = fourGroups(room);
    const say = { topic: 'note', text: 'Noget', meeting: null, permission: 'room' } as const;
    const id = room.do(seats.citizens, (p, act) => addNote(p, act, say));
    const take = (why: string) => (p: Room['process'], act: Parameters<typeof removeText>[1]) =>
      removeText(p, act, { kind: 'note', id, why });
    expect(room.refusal(seats.private, take('Dumt'))).toBe('notAllowed');
    expect(room.refusal(room.founder.id, take(''))).toBe('textMissing');
    room.do(seats.citizens, take(''));
    expect(room.process.of.note[0]?.text).toBe('');
  });

  test('typing in is for what is said on paper and not for what a seat decides', () => {
    const room = openRoom();
    const seats = fourGroups(room);
    const idea = (p: Room['process'], act: Parameters<typeof propose>[1]) =>
      propose(p, act, { text: 'Suppe' });
    expect(room.refusal(room.founder.id, idea, 'citizens')).toBeNull();
    expect(room.refusal(seats.private, idea, 'citizens')).toBe('notAllowed');
    expect(
      room.refusal(
        room.founder.id,
        (p, act) => endProcess(p, act, { kind: 'stopped', why: 'x', groups: [] }),
        'citizens',
      ),
    ).toBe('notAllowed');
    room.do(room.founder.id, idea, 'citizens');
    expect(room.process.of.proposal).toMatchObject([{ group: 'citizens', seat: null }]);
  });
});
