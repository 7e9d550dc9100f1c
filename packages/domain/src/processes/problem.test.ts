import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTOR_GROUPS } from '../kernel/actor-groups.ts';
import { POSITIONS, PROCESS_LIMITS } from './codes.ts';
import { askReopening, lockHindrances, lockProblem, supportReopening } from './move-lock.ts';
import { consentToProblem, editProblem, takeLiveText, writeFirstText, writeFraming } from './move-writing.ts';
import { addAction } from './move-proposals.ts';
import { removeSeat } from './move-people.ts';
import { currentPhase } from './phase-states.ts';
import { activeLock, signedGroups } from './present.ts';
import { openRoom } from './testing/room.ts';
import { agree, AGREED, fourGroups, held, lock, locked, write } from './testing/table.ts';

const ACTION = {
  title: 'Gryden',
  text: '',
  origin: 'citizens',
  owner: '',
  ownerGroup: null,
  dueOn: '',
  baseline: null,
  proposals: [],
} as const;
const LOCK = { seen: 1, override: '', missing: {} } as const;

describe('the shared text', () => {
  test('begins as a copy of the first one, which nobody changes', () => {
    const room = openRoom();
    const seats = fourGroups(room);
    write(room, seats.citizens, AGREED);
    expect(room.process.head.problemText).toBe(AGREED);
    expect(room.process.head.firstText).not.toBe(AGREED);
    expect(room.refusal(room.founder.id, (p, act) => writeFirstText(p, act, { text: 'Nyt' }))).toBe(
      'firstTextIsLocked',
    );
  });

  test('is not written over by somebody who saw an older version', () => {
    const room = openRoom();
    const seats = fourGroups(room);
    write(room, seats.citizens, AGREED);
    expect(
      room.refusal(seats.public, (p, act) => editProblem(p, act, { text: 'Andet', seen: 1, way: 'form' })),
    ).toBe('editedMeanwhile');
  });

  test.each([
    ['a book', 'x'.repeat(PROCESS_LIMITS.problem + 1), 'textTooLong'],
    ['blanks', ' \n\t ', 'textMissing'],
    ['signs without a word', '🎉 … !', 'textMissing'],
    ['the same again', null, 'nothingChanged'],
  ])('refuses %s', (_, text, code) => {
    const room = openRoom();
    const seats = fourGroups(room);
    const said = text ?? room.process.head.problemText;
    expect(
      room.refusal(seats.citizens, (p, act) => editProblem(p, act, { text: said, seen: 1, way: 'form' })),
    ).toBe(code);
  });

  test('takes words in any script and direction as they are', () => {
    const room = openRoom();
    const seats = fourGroups(room);
    for (const text of ['نأكل وحدنا كل يوم', 'Vi spiser alene 🍲 hver dag', '我们一个人吃饭']) {
      write(room, seats.citizens, text);
      expect(room.process.head.problemText).toBe(text);
    }
  });

  test('takes what several wrote at once as one version with an edit for each group', () => {
    const room = openRoom();
    const seats = fourGroups(room);
    const contributions = [
      { group: 'citizens', seat: seats.citizens, signs: 40 },
      { group: 'private', seat: seats.private, signs: 12 },
      { group: 'public', seat: null, signs: 0 },
    ] as const;
    room.do(seats.citizens, (p, act) => takeLiveText(p, { text: AGREED, contributions }, act));
    expect(room.process.head).toMatchObject({ problemText: AGREED, problemNumber: 2 });
    expect(room.process.of.edit.map(({ group, number }) => [group, number])).toEqual([
      ['citizens', 2],
      ['private', 2],
    ]);
  });

  test('stays one framing for each seat, beside the others', () => {
    const room = openRoom();
    const seats = fourGroups(room);
    for (const text of ['Første', 'Anden'])
      room.do(seats.citizens, (p, act) => writeFraming(p, act, { text }));
    room.do(seats.private, (p, act) => writeFraming(p, act, { text: 'Vores' }));
    expect(room.process.of.framing.map(({ text }) => text)).toEqual(['Anden', 'Vores']);
  });

  test('somebody who was removed while writing is refused', () => {
    const room = openRoom();
    const seats = fourGroups(room);
    room.do(room.founder.id, (p, act) => removeSeat(p, act, { seat: seats.private, why: 'Truede de andre' }));
    expect(
      room.refusal(seats.private, (p, act) => editProblem(p, act, { text: 'Mit', seen: 1, way: 'form' })),
    ).toBe('notAllowed');
    expect(room.process.of.seat.find(({ id }) => id === seats.private)).toMatchObject({
      state: 'removed',
      name: '',
      why: 'Truede de andre',
    });
  });
});

