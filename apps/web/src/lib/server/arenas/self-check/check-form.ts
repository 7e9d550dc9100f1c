import { CHECK_STATEMENTS, readCheckAnswers, type CheckAnswers } from '@samskab/domain/arenas/self-check';
import { fieldOf } from '#lib/ui/arenas/self-check/fields.ts';
import { textOf } from '../../form-fields.ts';

/** The answers of a posted sheet, or which statements have none. */
export const postedAnswers = (form: FormData) => readCheckAnswers((number) => textOf(form, fieldOf(number)));

/** What was chosen on a posted sheet, to be shown again. */
export const chosenIn = (form: FormData): Readonly<Record<number, string>> =>
  Object.fromEntries(CHECK_STATEMENTS.map(({ number }) => [number, textOf(form, fieldOf(number))]));

/** Kept answers as a sheet shows them; nothing chosen where there are none. */
export const chosenOf = (answers: CheckAnswers | null): Readonly<Record<number, string>> =>
  Object.fromEntries((answers ?? []).map((value, at) => [at + 1, value === null ? 'x' : String(value)]));
