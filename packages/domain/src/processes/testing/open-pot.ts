import { ACTOR_GROUPS, type ActorGroup } from '../../kernel/actor-groups.ts';
import { addAction, declineProposal, propose, rateNovelty, stateAction } from '../move-proposals.ts';
import { answerChallenge, raiseChallenge } from '../move-challenges.ts';
import { finishTrial, startTrial } from '../move-trials.ts';
import { makePledge, recordDecision, statePledge, type DecisionSaid } from '../move-decisions.ts';
import { givePulse, sendNotes } from '../move-meetings.ts';
import { addNote, confirmChange, recordChange } from '../move-talk.ts';
import { addBaseline, measureOutcome } from '../move-process.ts';
import { writeFirstText } from '../move-writing.ts';
import { dayAfter, danishDay } from '../days.ts';
import type { Process } from '../process.ts';
import { openRoom, type Room } from './room.ts';
import { agree, agreedOnOnePage, AGREED, anActor, FIRST, framed, held, lock, write } from './table.ts';

/** "Den åbne gryde" (section D.5), entered move by move as people would. */
export function openPot(): { readonly process: Process; readonly now: Date } {
  const { process, now } = openPotRoom();
  return { process, now };
}

/** The same with every change that led to it. */
export function openPotRoom(): Room {
  const room = openRoom();
  const seats = table(room);
  problem(room, seats);
  const actions = board(room, seats);
  promises(room, seats, actions);
  trials(room, seats, actions);
  decisions(room, actions);
  ideasThatWereNotTaken(room);
  afterwards(room, seats);
  return room;
}

type Seats = Readonly<Record<ActorGroup, string>>;
const many = (count: number, work: (place: number) => void) => {
  for (let place = 0; place < count; place += 1) work(place);
};
const today = (room: Room) => danishDay(room.now);

/** Fourteen affected or deciding, eleven of whom came: seven organisations and four kinds of people. */
function table(room: Room): Seats {
  framed(room);
  const put = (
    type: string,
    group: ActorGroup,
    rings: readonly ('affected' | 'decides' | 'canContribute')[],
    joined: boolean,
  ) => anActor(room, { type, group, rings, joined });
  const PEOPLE = ['affectedCitizen', 'relative', 'resident', 'affectedCitizen'];
  for (const type of PEOPLE) put(type, 'citizens', ['affected'], true);
  many(2, () => put('association', 'voluntary', ['affected'], true));
  many(2, () => put('companySmall', 'private', ['affected'], true));
  many(3, () => put('municipality', 'public', ['affected', 'decides'], true));
  many(3, () => put('housingOrg', 'voluntary', ['decides'], false));
  put('union', 'public', ['canContribute'], false);
  room.sit('voluntary', { roles: ['documenter'] });
  return {
    citizens: room.sit('citizens', { discipline: 'livedExperience' }),
    voluntary: room.sit('voluntary', { discipline: 'volunteerManagement' }),
    public: room.sit('public', { discipline: 'socialWork', roles: ['participant', 'decisionMaker'] }),
    private: room.sit('private', { discipline: 'trade' }),
  };
}

function problem(room: Room, seats: Seats): void {
  room.do(room.founder.id, (process, act) => writeFirstText(process, act, { text: FIRST }));
  const first = held(room, 'problemMeeting', 'problem', {
    attendance: { citizens: 3, voluntary: 3, public: 4, private: 1 },
    affected: { citizens: 3, voluntary: 1 },
    disciplines: {
      livedExperience: 3,
      communityWork: 2,
      volunteerManagement: 1,
      socialWork: 1,
      nursing: 1,
      library: 1,
      planning: 1,
      trade: 1,
    },
    // Together with what the seats write themselves: 6 4 3, 9 5 4, 12 6 3 5 and 3.
    tally: [...counted('citizens', [4, 3]), ...counted('voluntary', [5, 4]), ...counted('public', [6, 3, 5])],
  });
  many(3, (n) => write(room, seats.citizens, `${AGREED} ${n}`));
  many(2, (n) => write(room, seats.voluntary, `${AGREED} to ${n}`));
  many(4, (n) => write(room, seats.public, n === 3 ? AGREED : `${AGREED} tre ${n}`));
  pulse(room, seats, first);
  const others = (['ideaMeeting', 'trialMeeting', 'decisionMeeting', 'learningMeeting'] as const).map(
    (kind) =>
      held(room, kind, kind === 'ideaMeeting' ? 'develop' : kind === 'trialMeeting' ? 'trial' : 'decide', {}),
  );
  many(5, (n) =>
    room.do(seats.citizens, (process, act) =>
      raiseChallenge(process, act, { kind: 'rule', text: `Regel ${n}`, addressee: 'Centerchefen' }),
    ),
  );
  for (const seat of Object.values(seats)) agree(room, seat);
  agree(room, room.founder.id);
  lock(room);
  for (const meeting of [first, ...others])
    room.do(room.founder.id, (process, act) =>
      sendNotes(process, act, { meeting, notes: 'Referat', youSaid: 'Det sagde I' }),
    );
  for (const group of ACTOR_GROUPS) many(NOTES[group], (n) => note(room, seats[group], `Seddel ${n}`));
}

