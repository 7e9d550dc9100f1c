import { isUuid, may, type PersonId } from '@samskab/domain';
import type { Transaction } from '@samskab/store';
import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { lineField, textOf } from '../form-fields.ts';
import { library } from '../library.ts';
import { store } from '../store.ts';
import { needEditor } from './need-editor.ts';

/** One entry or voice, who decides about it when, and why not. */
interface Judging {
  readonly id: string;
  readonly editor: PersonId;
  readonly at: Date;
  /** Empty when it is shown. */
  readonly why: string;
}

/**
 * Shows or hides what others have told about a story. Deciding twice is deciding once, so a form posted twice does
 * no harm.
 *
 * @param work answers false when there is nothing to decide about
 */
export async function judge(
  event: RequestEvent,
  work: (tx: Transaction, judging: Judging) => Promise<boolean>,
  needs?: 'whyNeeded',
) {
  const form = await event.request.formData();
  const editor = needEditor(event, form);
  if (!may.judgeReuse(event.locals.visitor)) error(403);
  const id = textOf(form, 'id');
  const why = needs ? lineField.parse(textOf(form, 'why')) : '';
  if (!isUuid(id)) return fail(404, { judged: 'gone' as const, wrong: null });
  if (needs && why === '') return fail(400, { wrong: id });
  const done = await store().write((tx) => work(tx, { id, editor: editor.id, at: new Date(), why }));
  if (!done) return fail(404, { judged: 'gone' as const, wrong: null });
  (await library()).expectChange();
  return { judged: needs ? ('hidden' as const) : ('shown' as const), wrong: null };
}
