import { ARENA_ACCESS, type SentFields } from '@samskab/domain/arenas';
import type { TableRow } from '../../read/named-rows.ts';
import { unguarded } from '../../template/formula-guard.ts';
import type { FieldsRow, ImportDoubt, ImportProblem } from '../import-row.ts';
import { municipalityIn, priceIn, readAddress, termIn, yesNoIn } from './cell-words.ts';
import type { ArenaMapping } from './fields.ts';
import { readWeekText } from './week-text.ts';

const LISTS = new Set(['access', 'languages', 'comforts', 'spaces', 'bookers']);
const FLAGS: ReadonlySet<string> = new Set(ARENA_ACCESS);
const TICKS = new Set(['resting', 'isApproximate']);
const split = (said: string): readonly string[] =>
  said
    .split(/\s*[;,|]\s*/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

interface Read {
  readonly fields: SentFields;
  readonly problems?: readonly ImportProblem[];
  readonly doubts?: readonly ImportDoubt[];
}

/**
 * The fields of our form from a row of a table, by which column is what: words for kinds, municipalities, languages and
 * yes are understood, addresses in one line are taken apart. What cannot be understood is told by field.
 * @example rowFields({ row: 2, cells: { Navn: 'Huset', Pris: 'gratis' } }, { name: 'Navn', price: 'Pris' }).fields // => { name: ['Huset'], price: ['free'] }
 */
export function rowFields({ row, cells }: TableRow, mapping: ArenaMapping): FieldsRow {
  const read = Object.entries(mapping).flatMap(([field, column]) => {
    const said = column === undefined ? '' : unguarded((cells[column] ?? '').trim());
    return said === '' || field === 'key' ? [] : [readCell(field, said)];
  });
  const fields: Record<string, readonly string[]> = {};
  for (const one of read)
    for (const [field, values] of Object.entries(one.fields))
      // A column of its own says more than the one line that holds everything.
      fields[field] = LISTS.has(field) ? [...(fields[field] ?? []), ...values] : (fields[field] ?? values);
  return {
    row,
    key: mapping['key'] === undefined ? '' : (cells[mapping['key']] ?? '').trim(),
    fields,
    problems: read.flatMap(({ problems = [] }) => problems),
    doubts: read.flatMap(({ doubts = [] }) => doubts),
  };
}

const wrong = (
  field: string,
  code: 'unknownKind' | 'unknownMunicipality' | 'notYesNo',
  value: string,
): Read => ({
  fields: {},
  problems: [{ field, code, value }],
});

function readCell(field: string, said: string): Read {
  if (field === 'kind') return coded(field, termIn('arenaKind', said), 'unknownKind', said);
  if (field === 'municipality') return coded(field, municipalityIn(said), 'unknownMunicipality', said);
  if (field === 'languages') return languages(said);
  if (field === 'price') return price(said);
  if (field === 'address') {
    const { street, postcode, city } = readAddress(said);
    return { fields: filled({ street, postcode, city }) };
  }
  if (field === 'opening') return week(said);
  if (FLAGS.has(field) || TICKS.has(field)) return flag(field, said);
  return { fields: { [field]: LISTS.has(field) ? split(said) : [said] } };
}

const filled = (told: Readonly<Record<string, string>>): SentFields =>
  Object.fromEntries(
    Object.entries(told).flatMap(([name, value]) => (value === '' ? [] : [[name, [value]]])),
  );

const coded = (
  field: string,
  code: string | null,
  problem: 'unknownKind' | 'unknownMunicipality',
  said: string,
): Read => (code === null ? wrong(field, problem, said) : { fields: { [field]: [code] } });

function languages(said: string): Read {
  const words = said.split(/\s*(?:[;,|/]|\bog\b|\band\b)\s*/).filter((word) => word !== '');
  const found = words.map((word) => ({ word, code: termIn('language', word) }));
  return {
    fields: { languages: found.flatMap(({ code }) => code ?? []) },
    doubts: found
      .filter(({ code }) => code === null)
      .map(({ word }) => ({ field: 'languages', code: 'unknownLanguage', value: word })),
  };
}

/** An amount or a sentence is told as it stands. */
function price(said: string): Read {
  const code = priceIn(said);
  return { fields: code === null ? { price: ['paid'], priceNote: [said] } : { price: [code] } };
}

/** Hours that are a sentence, such as "by appointment", are kept as one. */
function week(said: string): Read {
  const read = readWeekText(said);
  if (!read.ok)
    return {
      fields: { openingNote: [said] },
      doubts: [{ field: 'opening', code: 'hoursAsText', value: said }],
    };
  return {
    fields: Object.fromEntries(Object.entries(read.value).map(([day, hours]) => [`open-${day}`, [hours]])),
  };
}

function flag(field: string, said: string): Read {
  const yes = yesNoIn(said);
  if (yes === null) return wrong(field, 'notYesNo', said);
  if (!yes) return { fields: {} };
  return { fields: TICKS.has(field) ? { [field]: ['on'] } : { access: [field] } };
}
