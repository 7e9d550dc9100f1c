import { ok, refuse } from '../kernel/result.ts';
import type { ActorGroup } from '../kernel/actor-groups.ts';
import { changed, notAllowed, row, today, writtenBy, type Act, type Moved } from './act.ts';
import type { Actor, Seat } from './artefacts-people.ts';
import { PROCESS_LIMITS as LIMITS, type SeatRole, type SeatWay } from './codes.ts';
import { joinedSeats } from './present.ts';
import type { Process } from './process.ts';
import { clean, together, wrongText } from './said.ts';
import { withoutWords } from './words-of-seat.ts';

export interface Invitation {
  readonly group: ActorGroup;
  readonly actor: string | null;
  readonly roles: readonly SeatRole[];
  readonly discipline: string | null;
  readonly name: string;
  readonly way: SeatWay;
}

/** Invites somebody to a seat. The new seat is the first artefact of the change; its key is made by the store. */
export function invite(process: Process, act: Act, given: Invitation): Moved {
  const wrong = notAllowed(process, act, 'invite') ?? wrongText(given, { name: { limit: LIMITS.line } });
  if (wrong) return wrong;
  if (process.head.erasing !== null) return refuse({ code: 'willBeErased' });
  if (given.roles.includes('coordinator') && !act.seat.roles.includes('coordinator'))
    return refuse({ code: 'notAllowed', field: 'roles' });
  const actor = process.of.actor.find(({ id }) => id === given.actor);
  if (given.actor !== null && !actor) return refuse({ code: 'notFound', field: 'actor' });
  const seat = newSeat(act, { ...given, state: 'invited', invitedBy: act.seat.id });
  const called = actor?.state === 'notInvited' ? [row('actor', { ...actor, state: 'invited' })] : [];
  return ok(changed(act, 'invite', [row('seat', seat), ...called]));
}

/** A seat as it is made: with the roles given, or as a participant. */
export const newSeat = (
  { at, newId }: Pick<Act, 'at' | 'newId'>,
  given: Invitation & Pick<Seat, 'state' | 'invitedBy'>,
): Seat => ({
  id: newId(),
  group: given.group,
  actor: given.actor,
  roles: given.roles.length === 0 ? ['participant'] : [...new Set(given.roles)],
  discipline: given.discipline,
  ...clean({ name: given.name }),
  way: given.way,
  state: given.state,
  invitedAt: at.toISOString(),
  invitedBy: given.invitedBy,
  answeredAt: given.state === 'joined' ? at.toISOString() : null,
  endedAt: null,
  why: '',
  ownsResult: null,
});

export interface InvitationAnswer {
  readonly answer: 'join' | 'decline';
  readonly name: string;
  readonly discipline: string | null;
  /** Why not, if anybody wants to say. */
  readonly why: string;
}

/**
 * Answers an invitation for oneself; `act.seat` is the invited seat. A no may become a yes later; the actor on the map
 * follows, and a no stays on the map.
 */
export function answerInvitation(process: Process, act: Act, given: InvitationAnswer): Moved {
  const wrong = wrongText(given, { name: { limit: LIMITS.line }, why: { limit: LIMITS.text } });
  if (wrong) return wrong;
  if (process.head.ending !== null) return refuse({ code: 'processEnded' });
  if (process.head.erasing !== null) return refuse({ code: 'willBeErased' });
  if (act.seat.state === 'removed' || act.seat.state === 'left') return refuse({ code: 'seatGone' });
  if (act.seat.state === 'joined') return refuse({ code: 'alreadyAnswered' });
  const joins = given.answer === 'join';
  const { name, why } = clean({ name: given.name, why: given.why });
  const seat: Seat = {
    ...act.seat,
    state: joins ? 'joined' : 'declined',
    name: joins ? name : '',
    discipline: given.discipline ?? act.seat.discipline,
    answeredAt: act.at.toISOString(),
    why: joins ? '' : why,
  };
  return ok(changed(act, joins ? 'join' : 'decline', [row('seat', seat), ...actorAfter(process, act, seat)]));
}

function actorAfter(process: Process, act: Act, { actor: id, state, way }: Seat) {
  const actor = process.of.actor.find((one) => one.id === id);
  if (!actor || actor.state === 'joined') return [];
  const after: Actor =
    state === 'joined' ? { ...actor, state, joinedOn: today(act), way } : { ...actor, state: 'declined' };
  return [row('actor', after)];
}

/**
 * Takes a seat through an open invitation: the poster, or the link of the process. `door` stands for whoever comes in;
 * the new seat is the first artefact of the change.
 */
export function takeOpenSeat(
  process: Process,
  door: Pick<Act, 'at' | 'newId'>,
  given: Omit<Invitation, 'roles'>,
): Moved {
  if (process.head.ending !== null) return refuse({ code: 'processEnded' });
  if (process.head.erasing !== null) return refuse({ code: 'willBeErased' });
  const wrong = wrongText(given, { name: { limit: LIMITS.line } });
  if (wrong) return wrong;
  if (given.actor !== null && !process.of.actor.some(({ id }) => id === given.actor))
    return refuse({ code: 'notFound', field: 'actor' });
  const seat = newSeat(door, { ...given, roles: ['participant'], state: 'joined', invitedBy: null });
  const act = { ...door, seat };
  return ok(changed(act, 'takeOpenSeat', [row('seat', seat), ...actorAfter(process, act, seat)]));
}

