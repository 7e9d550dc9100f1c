import { createHmac } from 'node:crypto';
import { slugify } from '@samskab/danish';
import { refuse, type PersonId, type Result } from '@samskab/domain';
import {
  createProcess,
  type Beginning,
  type NewProcess,
  type ProcessId,
  type ProcessRefusal,
} from '@samskab/domain/processes';
import { newKey, openProcess } from '@samskab/store';
import { v7 as uuid } from 'uuid';
import { configuration } from '../configuration.ts';
import { doOnce } from '../do-once.ts';
import { textOf } from '../form-fields.ts';
import { authSecret } from '../secret.ts';

interface Asked extends Omit<NewProcess, 'id' | 'slug' | 'beginning'> {
  readonly beginning: Beginning;
  readonly account: PersonId | null;
}

/** What whoever opened a room needs: its address, and the key of the own seat. */
export interface Begun {
  readonly slug: string;
  readonly key: string;
}

/** Opens a room once, however often the form is posted. */
export async function beginProcess(
  form: FormData,
  { account, ...given }: Asked,
): Promise<Result<Begun, ProcessRefusal>> {
  const key = keyOf(form, 'founder');
  const begun = await doOnce<string, ProcessRefusal>(
    form,
    async (tx) => {
      const slug = `${slugify(given.title) ?? 'forloeb'}-${newKey()
        .replaceAll(/[^a-z0-9]/gi, '')
        .slice(0, 5)
        .toLowerCase()}`;
      const created = createProcess(
        { ...given, id: uuid() as ProcessId, slug },
        { at: new Date(), newId: uuid },
      );
      if (!created.ok) return refuse(created.error);
      await openProcess(tx, created.value, { key, account });
      return { ok: true, value: slug };
    },
    'beginProcess',
  );
  return begun.ok ? { ok: true, value: { slug: begun.value, key } } : begun;
}

/**
 * The key of a link that a form makes. The same form makes the same key, so that pressed twice it gives one link that
 * works; without the secret of this installation nobody can work it out.
 * @param what which link of the form it is
 */
export function keyOf(form: FormData, what: string): string {
  const formKey = textOf(form, 'formKey');
  if (formKey === '') return newKey();
  const secret = authSecret(configuration());
  return createHmac('sha256', secret)
    .update(`${what} ${formKey}`)
    .digest()
    .subarray(0, 20)
    .toString('base64url');
}