describe('consent', () => {
  test('counts for the version it was given to and no other', () => {
    const room = openRoom();
    const seats = fourGroups(room);
    agree(room, seats.citizens);
    expect(signedGroups(room.process)).toEqual(['citizens']);
    write(room, seats.public, AGREED);
    expect(signedGroups(room.process)).toEqual([]);
  });

  /** Which single answer lets a group stand behind the text, beside one that supports it. */
  const PASS = {
    consent: ['supports', 'supportsWithReservation', 'standsAside', 'disagreesButAllows'],
    consensus: ['supports', 'supportsWithReservation'],
    gradients: ['supports', 'supportsWithReservation', 'standsAside'],
  } as const;
  test.each(Object.keys(PASS) as (keyof typeof PASS)[])('by %s', (method) => {
    const room = openRoom();
    const seats = fourGroups(room);
    const other = room.sit('citizens');
    agree(room, other);
    const passing = POSITIONS.filter((position) => {
      room.do(seats.citizens, (p, act) => consentToProblem(p, act, { position, why: 'Fordi', seen: 1 }));
      const process = { ...room.process, head: { ...room.process.head, consentMethod: method } };
      return signedGroups(process).includes('citizens');
    });
    expect(passing).toEqual(PASS[method]);
  });

  test('an objection says why', () => {
    const room = openRoom();
    const seats = fourGroups(room);
    expect(
      room.refusal(seats.citizens, (p, act) =>
        consentToProblem(p, act, { position: 'objects', why: ' ', seen: 1 }),
      ),
    ).toBe('textMissing');
  });

  test('is not changed by the order in which people answer', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...ACTOR_GROUPS), fc.constantFrom(...POSITIONS)), { maxLength: 8 }),
        (answers) => {
          const room = openRoom();
          fourGroups(room);
          for (const [group, position] of answers)
            room.do(room.sit(group), (p, act) =>
              consentToProblem(p, act, { position, why: 'Fordi', seen: 1 }),
            );
          const { process } = room;
          const turned = { ...process, of: { ...process.of, consent: process.of.consent.toReversed() } };
          expect(signedGroups(turned)).toEqual(signedGroups(process));
        },
      ),
      { numRuns: 50 },
    ));
});