/** Beside 3, 2, 4 and 0 edits. */
const NOTES: Readonly<Record<ActorGroup, number>> = { citizens: 3, voluntary: 7, public: 8, private: 3 };
const note = (room: Room, seat: string, text: string) =>
  room.do(seat, (process, act) =>
    addNote(process, act, { topic: 'note', text, meeting: null, permission: 'room' }),
  );

const counted = (group: ActorGroup, counts: readonly number[]) => counts.map((count) => ({ group, count }));

const PULSE = { citizens: [5, 4, 4], voluntary: [5, 4, 3], public: [4, 4, 2, 5], private: [4] } as const;

function pulse(room: Room, seats: Seats, meeting: string): void {
  for (const group of ACTOR_GROUPS)
    for (const mine of PULSE[group])
      room.do(seats[group], (process, act) =>
        givePulse(process, act, { meeting, mine, heard: null, worth: null, firstWasOurs: null }),
      );
}

const NOVELTY = { gryde: [2, 2, 3, 2], indkoebstur: [1, 1, 2], folder: [0, 0, 1] } as const;
type Named = keyof typeof NOVELTY;

/** Ideas by group: 5, 4, 2 and 9 put forward, of which 3, 3, 1 and 6 became part of an action. */
const IDEAS: Readonly<Record<ActorGroup, readonly [forward: number, adopted: number]>> = {
  citizens: [5, 3],
  voluntary: [4, 3],
  private: [2, 1],
  public: [9, 6],
};

function board(room: Room, seats: Seats): Readonly<Record<Named, string>> {
  const plan = room.do(seats.public, (process, act) =>
    addBaseline(process, act, { planOf: 'Kommunen', text: 'En folder om tilbud' }),
  );
  const adopted = ACTOR_GROUPS.flatMap((group) => ideas(room, group, IDEAS[group][1]));
  const put = (title: Named, proposals: readonly string[], baseline: string | null) =>
    room.do(seats.voluntary, (process, act) =>
      addAction(process, act, {
        title,
        text: '',
        origin: 'several',
        owner: `Ejer af ${title}`,
        ownerGroup: 'voluntary',
        dueOn: dayAfter(today(room), 30),
        baseline,
        proposals,
      }),
    );
  const actions = {
    gryde: put('gryde', adopted.slice(0, 5), null),
    indkoebstur: put('indkoebstur', adopted.slice(5, 10), null),
    folder: put('folder', adopted.slice(10), plan),
  };
  for (const [name, ratings] of Object.entries(NOVELTY)) rated(room, seats, actions[name as Named], ratings);
  return actions;
}

/** Typed in by somebody of another group, so that they count for a group and for no seat. */
function ideas(room: Room, group: ActorGroup, count: number): readonly string[] {
  const documenter = room.process.of.seat.find(({ roles }) => roles.includes('documenter'))?.id ?? '';
  const typist = group === room.founder.group ? documenter : room.founder.id;
  return Array.from({ length: count }, (_, n) =>
    room.do(typist, (process, act) => propose(process, act, { text: `Idé ${group} ${n}` }), group),
  );
}

function rated(room: Room, seats: Seats, action: string, ratings: readonly number[]): void {
  const raters = [seats.citizens, seats.public, seats.voluntary, seats.private];
  for (const [place, novelty] of ratings.entries())
    room.do(raters[place] ?? seats.public, (process, act) => rateNovelty(process, act, { action, novelty }));
}

