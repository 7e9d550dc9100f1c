import type { ProcessRefusal } from '@samskab/domain/processes';
import { m } from '#lib/paraglide/messages.js';
import { refusalText } from './texts.ts';

/** One thing that must be put right: `cpr`, `email` and others of the page beside the codes of the rules. */
export interface Wrong extends Omit<ProcessRefusal, 'code' | 'also'> {
  readonly code: ProcessRefusal['code'] | 'cpr' | 'email' | 'busy' | 'number' | 'clock' | 'count';
}

/** What a form of a room answers when something must be put right: nothing that was written is lost. */
export interface RoomWrong {
  /** The name of the form's action. */
  readonly at: string;
  /** What is wrong first, and `also` whatever else is. */
  readonly refusal: Wrong & { readonly also?: readonly Wrong[] };
  /** What was written, by the name of the control. CPR numbers are masked. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** Everything that is wrong, in the order in which the form was written. */
function allWrong({ refusal: { also = [], ...first }, values }: RoomWrong): readonly Wrong[] {
  const order = Object.keys(values);
  const place = ({ field }: Wrong) =>
    field !== undefined && order.includes(field) ? order.indexOf(field) : Infinity;
  return [first, ...also].toSorted((one, other) =>
    place(one) === place(other) ? 0 : place(one) - place(other),
  );
}

function sentence(refusal: Wrong): string {
  if (refusal.code === 'cpr') return m.process_cpr();
  if (refusal.code === 'email') return m.account_email_wrong();
  if (refusal.code === 'clock') return m.meeting_wrong_clock();
  if (refusal.code === 'count') return m.meeting_wrong_count({ limit: refusal.limit ?? 0 });
  if (refusal.code === 'busy') return m.process_busy();
  if (refusal.code === 'number') return m.gauge_number_wrong();
  return refusalText(refusal as ProcessRefusal);
}

/**
 * How one form of a room shows itself: as it is saved, or as it was written where it has just been refused.
 * @param answer what the page's action answered, if anything
 * @param at the name of the action
 * @param of the artefact that the form is about, where a page has several such forms; sent in the control `of`
 */
export function roomForm(answer: unknown, at: string, of?: string) {
  const wrong = wrongIn(answer);
  const mine = wrong?.at === at && (of === undefined || wrong.values['of']?.[0] === of) ? wrong : null;
  const wrongs = mine ? allWrong(mine) : [];
  const saidOf = (name: string | undefined) => {
    const found = wrongs.find(({ field }) => field === name);
    return found && sentence(found);
  };
  return {
    refused: mine !== null,
    /** The id of a control. */
    id: (name: string) => [at, of, name].filter(Boolean).join('-'),
    value: (name: string, saved = '') => (mine ? (mine.values[name]?.[0] ?? '') : saved),
    list: (name: string, saved: readonly string[] = []) => (mine ? (mine.values[name] ?? []) : saved),
    checked: (name: string, saved = false) => (mine ? mine.values[name] !== undefined : saved),
    error: (name: string) => saidOf(name),
    /** What is wrong with the whole form, where it is about no one control. */
    wrong: saidOf(undefined),
  };
}

export type RoomFormView = ReturnType<typeof roomForm>;

/** What stands above the page: a line for each thing that is wrong, which leads to its control, or to the form. */
export function roomErrors(answer: unknown): readonly { readonly id: string; readonly text: string }[] {
  const wrong = wrongIn(answer);
  if (!wrong) return [];
  const { at, values } = wrong;
  const idOf = ({ field }: Wrong) => [at, values['of']?.[0], field].filter(Boolean).join('-');
  const lines = allWrong(wrong).map((one) => ({ id: idOf(one), text: sentence(one) }));
  return lines.filter(({ id }, place) => lines.findIndex((one) => one.id === id) === place);
}

const wrongIn = (answer: unknown): RoomWrong | null =>
  typeof answer === 'object' && answer !== null && 'refusal' in answer ? (answer as RoomWrong) : null;
