import type { ExperienceId, PersonId, Result, ReuseContent, ReuseId } from '@samskab/domain';
import { addReuse, once, type ReuseRefusal } from '@samskab/store';
import { v7 as uuid } from 'uuid';
import { textOf } from '../form-fields.ts';
import { store } from '../store.ts';

/** Keeps what somebody tells who tried the same, once however often the form is posted. */
export function tellReuse(
  form: FormData,
  experienceId: ExperienceId,
  content: ReuseContent,
  account: PersonId | null,
): Promise<Result<string, ReuseRefusal>> {
  const at = new Date();
  return once<string, ReuseRefusal>(store(), { key: textOf(form, 'key'), at }, (tx) =>
    addReuse(tx, { id: uuid() as ReuseId, experienceId, content, account, at }),
  );
}