/** Nine promises and three actions fall due; seven promises and the actions are followed up within 14 days. */
function promises(room: Room, seats: Seats, actions: Readonly<Record<Named, string>>): void {
  const dueOn = dayAfter(today(room), 30);
  const made = Array.from({ length: 9 }, (_, n) =>
    room.do(seats.private, (process, act) =>
      makePledge(process, act, {
        text: `Løfte ${n}`,
        owner: 'Købmanden',
        dueOn,
        action: null,
        meeting: null,
      }),
    ),
  );
  room.later(44);
  for (const pledge of made.slice(0, 7))
    room.do(seats.citizens, (process, act) => statePledge(process, act, { pledge, status: 'done' }));
  for (const action of Object.values(actions))
    room.do(seats.citizens, (process, act) => stateAction(process, act, { action, status: 'Det går' }));
  for (const { id } of room.process.of.challenge.slice(0, 4))
    room.do(seats.public, (process, act) =>
      answerChallenge(process, act, { challenge: id, answer: 'changed', reason: '' }),
    );
  room.later(1);
  room.do(seats.citizens, (process, act) =>
    statePledge(process, act, { pledge: made[7] ?? '', status: 'partly' }),
  );
}

function trials(room: Room, seats: Seats, { gryde, indkoebstur }: Readonly<Record<Named, string>>): void {
  agreedOnOnePage(room, Object.values(seats));
  for (const action of [gryde, indkoebstur]) {
    const trial = room.do(seats.voluntary, (process, act) =>
      startTrial(process, act, {
        action,
        guess: 'Ti kommer',
        measure: 'Vi tæller',
        stopRule: 'Under tre',
        startsOn: today(room),
        endsOn: dayAfter(today(room), 28),
        safetyChecked: true,
        childrenUnder15: false,
        certificatesBy: '',
      }),
    );
    room.do(seats.voluntary, (process, act) =>
      finishTrial(process, act, { trial, learned: 'Spørg, før I tilbyder', result: 'keep' }),
    );
  }
}

function decisions(room: Room, actions: Readonly<Record<Named, string>>): void {
  const decide = (given: Partial<DecisionSaid>) =>
    room.do(room.founder.id, (process, act) =>
      recordDecision(process, act, {
        kind: 'solution',
        what: 'Vi gør det',
        method: 'consent',
        groups: [...ACTOR_GROUPS],
        on: today(room),
        meeting: null,
        action: null,
        result: null,
        noPrivateInterest: true,
        ...given,
      }),
    );
  decide({ kind: 'problem' });
  decide({ action: actions.gryde, result: 'adopt' });
  decide({ action: actions.indkoebstur, result: 'adopt' });
  decide({ kind: 'other', action: actions.folder, result: 'adopt' });
  decide({ kind: 'ending' });
  decide({ kind: 'money', method: 'oneParty', groups: ['public'] });
}

function ideasThatWereNotTaken(room: Room): void {
  for (const group of ACTOR_GROUPS)
    for (const proposal of ideas(room, group, IDEAS[group][0] - IDEAS[group][1]))
      room.do(room.founder.id, (process, act) => declineProposal(process, act, { proposal, why: 'Ikke nu' }));
}

/** Three organisations changed, one meeting whose notes nobody got, and who still came. */
function afterwards(room: Room, seats: Seats): void {
  measure(room, seats);
  room.later(180);
  held(room, 'learningMeeting', 'followUp', {
    attendance: { citizens: 2, voluntary: 3, public: 3, private: 1 },
  });
  const offices = room.process.of.actor.filter(
    ({ actorGroup, state }) => actorGroup === 'public' && state === 'joined',
  );
  for (const { id: actor } of offices) {
    const change = room.do(seats.public, (process, act) =>
      recordChange(process, act, { actor, what: 'Ingen tilmelding', on: today(room) }),
    );
    room.do(seats.citizens, (process, act) => confirmChange(process, act, change));
  }
  room.later(15);
}

const measure = (room: Room, seats: Seats) =>
  room.do(seats.public, (process, act) =>
    measureOutcome(process, act, null, {
      dimension: 'relations',
      measure: 'Spiser sammen',
      baseline: '4',
      followUp: '19',
      comparison: '',
      direction: 'better',
      n: 19,
    }),
  );
