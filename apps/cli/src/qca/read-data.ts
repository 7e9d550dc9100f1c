import {
  columnOfOutcome,
  fileSentence,
  numbersOf,
  prepareTable,
  readTable,
  tableSentence,
  type PreparedTable,
  type RawTable,
} from '@samskab/qca';
import { readFile } from 'node:fs/promises';
import { EXIT, Failure } from '../failure.ts';
import { outcomeIn, type FileOptions } from './options.ts';

/** The table in a file. */
export async function readRaw(file: string): Promise<RawTable> {
  const read = readTable(await readFile(file));
  if (!read.ok) throw new Failure(fileSentence(read.error));
  return read.value;
}

/** The columns that are asked for, as a table that can be analysed. */
export async function readData(file: string, options: FileOptions): Promise<PreparedTable> {
  const outcome = outcomeIn(options);
  const raw = await readRaw(file);
  const of = columnOfOutcome(outcome);
  const conditions = options.conditions ?? raw.columns.map(({ name }) => name).filter((name) => name !== of);
  const numbers = numbersOf(raw, [...new Set([...conditions, of])]);
  if (!numbers.ok) throw new Failure(fileSentence(numbers.error));
  const prepared = prepareTable(numbers.value, { conditions, outcome }, missingIn(options.missing));
  if (!prepared.ok) throw new Failure(tableSentence(prepared.error));
  return prepared.value;
}

function missingIn(choice = 'leave-out'): 'leaveOut' | 'refuse' {
  if (choice === 'leave-out') return 'leaveOut';
  if (choice === 'refuse') return 'refuse';
  throw new Failure(
    { da: '--missing skal være leave-out eller refuse.', en: '--missing must be leave-out or refuse.' },
    EXIT.wrongUse,
  );
}
