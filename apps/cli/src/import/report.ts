import { refusalSentence, type Refusal } from '@samskab/exchange';
import type { KeptRefusal } from '@samskab/store';
import type { Language, Words } from '../words.ts';
import type { Masked } from './import-items.ts';

/** What became of the rows of one file. */
export interface FileReport {
  readonly file: string;
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  /** Rows that an import that was broken off had already dealt with. */
  readonly resumedAt: number;
  readonly masked: Masked;
  readonly refusals: readonly RowReport[];
}

export interface RowReport {
  readonly row: number;
  readonly key: string | null;
  readonly code: string;
  /** The refusal with everything that says why, as it is kept in the database. */
  readonly detail: unknown;
  readonly sentence: string;
}

/** The template's own example is not somebody's row: it is passed over and not counted as refused. */
export const isNobodysRow = ({ code }: { readonly code: string }) => code === 'exampleRow';

const NOT_SAVED: Words = {
  da: 'Databasen kunne ikke gemme rækken.',
  en: 'The database could not save the row.',
};

/** A refusal with its sentence. */
export const rowReport = (refusal: KeptRefusal, language: Language): RowReport => ({
  ...refusal,
  sentence:
    refusal.code === 'notSaved' ? NOT_SAVED[language] : refusalSentence(refusal.detail as Refusal, language),
});

/** A report as lines for a person: the counts, what was masked, and the rows that were refused. */
export function reportLines(report: FileReport, language: Language): readonly string[] {
  const { file, rows, created, updated, unchanged, refused, resumedAt } = report;
  const counts: Words = {
    da: `${file}: ${rows} rækker. ${created} nye, ${updated} rettede, ${unchanged} uændrede, ${refused} afvist.`,
    en: `${file}: ${rows} rows. ${created} new, ${updated} changed, ${unchanged} unchanged, ${refused} refused.`,
  };
  const resumed: Words = {
    da: `Importen var afbrudt efter ${resumedAt} rækker og fortsatte der.`,
    en: `The import had stopped after ${resumedAt} rows and went on from there.`,
  };
  return [
    counts[language],
    ...(resumedAt > 0 ? [resumed[language]] : []),
    ...maskedLine(report.masked, language),
    ...refusedTable(report.refusals, language),
  ];
}

const KINDS: Readonly<Record<string, Words>> = {
  cpr: { da: 'CPR-numre', en: 'CPR numbers' },
  phone: { da: 'telefonnumre', en: 'telephone numbers' },
  email: { da: 'e-mailadresser', en: 'e-mail addresses' },
  address: { da: 'adresser', en: 'addresses' },
  name: { da: 'navne', en: 'names' },
  plate: { da: 'nummerplader', en: 'number plates' },
};

function maskedLine(masked: Masked, language: Language): readonly string[] {
  const kinds = Object.entries(masked).map(([kind, count]) => `${count} ${KINDS[kind]?.[language] ?? kind}`);
  const heading: Words = { da: 'Personlige oplysninger dækket til', en: 'Personal data masked' };
  return kinds.length === 0 ? [] : [`${heading[language]}: ${kinds.join(', ')}.`];
}

/** Every refused row, those with the same reason together. */
export function refusedTable(refusals: readonly RowReport[], language: Language): readonly string[] {
  if (refusals.length === 0) return [];
  const heading: Words = { da: 'Afviste rækker:', en: 'Refused rows:' };
  const reasons = Map.groupBy(refusals, ({ sentence }) => sentence);
  return [
    heading[language],
    ...[...reasons].map(([sentence, rows]) => `  ${rowRanges(rows.map(({ row }) => row))}: ${sentence}`),
  ];
}

/**
 * Row numbers in order, those that follow each other as a range.
 * @example rowRanges([7, 2, 3, 4]) // => '2–4, 7'
 */
export function rowRanges(rows: readonly number[]): string {
  const ranges: { readonly first: number; last: number }[] = [];
  for (const row of rows.toSorted((a, b) => a - b)) {
    const range = ranges.at(-1);
    if (range && row <= range.last + 1) range.last = row;
    else ranges.push({ first: row, last: row });
  }
  return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
