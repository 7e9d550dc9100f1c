import { isUuid, type Result } from '@samskab/domain';
import { type Json, once, type Transaction } from '@samskab/store';
import { v4 as uuid, v5 as uuidOf } from 'uuid';
import { textOf } from './form-fields.ts';
import { store } from './store.ts';

/** The name of the hidden field by which a form is recognised when it is posted again. */
const FORM_KEY = 'formKey';

/** A key for a new form: `<input type="hidden" name="formKey" value={formKey} />`, another for each page shown. */
export const newFormKey = (): string => uuid();

/**
 * Does the work of a form once, however often it is posted: `once` of the store, with the key that the form carries.
 * The answer must be enough to redirect by, such as an identifier.
 *
 * @param what which of the page's forms it is, where several carry the same key
 */
export const doOnce = <Answer extends Json, Refusal>(
  form: FormData,
  work: (tx: Transaction) => Promise<Result<Answer, Refusal>>,
  what = '',
): Promise<Result<Answer, Refusal>> => once(store(), { key: receiptKey(form, what), at: new Date() }, work);

/**
 * By what a posting is recognised: the key of its page, which form it is and what stands in it. Whoever goes back
 * and writes something else posts a new form.
 */
export function receiptKey(form: FormData, what: string): string {
  const key = textOf(form, FORM_KEY);
  if (!isUuid(key)) return '';
  const written = [...form].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : `${value.size} ${value.name}`,
  ]);
  return uuidOf(JSON.stringify([what, written]), key);
}
