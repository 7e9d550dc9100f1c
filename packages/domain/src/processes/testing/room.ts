import type { ActorGroup } from '../../kernel/actor-groups.ts';
import type { Act, Moved } from '../act.ts';
import type { Seat } from '../artefacts-people.ts';
import type { SeatRole } from '../codes.ts';
import { createProcess, type NewProcess } from '../create-process.ts';
import { newSeat } from '../move-people.ts';
import { afterChange, type Change, type Process, type ProcessId } from '../process.ts';
import { EMPTY_BEGINNING } from '../template.ts';

/** Identifiers that come one after the other, so that a test gives the same ones each time. */
export function idsFrom(start = 1): () => string {
  let next = start;
  return () => `0192f1a0-0000-7000-8000-${String(next++).padStart(12, '0')}`;
}

export const MONDAY = new Date('2026-03-02T11:00:00Z');

/** A process that Tove of the library opens. */
export const newProcess = (given: Partial<NewProcess> = {}): NewProcess => ({
  id: '0192f1a0-0000-7000-8000-aaaaaaaaaaaa' as ProcessId,
  slug: 'den-aabne-gryde',
  title: 'Den åbne gryde',
  place: 'Biblioteket',
  municipality: '0751',
  themes: ['loneliness'],
  language: 'da',
  founder: { group: 'public', discipline: 'library', name: 'Tove' },
  beginning: EMPTY_BEGINNING,
  ...given,
});

/** A process that is kept between moves, with people who make them. */
export interface Room {
  readonly process: Process;
  readonly changes: readonly Change[];
  /** Who opened it. */
  readonly founder: Seat;
  /** Takes a seat, as if invited and come. */
  sit(
    group: ActorGroup,
    given?: Partial<Pick<Seat, 'actor' | 'discipline' | 'name'>> & { readonly roles?: readonly SeatRole[] },
  ): string;
  /** Makes a move and answers the id of the first artefact. Throws when it is refused. */
  do(seat: string, move: (process: Process, act: Act) => Moved, forGroup?: ActorGroup): string;
  /** Tries a move and answers the code of the refusal; null when it is allowed. Nothing is kept. */
  refusal(seat: string, move: (process: Process, act: Act) => Moved, forGroup?: ActorGroup): string | null;
  /** Lets days pass. */
  later(days: number): void;
  readonly now: Date;
}

/** Opens a room on a Monday at noon. */
export function openRoom(given: Partial<NewProcess> = {}, start = MONDAY): Room {
  const newId = idsFrom();
  let at = start;
  const created = createProcess(newProcess(given), { at, newId });
  if (!created.ok) throw new Error(created.error.code);
  let process = created.value.process;
  const changes = [created.value.change];
  const act = (seat: string, forGroup?: ActorGroup): Act => {
    const found = process.of.seat.find(({ id }) => id === seat);
    if (!found) throw new Error(`No seat ${seat}`);
    return { seat: found, at, newId, ...(forGroup && { forGroup }) };
  };
  const keep = (moved: Moved) => {
    if (!moved.ok) throw new Error(JSON.stringify(moved.error));
    changes.push(moved.value);
    process = afterChange(process, moved.value);
    return moved.value.writes[0]?.row.id ?? '';
  };
  return {
    get process() {
      return process;
    },
    get now() {
      return at;
    },
    changes,
    founder: created.value.change.writes[0]?.row as Seat,
    sit: (group, { actor = null, discipline = null, name = '', roles = [] } = {}) => {
      const seat = newSeat(
        { at, newId },
        { group, actor, discipline, name, roles, way: 'link', state: 'joined', invitedBy: null },
      );
      const change = {
        event: 'sit',
        group,
        seat: seat.id,
        at,
        about: {},
        head: {},
        writes: [{ kind: 'seat', row: seat }],
      };
      return keep({ ok: true, value: change as Change });
    },
    do: (seat, move, forGroup) => keep(move(process, act(seat, forGroup))),
    refusal: (seat, move, forGroup) => {
      const moved = move(process, act(seat, forGroup));
      return moved.ok ? null : moved.error.code;
    },
    later: (days) => {
      at = new Date(at.getTime() + days * 86_400_000);
    },
  };
}
