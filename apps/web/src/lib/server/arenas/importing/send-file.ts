import { isUuid, ok, type PersonId, type Result } from '@samskab/domain';
import { listedSince } from '@samskab/domain/entries';
import { danishDay, isDay } from '@samskab/domain/processes';
import { guessMapping } from '@samskab/exchange';
import { keepImport } from '@samskab/store';
import { v7 as uuid } from 'uuid';
import { doOnce } from '../../do-once.ts';
import { lineField, textOf } from '../../form-fields.ts';
import { readImportFile, type ReadFileRefusal } from './read-file.ts';
import { SOURCE_LIMIT, type ImportPlan } from './shapes.ts';

export interface SendProblems {
  readonly file?: ReadFileRefusal | { readonly code: 'missing' };
  readonly source?: 'missing';
  readonly day?: 'wrong' | 'old';
}

export interface SentFile {
  readonly source: string;
  readonly day: string;
  readonly problems: SendProblems;
}

/** Keeps a file that an editor has sent, or says what is wrong with it and with the rest of the form. */
export async function sendFile(
  form: FormData,
  account: PersonId,
  at: Date,
): Promise<Result<string, SentFile>> {
  const source = lineField.parse(textOf(form, 'source')).slice(0, SOURCE_LIMIT);
  const day = textOf(form, 'day');
  const sent = form.get('file');
  const file = sent instanceof File && sent.size > 0 ? sent : null;
  const read = file && (await readImportFile(new Uint8Array(await file.arrayBuffer()), file.name));
  const dayProblem = problemOfDay(day, at);
  const problems: SendProblems = {
    ...(read === null ? { file: { code: 'missing' } } : read.ok ? {} : { file: read.error }),
    ...(source === '' && { source: 'missing' }),
    ...(dayProblem && { day: dayProblem }),
  };
  if (!file || !read?.ok || Object.keys(problems).length > 0)
    return { ok: false, error: { source, day, problems } };
  const table = read.value;
  const mapping = table.kind === 'table' ? guessMapping(table.columns) : {};
  const plan: ImportPlan = {
    source,
    confirmedOn: day,
    mapping: Object.fromEntries(
      Object.entries(mapping).flatMap(([field, column]) => (column ? [[field, column]] : [])),
    ),
    defaults: { kind: '', municipality: '' },
  };
  const fileName = file.name.replaceAll(/[^\p{L}\p{N}. _-]/gu, '').slice(-100);
  return doOnce<string, never>(form, async (tx) => {
    const id = uuid();
    await keepImport(tx, account, { id, fileName, table, plan, createdAt: at });
    return ok(id);
  }).then((kept) => (kept.ok && isUuid(kept.value) ? kept : { ok: false, error: { source, day, problems } }));
}

function problemOfDay(day: string, at: Date): 'wrong' | 'old' | null {
  const today = danishDay(at);
  if (!isDay(day) || day > today) return 'wrong';
  return day < listedSince('arena', today) ? 'old' : null;
}
