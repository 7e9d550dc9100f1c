import { randomInt } from 'node:crypto';
import { findCpr, maskCpr } from '@samskab/danish';
import { ok, refuse, type Result } from '@samskab/domain';
import { cleanText, MOST_SIGNS, MOST_SIGNS_TAKEN } from '@samskab/joint-writing';
import { mergeFormInto, restoreVersion, type Transaction } from '@samskab/store';
import { textOf } from '../form-fields.ts';
import type { WritingSeat } from './may-write.ts';
import type { MetWords } from './merged-address.ts';

/**
 * Why a form with a text is not taken: the seat may not write, the text is too long, a CPR number is in it, or it came
 * without the text it was filled in on. `words` is what was written and `base` what it was filled in on: shown again, so that
 * nothing is lost.
 */
export interface JointFormRefusal {
  readonly code: 'not_allowed' | 'too_long' | 'cpr' | 'incomplete' | 'gone';
  readonly words: string;
  readonly base: string;
}

/** Hands of forms are as random as those of pages: 32 bits, and not 0. */
const newHand = (): number => randomInt(1, 0x1_0000_0000);

/**
 * Merges a posted text (`words`, filled in on `base`) into a joint text, as writing of the seat's group. Answers where
 * others had changed the same words: both now stand in the text.
 */
export async function saveJointForm(
  tx: Transaction,
  text: string,
  seat: WritingSeat,
  form: FormData,
): Promise<Result<readonly MetWords[], JointFormRefusal>> {
  const words = cleanText(textOf(form, 'words'));
  const base = cleanText(textOf(form, 'base'));
  const no = (code: JointFormRefusal['code']) => refuse({ code, words, base });
  if (!seat.canWrite) return no('not_allowed');
  if (!form.has('base') || !form.has('words') || base.length > MOST_SIGNS_TAKEN) return no('incomplete');
  // A text that others have made longer than anybody may write can still be made shorter.
  if (words.length > MOST_SIGNS && words.length > base.length) return no('too_long');
  if (hasCpr(words) && !hasCpr(base)) return refuse({ code: 'cpr' as const, words: maskCpr(words), base });
  const { group, seat: id } = seat;
  const hand = { group, seat: id };
  const saved = await mergeFormInto(tx, { id: text, hand, newHand, at: new Date(), base, mine: words });
  return saved ? ok(saved.clashes.map(({ mine, theirs }) => ({ mine, theirs }))) : no('gone');
}

const hasCpr = (words: string): boolean => findCpr(words).some(({ confidence }) => confidence === 'certain');

/** Makes a text what it was in an older version; false when nothing differs, there is no such version, or the seat may not. */
export async function restoreJointVersion(
  tx: Transaction,
  text: string,
  seat: WritingSeat,
  number: number,
): Promise<boolean> {
  if (!seat.canWrite) return false;
  const hand = { group: seat.group, seat: seat.seat };
  return restoreVersion(tx, { id: text, hand, newHand, at: new Date(), number });
}
