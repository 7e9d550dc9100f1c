import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { wordsOf } from '@samskab/joint-writing';
import { cleanText, isUuid } from '@samskab/domain';
import {
  activeLock,
  mayProcess,
  takeLiveText,
  type LiveText,
  type Process,
  type ProcessId,
  type Seat,
} from '@samskab/domain/processes';
import {
  createJointText,
  keepVersion,
  mergeFormInto,
  moveWithoutSeat,
  processById,
  processOfJointText,
  readJointText,
  readSegments,
  stretchesOf,
  type Store,
} from '@samskab/store';
import { v4 as uuid, v5 as named } from 'uuid';
import { configuration } from '../configuration.ts';
import type { MayWriteText, WritingSeat } from '../joint-writing/may-write.ts';
import { authSecret } from '../secret.ts';

/** The joint text of a process is found by the process (a random UUID). */
const PROBLEMS = '5b0c1d0e-8a4f-4f0b-9a53-0d7b6a4f2c11';
export const problemTextId = (process: ProcessId): string => named(process, PROBLEMS);

/** Whether the problem of a process is being written on: there is a first text, and no lock. */
export const isWritten = (process: Pick<Process, 'head' | 'of'>): boolean =>
  process.head.firstText !== '' && activeLock(process as Process) === null && process.head.ending === null;

/** The right of a seat to write, as it is asked again while it writes. */
export const writingSeat = (process: Process, seat: Seat): WritingSeat => ({
  group: seat.group,
  seat: seat.id,
  canWrite: isWritten(process) && mayProcess({ kind: 'seat', seat }, 'editProblem'),
});

/** What a page of a seat says to the line: which room, which seat, and that the page came from here. */
export const writingKey = (process: ProcessId, seat: string): string =>
  `room.${process}.${seat}.${proofOf(process, seat)}`;

const proofOf = (process: string, seat: string) =>
  createHmac('sha256', authSecret(configuration())).update(`write ${process} ${seat}`).digest('base64url');

/** Lets the seats of process rooms write on the problem of their own room. */
export const roomTexts =
  (store: Store): MayWriteText =>
  async (key, text) => {
    const [kind, process = '', seat = '', proof = ''] = key.split('.');
    if (kind !== 'room' || !isUuid(process) || !isUuid(seat)) return null;
    const right = Buffer.from(proofOf(process, seat));
    const given = Buffer.from(proof);
    if (right.length !== given.length || !timingSafeEqual(right, given)) return null;
    if (text !== problemTextId(process as ProcessId)) return null;
    const room = await processById(store.read, process as ProcessId, ['lock']);
    const found = room?.of.seat.find(({ id }) => id === seat);
    return room && found?.state === 'joined' ? writingSeat(room, found) : null;
  };

const newHand = (): number => randomInt(1, 0x1_0000_0000);

/** Makes the joint text of a room, with the first text in it as writing of the group that wrote it. Once. */
export async function beginLiveProblem(store: Store, process: Process): Promise<string> {
  const id = problemTextId(process.id);
  if ((await processOfJointText(store.read, id)) !== undefined) return id;
  const at = new Date();
  const hand = { group: process.head.firstTextBy ?? 'public', seat: null };
  await store
    .write(async (tx) => {
      await createJointText(tx, { id, processId: process.id, at });
      await mergeFormInto(tx, { id, hand, newHand, at, base: '', mine: process.head.problemText });
    })
    .catch(async (error: unknown) => {
      // Somebody else has begun it at the same moment.
      if ((await processOfJointText(store.read, id)) === undefined) throw error;
    });
  return id;
}

/**
 * Takes over what was written live as a new version of the problem, with an edit for each group that wrote since the
 * last. Nothing happens where nothing has changed, or where the problem is locked.
 */
export async function catchUp(store: Store, process: Process): Promise<void> {
  if (!isWritten(process)) return;
  const id = problemTextId(process.id);
  const kept = await readJointText(store.read, id);
  const text = kept && cleanText(wordsOf(readSegments(kept)));
  if (!text || text === process.head.problemText) return;
  const live: LiveText = { text, contributions: await contributionsSince(store, id, lastVersionAt(process)) };
  await moveWithoutSeat(
    store,
    { key: uuid(), at: new Date(), process: process.id },
    (held, now) => takeLiveText(held, live, now),
    async (tx, { at }) => void (await keepVersion(tx, id, { at, why: 'pause', askedBy: null })),
  );
}

/** When somebody last wrote, as far as the process knows; the beginning of time where nobody has. */
const lastVersionAt = ({ of }: Process): Date => new Date(of.edit.at(-1)?.at ?? 0);

/**
 * How many signs each group has added and taken away since a moment. The first stretch is the first text itself, which
 * is no contribution of the group that brought it.
 */
async function contributionsSince(store: Store, id: string, since: Date): Promise<LiveText['contributions']> {
  const signs = new Map<string, number>();
  const [, ...written] = await stretchesOf(store.read, id);
  for (const { at, edits } of written)
    if (at > since)
      for (const { group, inserted, deleted } of edits)
        signs.set(group, (signs.get(group) ?? 0) + inserted + deleted);
  return [...signs].map(([group, count]) => ({ group: group as Seat['group'], seat: null, signs: count }));
}