describe('the lock', () => {
  test('is in the way of nothing when everything is there, and opens actions', () => {
    const room = openRoom();
    const seats = locked(room);
    expect(activeLock(room.process)).toMatchObject({ override: '', groups: [...ACTOR_GROUPS] });
    expect(room.process.head.agreedText).toBe(AGREED);
    expect(currentPhase(room.process)).toBe('develop');
    expect(room.refusal(seats.citizens, (p, act) => addAction(p, act, ACTION))).toBeNull();
  });

  test('keeps actions closed before it', () => {
    const room = openRoom();
    const seats = fourGroups(room);
    expect(room.refusal(seats.citizens, (p, act) => addAction(p, act, ACTION))).toBe('problemNotLocked');
  });

  test('is given once, and whoever comes second is told so', () => {
    const room = openRoom();
    locked(room);
    expect(room.refusal(room.founder.id, (p, act) => lockProblem(p, act, { ...LOCK, seen: 3 }))).toBe(
      'alreadyLocked',
    );
  });

  test('names everything that stands in its way, and takes a reason instead', () => {
    const room = openRoom();
    fourGroups(room);
    expect(lockHindrances(room.process).map(({ code }) => code)).toEqual([
      'noMeetingYet',
      'tooFewGroupsWrote',
      'groupsNotSigned',
      'challengesNotOpened',
    ]);
    expect(room.refusal(room.founder.id, (p, act) => lockProblem(p, act, LOCK))).toBe('noMeetingYet');
    lock(room, { override: 'Udvalget vil have det i dag' });
    expect(activeLock(room.process)?.override).toBe('Udvalget vil have det i dag');
  });

  test('asks for every empty chair, whatever else is reasoned', () => {
    const room = openRoom();
    room.do(room.founder.id, (p, act) => writeFirstText(p, act, { text: 'Vi mangler borgere' }));
    const hurried = { ...LOCK, override: 'Vi har travlt' };
    expect(room.refusal(room.founder.id, (p, act) => lockProblem(p, act, hurried))).toBe('groupsMissing');
    const reasoned = { ...hurried, missing: { citizens: 'Ingen svarede' } };
    room.do(room.founder.id, (p, act) => lockProblem(p, act, reasoned));
    expect(activeLock(room.process)).toMatchObject({ missing: { citizens: 'Ingen svarede' }, groups: [] });
  });

  test('does not wait for a group of whom nobody may sign', () => {
    const room = openRoom();
    room.sit('private', { roles: ['facilitator'] });
    const hindrances = () => lockHindrances(room.process).map(({ code, groups }) => [code, groups]);
    expect(hindrances()).toContainEqual(['groupsNotThere', ['public']]);
    room.sit('private');
    expect(hindrances()).toContainEqual(['groupsNotSigned', ['public', 'private']]);
  });

  test('closes the text', () => {
    const room = openRoom();
    const seats = locked(room);
    expect(
      room.refusal(seats.citizens, (p, act) => editProblem(p, act, { text: 'Igen', seen: 3, way: 'form' })),
    ).toBe('problemLocked');
  });
});

describe('reopening by right', () => {
  test('one group asks, a second carries it, and the process is back at the problem', () => {
    const room = openRoom();
    const seats = locked(room);
    room.do(seats.citizens, (p, act) => askReopening(p, act, { why: 'Det er ikke maden' }));
    expect(room.refusal(seats.public, (p, act) => askReopening(p, act, { why: 'Også os' }))).toBe(
      'alreadyAsked',
    );
    const another = room.sit('citizens');
    expect(room.refusal(another, supportReopening)).toBe('needsAnotherGroup');
    room.do(seats.private, supportReopening);
    expect(activeLock(room.process)).toBeNull();
    expect(currentPhase(room.process)).toBe('problem');
    expect(room.process.of.reopening).toMatchObject([{ group: 'citizens', supportedBy: 'private' }]);
    expect(room.process.head.agreedText).toBe(AGREED);
  });

  test('goes on to a second lock, and the first stays on record', () => {
    const room = openRoom();
    const seats = locked(room);
    room.do(seats.citizens, (p, act) => askReopening(p, act, { why: 'Det er ikke maden' }));
    room.do(seats.private, supportReopening);
    write(room, seats.citizens, `${AGREED}. Det er tilmeldingen`);
    for (const seat of Object.values(seats)) agree(room, seat);
    lock(room);
    expect(room.process.of.lock.map(({ reopenedAt }) => reopenedAt === null)).toEqual([false, true]);
    expect(room.process.head.agreedText).toContain('tilmeldingen');
  });

  test('cannot be asked for where nothing is locked', () => {
    const room = openRoom();
    const seats = fourGroups(room);
    held(room, 'problemMeeting', 'problem', { attendance: { citizens: 1, public: 1 } });
    expect(room.refusal(seats.citizens, (p, act) => askReopening(p, act, { why: 'Hvorfor' }))).toBe(
      'problemNotLocked',
    );
    expect(room.refusal(seats.public, supportReopening)).toBe('problemNotLocked');
  });
});
