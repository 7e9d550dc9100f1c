import { SAMSKAB_CODEBOOK } from '@samskab/domain';
import { codesCsv } from '@samskab/exchange';
import { allCodebooks, evidenceCases } from '@samskab/store';
import { EXIT, Failure } from '../failure.ts';
import { writeOut } from '../files/write-file.ts';
import type { Io } from '../io.ts';
import type { DataOptions } from '../maker.ts';
import { withStore } from '../with-store.ts';

export interface ExportWish extends DataOptions {
  readonly out: string;
  readonly codebook?: string;
  readonly withExamples?: true;
}

/** Writes what holds for every story that can be read and is coded by a codebook. Throws Failure where there is none such. */
export const exportCodes = (wish: ExportWish, io: Io): Promise<void> =>
  withStore(wish, io, async ({ read }) => {
    const { codebook: key = SAMSKAB_CODEBOOK.key, out, json } = wish;
    const books = await allCodebooks(read);
    const codebook = books.find((one) => one.key === key);
    if (!codebook) throw unknownBook(key, books.map((one) => one.key).join(', '));
    const cases = (await evidenceCases(read, key)).filter(
      ({ origin }) => wish.withExamples || origin !== 'example',
    );
    const rows = cases.map(({ slug, degrees }) => ({ name: slug, degrees }));
    await writeOut(out, [codesCsv(rows, codebook)], io);
    if (json && out !== '-') io.out(`${JSON.stringify({ file: out, codebook: key, cases: rows.length })}\n`);
    else if (!json)
      io.tell({
        da: `${rows.length} erfaringer er skrevet.`,
        en: `${rows.length} experiences have been written.`,
      });
  });

const unknownBook = (key: string, known: string) =>
  new Failure(
    {
      da: `Der er ingen kodebog, der hedder ${key}; der er ${known}.`,
      en: `There is no codebook ${key}; there are ${known}.`,
    },
    EXIT.wrongUse,
  );
