import { isUuid } from '@samskab/domain';
import { createJointText, processOfJointText, type Store } from '@samskab/store';
import type { MayWriteText, WritingSeat } from './may-write.ts';

/** The process that texts of the design page belong to: no real one has this id, and no other text is opened by its keys. */
const DESIGN = '00000000-0000-4000-8000-00000000de51';
const FIRST_TEXT = '00000000-0000-4000-8000-000000000001';
const KEY = /^proeve-(citizens|voluntary|public|private)-([\w-]{1,40})$/;

/** The key by which somebody tries out writing for a group. */
export const designKey = (group: string, seat: string): string => `proeve-${group}-${seat}`;

/** Lets the keys of the design page open its own texts. */
export const designTexts = (store: Store): MayWriteText => {
  return async (key, text) => {
    const seat = seatOf(key);
    return seat && (await processOfJointText(store.read, text)) === DESIGN ? seat : null;
  };
};

/** The seat of such a key; null when it is none. */
export function seatOf(key: string): WritingSeat | null {
  const [, group] = KEY.exec(key) ?? [];
  return group === undefined ? null : { group, seat: key, canWrite: true };
}

/** The text that is asked for, made when it is not there; the first one when none is. */
export async function designText(store: Store, asked: string | null): Promise<string> {
  const id = asked !== null && isUuid(asked) ? asked : FIRST_TEXT;
  const processId = await processOfJointText(store.read, id);
  if (processId === undefined)
    await store.write((tx) => createJointText(tx, { id, processId: DESIGN, at: new Date() })).catch(() => {});
  return processId === undefined || processId === DESIGN ? id : FIRST_TEXT;
}
