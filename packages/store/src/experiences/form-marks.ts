import { eq } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { formReceipts } from '../schema/index.ts';

/** Marks of what one form has saved, by part of the story: digests, never texts. */
export type FormMarks = Readonly<Record<string, string>>;

/**
 * What an open form saved last; null when it has saved nothing. A form that is posted again, by the back button
 * or by a second click, is so told from another tab.
 * @param form the identifier (UUID) that the form carries
 */
export async function formMarks(reader: Reader, form: string): Promise<FormMarks | null> {
  const [row] = await reader
    .select({ answer: formReceipts.answer })
    .from(formReceipts)
    .where(eq(formReceipts.key, form));
  return row && isMarks(row.answer) ? row.answer.marks : null;
}

/** Remembers what an open form has saved. */
export async function saveFormMarks(
  tx: Transaction,
  form: string,
  marks: FormMarks,
  at: Date,
): Promise<void> {
  const answer = { marks };
  await tx
    .insert(formReceipts)
    .values({ key: form, answer, at })
    .onConflictDoUpdate({ target: formReceipts.key, set: { answer, at } });
}

const isMarks = (answer: unknown): answer is { readonly marks: FormMarks } =>
  typeof answer === 'object' && answer !== null && 'marks' in answer;
