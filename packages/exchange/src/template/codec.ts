import {
  findCountry,
  findMunicipality,
  isMunicipalityCode,
  type Term,
  type Vocabularies,
  type VocabularyName,
} from '@samskab/domain';
import { monthOfDate } from '../mapping/months.ts';
import { numberIn } from '../mapping/numbers.ts';
import { tableKey } from '../mapping/table-key.ts';
import type { RowRefusalCode } from '../refusals/refusal.ts';
import { readParts, writeParts } from './parts.ts';

/** How cells are written: with the labels of a language, or with codes where no language is given. */
export interface Writing {
  readonly vocabularies: Vocabularies;
  readonly language: 'da' | 'en' | null;
}

/** What reading a cell may use, and where it says that a value cannot be used. */
export interface Reading {
  readonly vocabularies: Vocabularies;
  readonly note: (code: RowRefusalCode, value: string) => void;
}

/** Between a value and the text of a cell, both ways. An empty cell is nothing told, whatever the value. */
export interface Codec {
  readonly write: (value: unknown, writing: Writing) => string;
  /** The value of a cell that is not empty; undefined when it cannot be used, which has been noted. */
  readonly read: (cell: string, reading: Reading) => unknown;
  /** The lists that values are chosen from, one for each part of a line. */
  readonly choices: (vocabularies: Vocabularies) => readonly (readonly Term[])[];
}

const anything = () => [];

export const text: Codec = {
  write: (value) => String(value ?? ''),
  read: (cell) => cell,
  choices: anything,
};

/** One value of a list, written as its label or its code. `more` are values beside the list. */
export const term = (vocabulary: VocabularyName, more: readonly Term[] = []): Codec => {
  const terms = (vocabularies: Vocabularies) => [...vocabularies[vocabulary], ...more];
  return {
    choices: (vocabularies) => [terms(vocabularies)],
    write: (value, writing) =>
      typeof value === 'string' ? labelOf(terms(writing.vocabularies), value, writing) : '',
    read: (cell, { vocabularies, note }) => {
      const found = termNamed(terms(vocabularies), cell);
      if (!found) note('unknownCode', cell);
      return found?.code;
    },
  };
};

/** Several values of a list, set apart by semicolons. */
export const terms = (vocabulary: VocabularyName): Codec => {
  const one = term(vocabulary);
  return {
    choices: one.choices,
    write: (value, writing) =>
      (value as readonly string[]).map((code) => one.write(code, writing)).join('; '),
    read: (cell, reading) =>
      cell
        .split(/[;\n]/)
        .filter((part) => part.trim() !== '')
        .map((part) => one.read(part, reading))
        .filter((code) => code !== undefined),
  };
};

function labelOf(terms: readonly Term[], code: string, { language }: Writing): string {
  const label = language === null ? code : (terms.find((term) => term.code === code)?.[language] ?? code);
  // A label that holds a separator, or that is the code or label of another value too, would not be read back.
  return /[;|\n]/.test(label) || termNamed(terms, label)?.code !== code ? code : label;
}

function termNamed(terms: readonly Term[], written: string): Term | undefined {
  const key = tableKey(written);
  return (
    terms.find(({ code }) => tableKey(code) === key) ??
    terms.find(({ da, en }) => tableKey(da) === key || tableKey(en) === key)
  );
}

/** A month. A year alone, as the public view of a masked story gives it, is read as nothing. */
export const month: Codec = {
  write: (value) => String(value ?? ''),
  read: (cell, { note }) => {
    const found = monthOfDate(cell);
    if (found === null && !/^\d{4}$/.test(cell.trim())) note('notAMonth', cell);
    return found ?? undefined;
  },
  choices: anything,
};

const YES_NO: readonly Term[] = [
  { code: 'yes', da: 'ja', en: 'yes' },
  { code: 'no', da: 'nej', en: 'no' },
];

export const yesNo: Codec = {
  write: (value, writing) =>
    typeof value === 'boolean' ? labelOf(YES_NO, value ? 'yes' : 'no', writing) : '',
  read: (cell, { note }) => {
    const found = termNamed(
      [...YES_NO, { code: 'true', da: 'sand', en: 'true' }, { code: 'false', da: 'falsk', en: 'false' }],
      cell,
    );
    if (!found) note('notYesOrNo', cell);
    return found && (found.code === 'yes' || found.code === 'true');
  },
  choices: () => [YES_NO],
};

export const whole: Codec = {
  write: (value) => (typeof value === 'number' ? String(value) : ''),
  read: (cell, { note }) => {
    const found = numberIn(cell);
    if (found === null) note('notANumber', cell);
    return found ?? undefined;
  },
  choices: anything,
};

export const country: Codec = {
  write: (value) => String(value ?? ''),
  read: (cell, { note }) => {
    const found = findCountry(cell);
    if (found === null) note('unknownCode', cell);
    return found ?? undefined;
  },
  choices: anything,
};

export const municipality: Codec = {
  write: (value) => String(value ?? ''),
  read: (cell, { note }) => {
    // A spreadsheet takes the zero off a code that begins with one.
    const code = cell.trim().padStart(4, '0');
    const found = isMunicipalityCode(code) ? code : findMunicipality(cell)?.code;
    if (!found) note('unknownCode', cell);
    return found;
  },
  choices: anything,
};

/** A part of a line by its name in the item. */
export type Part = readonly [name: string, codec: Codec];

/** A list of items, one a line, the parts of each set apart by upright strokes. */
export const lines = (parts: readonly Part[]): Codec => ({
  choices: (vocabularies) => parts.flatMap(([, codec]) => codec.choices(vocabularies)),
  write: (value, writing) =>
    (value as readonly Readonly<Record<string, unknown>>[])
      .map((item) => parts.map(([name, codec]) => codec.write(item[name], writing)))
      .map((cells) => writeParts(cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)))
      .join('\n'),
  read: (cell, reading) =>
    cell
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => itemOf(parts, readParts(line), reading)),
});

function itemOf(parts: readonly Part[], cells: readonly string[], reading: Reading) {
  if (cells.length > parts.length) reading.note('notAllowed', cells.join(' | '));
  const pairs = parts.map(([name, codec], at) => {
    const cell = cells[at] ?? '';
    return [name, cell === '' ? undefined : codec.read(cell, reading)] as const;
  });
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

/** Coded memberships such as "C01=0.67; C02=1". */
export const memberships: Codec = {
  choices: anything,
  write: (value) =>
    Object.entries(value as Readonly<Record<string, number>>)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([condition, membership]) => `${condition}=${membership}`)
      .join('; '),
  read: (cell, { note }) => {
    const pairs = cell.split(';').map((pair) => pair.trim().split('='));
    const read = pairs.map(([condition = '', membership = '']) => [condition, numberIn(membership)] as const);
    if (read.some(([, membership]) => membership === null)) note('notAllowed', cell);
    return Object.fromEntries(read);
  },
};

/** A sentence for each code, as JSON: sentences hold every sign that could set them apart. */
export const notes: Codec = {
  choices: anything,
  write: (value) => (Object.keys(Object(value)).length === 0 ? '' : JSON.stringify(value)),
  read: (cell, { note }) => {
    const read = notesIn(cell);
    if (read === null) note('notAllowed', cell);
    return read ?? undefined;
  },
};

function notesIn(cell: string): object | null {
  try {
    const value: unknown = JSON.parse(cell);
    return typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
