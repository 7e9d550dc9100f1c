import type { Result } from '@samskab/domain';
import { type Json, once, type Transaction } from '@samskab/store';
import { v4 as uuid } from 'uuid';
import { textOf } from './form-fields.ts';
import { store } from './store.ts';

/** The name of the hidden field by which a form is recognised when it is posted again. */
const FORM_KEY = 'formKey';

/** A key for a new form: `<input type="hidden" name="formKey" value={formKey} />`, another for each page shown. */
export const newFormKey = (): string => uuid();

/**
 * Does the work of a form once, however often it is posted: `once` of the store, with the key that the form carries.
 * The answer must be enough to redirect by, such as an identifier.
 */
export const doOnce = <Answer extends Json, Refusal>(
  form: FormData,
  work: (tx: Transaction) => Promise<Result<Answer, Refusal>>,
): Promise<Result<Answer, Refusal>> => once(store(), { key: textOf(form, FORM_KEY), at: new Date() }, work);
