import { describe, expect, test } from 'vitest';
import {
  answerInvitation,
  invite,
  leave,
  removeSeat,
  renewLink,
  setRoles,
  takeOpenSeat,
} from './move-people.ts';
import { propose } from './move-proposals.ts';
import { openRoom } from './testing/room.ts';
import { anActor } from './testing/table.ts';

const INVITATION = {
  group: 'private',
  actor: null,
  roles: [],
  discipline: null,
  name: '',
  way: 'mail',
} as const;
const JOIN = { answer: 'join', name: 'Bo', discipline: null, why: '' } as const;

describe('seats', () => {
  test('an invitation is answered with yes, with no, and with yes after a no', () => {
    const room = openRoom();
    const actor = anActor(room, {
      type: 'companyMicro',
      group: 'private',
      rings: ['canContribute'],
      joined: false,
    });
    const seat = room.do(room.founder.id, (p, act) => invite(p, act, { ...INVITATION, actor }));
    const state = () => room.process.of.actor.find(({ id }) => id === actor)?.state;
    room.do(seat, (p, act) => answerInvitation(p, act, { ...JOIN, answer: 'decline', why: 'Ingen tid' }));
    expect(state()).toBe('declined');
    expect(room.process.of.seat.at(-1)).toMatchObject({ state: 'declined', name: '', why: 'Ingen tid' });
    room.do(seat, (p, act) => answerInvitation(p, act, JOIN));
    expect(state()).toBe('joined');
    expect(room.refusal(seat, (p, act) => answerInvitation(p, act, JOIN))).toBe('alreadyAnswered');
  });

  test('a seat that is invited may only answer', () => {
    const room = openRoom();
    const seat = room.do(room.founder.id, (p, act) => invite(p, act, INVITATION));
    expect(room.refusal(seat, (p, act) => propose(p, act, { text: 'Suppe' }))).toBe('notAllowed');
  });

  test('who comes in by the poster is a participant and nothing more', () => {
    const room = openRoom();
    room.do(room.founder.id, (p, act) => takeOpenSeat(p, act, { ...INVITATION, way: 'poster' }));
    expect(room.process.of.seat.at(-1)).toMatchObject({
      state: 'joined',
      roles: ['participant'],
      way: 'poster',
    });
  });

  test('a host does not make a coordinator, and a facilitator removes none', () => {
    const room = openRoom();
    const [host, facilitator] = [
      room.sit('voluntary', { roles: ['host'] }),
      room.sit('private', { roles: ['facilitator'] }),
    ];
    expect(room.refusal(host, (p, act) => invite(p, act, { ...INVITATION, roles: ['coordinator'] }))).toBe(
      'notAllowed',
    );
    room.sit('public', { roles: ['coordinator'] });
    expect(
      room.refusal(facilitator, (p, act) => removeSeat(p, act, { seat: room.founder.id, why: 'Fylder' })),
    ).toBe('notAllowed');
  });

  test('a new link is a seat: those who invite give it to whoever has not answered, and nobody takes over another', () => {
    const room = openRoom();
    const host = room.sit('voluntary', { roles: ['host'] });
    const citizen = room.sit('citizens');
    room.do(host, (p, act) => invite(p, act, INVITATION));
    const invited = room.process.of.seat.at(-1)!;
    const renew = (by: string, seat: string) => room.refusal(by, (p, act) => renewLink(p, act, { seat }));
    expect(renew(host, invited.id)).toBeNull();
    expect(renew(host, citizen)).toBe('notAllowed');
    expect(renew(host, room.founder.id)).toBe('notAllowed');
    expect(renew(citizen, invited.id)).toBe('notAllowed');
    expect(renew(room.founder.id, citizen)).toBeNull();
    room.do(room.founder.id, (p, act) => removeSeat(p, act, { seat: citizen, why: 'Flyttet' }));
    expect(renew(room.founder.id, citizen)).toBe('seatGone');
  });

  test('the last coordinator neither leaves, nor is removed, nor changes role', () => {
    const room = openRoom();
    const me = room.founder.id;
    expect(room.refusal(me, (p, act) => leave(p, act, { why: '' }))).toBe('lastCoordinator');
    expect(room.refusal(me, (p, act) => removeSeat(p, act, { seat: me, why: 'x' }))).toBe('lastCoordinator');
    expect(
      room.refusal(me, (p, act) => setRoles(p, act, { seat: me, roles: ['host'], ownsResult: null })),
    ).toBe('lastCoordinator');
  });

  test('a removal has a reason', () => {
    const room = openRoom();
    const seat = room.sit('private');
    expect(room.refusal(room.founder.id, (p, act) => removeSeat(p, act, { seat, why: ' ' }))).toBe(
      'textMissing',
    );
  });
});