/** Gives a seat other roles. A process always has a coordinator. */
export function setRoles(
  process: Process,
  act: Act,
  given: { readonly seat: string; readonly roles: readonly SeatRole[]; readonly ownsResult: boolean | null },
): Moved {
  const wrong = notAllowed(process, act, 'setRoles');
  if (wrong) return wrong;
  const seat = process.of.seat.find(({ id }) => id === given.seat);
  if (!seat) return refuse({ code: 'notFound' });
  if (given.roles.length === 0) return refuse({ code: 'choiceMissing', field: 'roles' });
  if (!given.roles.includes('coordinator') && isLastCoordinator(process, seat))
    return refuse({ code: 'lastCoordinator', field: 'roles' });
  const after = { ...seat, roles: [...new Set(given.roles)], ownsResult: given.ownsResult };
  return ok(changed(act, 'setRoles', [row('seat', after)]));
}

/**
 * Lets a seat have a new personal link, because the old one is lost or in other hands; the store makes its key. For a seat
 * that has not answered those may who invite. A link is the seat: for one that is taken, and for a coordinator's, only who
 * leads may, and everybody at the table can read that it was done.
 */
export function renewLink(process: Process, act: Act, { seat: id }: { readonly seat: string }): Moved {
  const seat = process.of.seat.find((one) => one.id === id);
  if (!seat) return refuse({ code: 'notFound' });
  if (seat.state === 'removed' || seat.state === 'left') return refuse({ code: 'seatGone' });
  const isTaken = seat.state === 'joined' || seat.roles.includes('coordinator');
  const wrong = notAllowed(process, act, isTaken ? 'setRoles' : 'invite');
  return wrong ?? ok(changed(act, 'renewLink', [row('seat', seat)]));
}

const isLastCoordinator = (process: Process, seat: Seat) => {
  const others = joinedSeats(process).filter(({ id }) => id !== seat.id);
  return seat.roles.includes('coordinator') && !others.some(({ roles }) => roles.includes('coordinator'));
};

/**
 * Takes somebody's seat away, with the reason on record. What the seat has written stays with its group, unless whoever sat
 * there wants its own words erased (`withoutWords`); the name goes.
 */
export function removeSeat(
  process: Process,
  act: Act,
  given: { readonly seat: string; readonly why: string; readonly eraseWords?: boolean },
): Moved {
  const wrong = notAllowed(process, act, 'removeSeat');
  if (wrong) return wrong;
  const seat = process.of.seat.find(({ id }) => id === given.seat);
  if (!seat) return refuse({ code: 'notFound' });
  if (seat.state === 'removed' || seat.state === 'left') return refuse({ code: 'seatGone' });
  const texts = wrongText(given, { why: { limit: LIMITS.text, needed: true } });
  if (texts) return texts;
  if (isLastCoordinator(process, seat)) return refuse({ code: 'lastCoordinator' });
  if (seat.roles.includes('coordinator') && !act.seat.roles.includes('coordinator'))
    return refuse({ code: 'notAllowed' });
  const words = given.eraseWords ? withoutWords(process, seat.id, act.at) : [];
  return ok(changed(act, 'removeSeat', [row('seat', gone(seat, act, 'removed', given.why)), ...words]));
}

/** Leaves the table by oneself, and has one's own words erased if one wants. */
export function leave(
  process: Process,
  act: Act,
  { why, eraseWords = false }: { readonly why: string; readonly eraseWords?: boolean },
): Moved {
  const wrong = notAllowed(process, act, 'leave') ?? wrongText({ why }, { why: { limit: LIMITS.text } });
  if (wrong) return wrong;
  if (isLastCoordinator(process, act.seat)) return refuse({ code: 'lastCoordinator' });
  const words = eraseWords ? withoutWords(process, act.seat.id, act.at) : [];
  return ok(changed(act, 'leave', [row('seat', gone(act.seat, act, 'left', why)), ...words]));
}

const gone = (seat: Seat, act: Act, state: 'removed' | 'left', why: string): Seat => ({
  ...seat,
  ...clean({ why }),
  state,
  name: '',
  endedAt: act.at.toISOString(),
});

type ActorSaid = Pick<Actor, 'type' | 'name' | 'actorGroup' | 'rings' | 'disciplines' | 'relation' | 'why'>;

/** Puts an organisation or a kind of people on the actor map. Anybody at the table may. */
export function addActor(process: Process, act: Act, given: ActorSaid): Moved {
  const wrong = notAllowed(process, act, 'addActor') ?? wrongActor(given);
  if (wrong) return wrong;
  const actor: Actor = {
    ...writtenBy(act),
    ...actorSaid(given),
    state: 'notInvited',
    joinedOn: null,
    way: null,
  };
  return ok(changed(act, 'addActor', [row('actor', actor)]));
}

/** Changes what stands on the actor map, and how an invitation was answered in another way than by a link. */
export function changeActor(
  process: Process,
  act: Act,
  id: string,
  given: ActorSaid & Pick<Actor, 'state' | 'way'>,
): Moved {
  const wrong = notAllowed(process, act, 'changeActor') ?? wrongActor(given);
  if (wrong) return wrong;
  const before = process.of.actor.find((one) => one.id === id);
  if (!before) return refuse({ code: 'notFound' });
  const joinedOn = given.state === 'joined' ? (before.joinedOn ?? today(act)) : null;
  const after: Actor = { ...before, ...actorSaid(given), state: given.state, way: given.way, joinedOn };
  return ok(changed(act, 'changeActor', [row('actor', after)]));
}

function wrongActor(given: ActorSaid) {
  return together(
    wrongText(given, { name: { limit: LIMITS.line, needed: true }, why: { limit: LIMITS.text } }),
    given.rings.length === 0 ? refuse({ code: 'choiceMissing', field: 'rings' }) : null,
  );
}

const actorSaid = ({ type, actorGroup, relation, name, why, rings, disciplines }: ActorSaid) => ({
  type,
  actorGroup,
  relation,
  ...clean({ name, why }),
  rings: [...new Set(rings)],
  disciplines: [...new Set(disciplines)],
});
