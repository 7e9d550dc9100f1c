import { isAddressed, isAskedOf, joinedSeats, type Challenge, type Seat } from '@samskab/domain/processes';
import { processWord } from '#lib/ui/processes/texts.ts';
import { groupName } from '#lib/ui/shared/groups.ts';
import type { Room } from './open-room.ts';
import { dayOf } from './shown-actions.ts';

/** Challenges as they stand on the board. Who is asked is named to the table alone; all others read the group. */
export function shownChallenges({ process, seat }: Room) {
  const inside = seat?.state === 'joined';
  return process.of.challenge.map((one) => ({
    id: one.id,
    kind: one.kind,
    group: one.group,
    text: one.text,
    addressee: one.addressee,
    asked: askedSeat(process.of.seat, one, inside),
    addressed: isAddressed(process, one),
    mine: seat !== null && inside && isAskedOf(one, seat.id),
    raised: dayOf(one.raisedOn),
    answer: one.answer,
    reason: one.reason,
    answered: dayOf(one.answeredOn),
  }));
}
export type ShownChallenge = ReturnType<typeof shownChallenges>[number];

function askedSeat(seats: readonly Seat[], { to }: Challenge, inside: boolean): string | null {
  const seat = seats.find(({ id }) => id === to);
  if (!seat) return null;
  return inside ? seatLabel(seat) : groupName[seat.group]();
}

/** A seat in words: its name where it has one, its group and its roles. */
const seatLabel = ({ name, group, roles }: Seat): string =>
  [name && isolated(name), groupName[group](), roles.map((role) => processWord('role', role)).join(', ')]
    .filter(Boolean)
    .join(' · ');

/** A name that runs from the right does not turn around what stands beside it. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

/** The seats that may be asked, for a control; none for whoever only reads. */
export const seatsToAsk = ({
  process,
  seat,
}: Room): readonly { readonly value: string; readonly label: string }[] =>
  seat?.state === 'joined'
    ? joinedSeats(process).map((one) => ({ value: one.id, label: seatLabel(one) }))
    : [];
