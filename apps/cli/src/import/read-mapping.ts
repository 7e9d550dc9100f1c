import { parseMapping, readJoin, readTable, refusalSentence } from '@samskab/exchange';
import type { JoinedTable, Mapping } from '@samskab/exchange';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { digestOf, digestWhile } from '../files/digest.ts';
import { EXIT, Failure } from '../failure.ts';
import { jsonIn } from '../files/json-in.ts';
import type { Io } from '../io.ts';
import { ROOT } from '../with-store.ts';

const FOLDER = path.join(ROOT, 'content', 'mappings');

/** How the rows of a file become stories, ready to be used. */
export interface ReadMapping {
  readonly mapping: Mapping;
  readonly joined: JoinedTable | null;
  /** Of the mapping and of the second table: another of either is another import. */
  readonly digest: string;
}

/**
 * Reads a mapping by the name of one that comes with Samskab, or by its path, with the second table that it may
 * ask for. Throws Failure.
 */
export async function readMapping(name: string, join: string | undefined, io: Io): Promise<ReadMapping> {
  const text = await mappingText(name);
  const parsed = parseMapping(jsonIn(text, name));
  if (!parsed.ok) {
    const problems = parsed.error.problems.join('; ');
    throw new Failure({
      da: `Kortlægningen ${name} kan ikke bruges: ${problems}.`,
      en: `The mapping ${name} cannot be used: ${problems}.`,
    });
  }
  const mapping = parsed.value;
  checkJoin(mapping, name, join);
  if (!mapping.join || join === undefined) return { mapping, joined: null, digest: digestOf(text) };
  const { chunks, digest } = digestWhile(createReadStream(join));
  const file = path.basename(join);
  const joined = await readJoin(readTable(chunks, { name: file }), mapping.join, file);
  if (joined.ok) return { mapping, joined: joined.value, digest: digestOf(text, digest()) };
  const sentence = refusalSentence(joined.error, io.language);
  throw new Failure({ da: sentence, en: sentence });
}

async function mappingText(name: string): Promise<string> {
  const isPath = name.includes('/') || name.includes(path.sep) || name.endsWith('.json');
  if (isPath) return readFile(name, 'utf8');
  const names = (await readdir(FOLDER)).map((file) => path.basename(file, '.json')).toSorted();
  if (names.includes(name)) return readFile(path.join(FOLDER, `${name}.json`), 'utf8');
  throw new Failure(
    {
      da: `Der er ingen kortlægning, der hedder ${name}; der er ${names.join(', ')}.`,
      en: `There is no mapping ${name}; there are ${names.join(', ')}.`,
    },
    EXIT.wrongUse,
  );
}

function checkJoin({ join: wanted }: Mapping, name: string, given: string | undefined): void {
  if (wanted && given === undefined)
    throw new Failure(
      {
        da: `Kortlægningen ${name} skal bruge en tabel mere (${wanted.name}); giv den med --join.`,
        en: `The mapping ${name} needs a second table (${wanted.name}); give it with --join.`,
      },
      EXIT.wrongUse,
    );
  if (!wanted && given !== undefined)
    throw new Failure(
      {
        da: `Kortlægningen ${name} bruger ikke en tabel mere; tag --join ud.`,
        en: `The mapping ${name} uses no second table; take --join out.`,
      },
      EXIT.wrongUse,
    );
}
