import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance } from '../support/chance.ts';

const EXAMPLES = join(import.meta.dirname, '../../content/experiences');
const DIFFERENT_WORDS = 30_000;

/**
 * Danish words, the most usual first: those of our own example stories by how often they stand there, and then
 * compounds of two of them, as Danish makes them, until there are as many as real texts of this size have.
 */
export function wordsByUse(chance: Chance): readonly string[] {
  const uses = new Map<string, number>();
  for (const file of readdirSync(EXAMPLES).filter((name) => name.endsWith('.json'))) {
    for (const word of wordsIn(readFileSync(join(EXAMPLES, file), 'utf8')))
      uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const known = [...uses].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([word]) => word);
  const parts = known.filter((word) => word.length >= 4 && word.length <= 9);
  const all = new Set(known);
  while (all.size < DIFFERENT_WORDS) all.add(chance.oneOf(parts) + chance.oneOf(parts));
  return [...all];
}

/** Words of the Danish texts of a file: what stands in its strings with a blank in them. */
function wordsIn(json: string): readonly string[] {
  const texts: string[] = [];
  JSON.parse(json, (_key, value: unknown) => {
    if (typeof value === 'string' && value.includes(' ')) texts.push(value);
    return value;
  });
  return texts.flatMap((text) => text.toLowerCase().match(/[a-zæøå]{2,}/g) ?? []);
}
