import { isUuid, type Result } from '@samskab/domain';
import { eq } from 'drizzle-orm';
import type { Store, Transaction } from '../engine/index.ts';
import { formReceipts } from '../schema/index.ts';

/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** A form that was posted, by the key it carries. */
export interface PostedForm {
  /** A UUID that the page gave the form; anything else is not recognised again. */
  readonly key: string;
  readonly at: Date;
}

/**
 * Does the work of a form once. Posted again, by a second click or a reload, it gets the first answer; two at the
 * same time wait for each other. Answer and work are saved together or not at all. A refusal is not kept, so that
 * the form can be corrected and posted again.
 *
 * @param work must write through the transaction only; its answer is kept as JSON
 */
export const once = <Answer extends Json, Refusal>(
  store: Store,
  form: PostedForm,
  work: (tx: Transaction) => Promise<Result<Answer, Refusal>>,
): Promise<Result<Answer, Refusal>> =>
  store.write(async (tx) => {
    if (!isUuid(form.key)) return work(tx);
    const [mine] = await tx
      .insert(formReceipts)
      .values({ key: form.key, answer: {}, at: form.at })
      .onConflictDoNothing()
      .returning({ key: formReceipts.key });
    if (!mine) return { ok: true, value: await firstAnswer<Answer>(tx, form.key) };

    const outcome = await work(tx);
    if (outcome.ok)
      await tx
        .update(formReceipts)
        .set({ answer: { value: outcome.value } })
        .where(eq(formReceipts.key, form.key));
    else await tx.delete(formReceipts).where(eq(formReceipts.key, form.key));
    return outcome;
  });

async function firstAnswer<Answer>(tx: Transaction, key: string): Promise<Answer> {
  const [row] = await tx
    .select({ answer: formReceipts.answer })
    .from(formReceipts)
    .where(eq(formReceipts.key, key));
  if (!row) throw new Error('The first answer was taken back while it was waited for');
  return (row.answer as { readonly value: Answer }).value;
}
