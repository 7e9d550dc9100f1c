import { addNote } from '../move-talk.ts';
import { addAction, rateNovelty } from '../move-proposals.ts';
import { givePulse, sendNotes } from '../move-meetings.ts';
import { recordDecision } from '../move-decisions.ts';
import { writeFirstText } from '../move-writing.ts';
import { openRoom, type Room } from './room.ts';
import { anActor, FIRST, framed, held, lock, write } from './table.ts';

/** A municipality that asks, writes, decides and calls it samskabelse. */
export function sham(): Room {
  const room = openRoom();
  framed(room);
  const me = room.founder.id;
  anActor(room, { type: 'affectedCitizen', group: 'citizens', rings: ['affected'], joined: true });
  for (const type of ['municipality', 'library'])
    anActor(room, { type, group: 'public', rings: ['decides'], joined: true });
  const citizen = room.sit('citizens');
  const office = room.sit('public');
  room.do(me, (p, act) => writeFirstText(p, act, { text: FIRST }));
  const disciplines = { livedExperience: 3, socialWork: 2, library: 2, nursing: 1 };
  const meetings = [1, 2, 3].map(() =>
    held(room, 'problemMeeting', 'problem', {
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
    [office, 4],
    [office, 5],
    [me, 5],
  ] as const)
    room.do(seat, (p, act) =>
      givePulse(p, act, { meeting: meetings[0] ?? '', mine, heard: null, worth: null, firstWasOurs: null }),
    );
  write(room, office, `${FIRST} om aftenen`);
  for (const seat of [citizen, office, me])
    room.do(seat, (p, act) =>
      addNote(p, act, { topic: 'note', text: 'Ord', meeting: null, permission: 'room' }),
    );
  lock(room, { override: 'Udvalget har besluttet det' });
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
