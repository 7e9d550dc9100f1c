import type { Codebook } from '@samskab/domain';
import { readCodes, readTable, refusalSentence, refuseUnknown, type CodesTable } from '@samskab/exchange';
import { importCodes } from '@samskab/store';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.ts';
import { refusedTable, rowReport, type RowReport } from '../import/report.ts';
import type { Io } from '../io.ts';
import type { DataOptions } from '../maker.ts';
import { withStore } from '../with-store.ts';
import type { Language, Words } from '../words.ts';

export interface CodesWish extends DataOptions {
  readonly codebook: Codebook;
  readonly source?: string;
  readonly key?: string;
  readonly missing?: readonly string[];
  readonly dryRun?: true;
}

/** What became of the rows of a table of codes. */
export interface CodesReport extends Pick<CodesTable, 'unused' | 'lacking'> {
  readonly file: string;
  readonly rows: number;
  readonly coded: number;
  readonly refused: number;
  readonly refusals: readonly RowReport[];
}

/** Takes the codes in a file for the stories of its source. Throws Failure where it is no table of these codes. */
export async function importCodesFile(file: string, wish: CodesWish, io: Io): Promise<CodesReport> {
  const read = await tableIn(file, wish, io);
  const table = wish.dryRun ? read : refuseUnknown(read, await take(read, wish, io));
  const refusals = table.refused.map((detail) =>
    rowReport({ row: detail.row ?? 0, key: null, code: detail.code, detail }, io.language),
  );
  const [coded, refused] = [table.coded.length, refusals.length];
  const { unused, lacking } = table;
  return { file: path.basename(file), rows: coded + refused, coded, refused, unused, lacking, refusals };
}

async function tableIn(file: string, wish: CodesWish, { language }: Io): Promise<CodesTable> {
  const name = path.basename(file);
  const read = await readCodes(readTable(createReadStream(file), { name }), wish.codebook, {
    file: name,
    keyColumn: wish.key ?? null,
    missing: wish.missing ?? [],
  });
  if (read.ok) return read.value;
  const sentence = refusalSentence(read.error, language);
  throw new Failure({ da: sentence, en: sentence });
}

/** Saves all of them or none; answers which stories are not there. */
const take = ({ coded }: CodesTable, wish: CodesWish, io: Io): Promise<readonly string[]> =>
  withStore(wish, io, async (store) => {
    const { codebook, source = codebook.key } = wish;
    const at = io.clock();
    const taken = await store.write((tx) => importCodes(tx, { source, codebook, records: coded, at }));
    return taken.unknown;
  });

/** The report as lines for a person. */
export function codesReportLines(report: CodesReport, language: Language): readonly string[] {
  const { file, rows, coded, refused, unused, lacking, refusals } = report;
  const counts: Words = {
    da: `${file}: ${rows} rækker. ${coded} kodet, ${refused} afvist.`,
    en: `${file}: ${rows} rows. ${coded} coded, ${refused} refused.`,
  };
  const notUsed: Words = {
    da: `Kolonner, der ikke er koder i kodebogen: ${unused.join(', ')}.`,
    en: `Columns that are no codes of the codebook: ${unused.join(', ')}.`,
  };
  const notThere: Words = {
    da: `Koder, som filen ikke har: ${lacking.join(', ')}.`,
    en: `Codes that the file does not have: ${lacking.join(', ')}.`,
  };
  return [
    counts[language],
    ...(unused.length > 0 ? [notUsed[language]] : []),
    ...(lacking.length > 0 ? [notThere[language]] : []),
    ...refusedTable(refusals, language),
  ];
}
