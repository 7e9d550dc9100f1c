import { PRINCIPLE_RULES } from '@samskab/domain/principles';
import {
  checkOneself,
  currentPhase,
  mayProcess,
  PROCESS_PHASES,
  type Process,
  type ProcessPhase,
} from '@samskab/domain/processes';
import { answerOnce, isGiven, passOver } from '@samskab/store';
import { error, fail, redirect } from '@sveltejs/kit';
import type { RoomWrong } from '#lib/ui/processes/room-form.ts';
import { receiptKey } from '../do-once.ts';
import { keptFields } from '../need-person.ts';
import { store } from '../store.ts';
import { findRoom, type Room, type RoomEvent } from './open-room.ts';
import { valuesOf } from './post-room.ts';
import { roomPath } from './room-path.ts';
import { oneOf } from './table-forms.ts';

const FIRST_ASKED = PROCESS_PHASES.indexOf('problem');
const givenIn = (process: Process) => `selfCheck:${currentPhase(process)}`;

/**
 * The phase that a seat is asked about before it sees the gauge; null where it has answered or passed it over, and before
 * there is a problem to speak of.
 */
export async function askedFirst({ process, visitor, seat }: Room): Promise<ProcessPhase | null> {
  const phase = currentPhase(process);
  if (seat === null || process.head.ending !== null || !mayProcess(visitor, 'selfCheck')) return null;
  if (PROCESS_PHASES.indexOf(phase) < FIRST_ASKED) return null;
  const given = { process: process.id, seat: seat.id, what: givenIn(process) };
  return (await isGiven(store().read, given)) ? null : phase;
}

const ONE_TO_FIVE = ['1', '2', '3', '4', '5'] as const;
const WAS_IT = ['yes', 'partly', 'no', 'unknown'] as const;

/** Takes the answer of a seat, once for each phase, or that it sees the gauge without answering. */
export const selfCheckActions = {
  selfCheck: async (event: RoomEvent) => {
    const { room, form } = await roomOf(event);
    const codes = PRINCIPLE_RULES.principles.map(({ code }) => code);
    const answers = Object.fromEntries(
      codes.flatMap((code) => {
        const chosen = oneOf(form, code, ONE_TO_FIVE);
        return chosen === null ? [] : [[code, Number(chosen)] as const];
      }),
    );
    const done = await answerOnce(
      store(),
      {
        key: receiptKey(form, `${room.process.id} selfCheck`),
        at: new Date(),
        process: room.process.id,
        seat: room.seat.id,
      },
      givenIn(room.process),
      (process, act) => checkOneself(process, act, { answers, wasCocreation: oneOf(form, 'wasIt', WAS_IT) }),
    );
    if (!done.ok && done.error.code !== 'alreadyGiven')
      return fail(422, { at: 'selfCheck', refusal: done.error, values: valuesOf(form) } satisfies RoomWrong);
    redirect(303, `${roomPath(event.params.slug, '/maaleren')}?gjort`);
  },
  passOver: async (event: RoomEvent) => {
    const { room } = await roomOf(event);
    if (!mayProcess(room.visitor, 'selfCheck')) error(404, 'Not found');
    const given = { process: room.process.id, seat: room.seat.id, what: givenIn(room.process) };
    await store().write((tx) => passOver(tx, given));
    redirect(303, roomPath(event.params.slug, '/maaleren'));
  },
};

async function roomOf(event: RoomEvent) {
  const form = await event.request.formData();
  const room = await findRoom(event);
  if (!room) error(404, 'Not found');
  if (!room.seat) error(401, { message: 'No seat here', kept: keptFields(form) });
  return { form, room: { ...room, seat: room.seat } };
}
