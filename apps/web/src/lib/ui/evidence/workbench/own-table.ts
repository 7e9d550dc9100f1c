import { fileSentence, numbersOf, readTable, type RawTable, type Words } from '@samskab/qca';
import type { WorkbenchTable } from './workbench-table.ts';

/** A file as a table, and which of its columns are no numbers; or why it is none. */
export type OwnTable =
  | { readonly ok: true; readonly table: WorkbenchTable; readonly notes: readonly Words[] }
  | { readonly ok: false; readonly sentence: Words };

/** More is not a table of cases that somebody has coded, and would fill the memory of a phone. */
const MOST_BYTES = 5_000_000;

const TOO_LARGE: Words = {
  da: 'Filen er over 5 MB. Så stor en tabel kan siden ikke arbejde med.',
  en: 'The file is over 5 MB. This page cannot work with so large a table.',
};
const NO_NUMBERS: Words = {
  da: 'Ingen af kolonnerne har kun tal. Den første kolonne er navne, og de næste skal være tal.',
  en: 'None of the columns has only numbers. The first column is names, and the next must be numbers.',
};

/**
 * A file that somebody has chosen, read where they are. The first column is names; columns that are no numbers are
 * left out and said. The last column is taken for the outcome until somebody chooses another.
 */
export function readOwnTable(bytes: Uint8Array, name: string): OwnTable {
  if (bytes.length > MOST_BYTES) return { ok: false, sentence: TOO_LARGE };
  const read = readTable(bytes);
  if (!read.ok) return { ok: false, sentence: fileSentence(read.error) };
  const { names, notes } = numberColumns(read.value);
  if (names.length === 0) return { ok: false, sentence: notes[0] ?? NO_NUMBERS };
  const numbers = numbersOf(read.value, names);
  if (!numbers.ok) return { ok: false, sentence: fileSentence(numbers.error) };
  const { cases, columns } = numbers.value;
  const codes = usableNames(names);
  return {
    ok: true,
    notes: [...notes, ...renamedNotes(names, codes)],
    table: {
      name,
      cases: cases.map((one) => ({ name: one, href: null })),
      columns: columns.map(({ name: heading, values }, at) => ({
        code: codes[at] ?? heading,
        name: heading,
        role: at > 0 && at === columns.length - 1 ? 'outcome' : 'condition',
        values,
      })),
    },
  };
}

function numberColumns(raw: RawTable): { names: readonly string[]; notes: readonly Words[] } {
  const names: string[] = [];
  const notes: Words[] = [];
  for (const { name } of raw.columns) {
    const read = numbersOf(raw, [name]);
    if (read.ok) names.push(name);
    else notes.push(fileSentence(read.error));
  }
  return { names, notes: shortened(notes) };
}

const MOST_NOTES = 3;

/** A survey has hundreds of columns with words; three of them show what is meant. */
const shortened = (notes: readonly Words[]): readonly Words[] =>
  notes.length <= MOST_NOTES + 1
    ? notes
    : [
        ...notes.slice(0, MOST_NOTES),
        {
          da: `${notes.length - MOST_NOTES} andre kolonner er heller ikke med, fordi de ikke kun har tal.`,
          en: `${notes.length - MOST_NOTES} other columns are left out, too, because they have not only numbers.`,
        },
      ];

/** The signs of the notation, which a name in a term cannot have. */
const SIGNS = /[~*+[\]]|->|=>/g;

/** Names without those signs, no two alike. */
function usableNames(names: readonly string[]): readonly string[] {
  const taken = new Set(names.filter((name) => name.search(SIGNS) < 0));
  return names.map((name) => {
    if (name.search(SIGNS) < 0) return name;
    const bare = name.replaceAll(SIGNS, ' ').replaceAll(/\s+/g, ' ').trim() || 'X';
    let [free, number] = [bare, 1];
    while (taken.has(free)) free = `${bare} ${(number += 1)}`;
    taken.add(free);
    return free;
  });
}

const renamedNotes = (names: readonly string[], codes: readonly string[]): readonly Words[] =>
  names.flatMap((name, at) =>
    name === codes[at]
      ? []
      : [
          {
            da: `»${name}« hedder her ${codes[at]}, for tegn som * og [ har en betydning i svaret.`,
            en: `“${name}” is called ${codes[at]} here, because signs such as * and [ mean something in the answer.`,
          },
        ],
  );
