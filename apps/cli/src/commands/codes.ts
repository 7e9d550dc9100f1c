import { Command } from 'commander';
import { codesReportLines, importCodesFile, type CodesWish } from '../codes/import-codes-file.ts';
import { exportCodes, type ExportWish } from '../codes/export-codes.ts';
import { readCodebookFile } from '../codes/read-codebook-file.ts';
import { EXIT, type Exit } from '../failure.ts';
import type { Io } from '../io.ts';
import { describedIn, withData, withExample, type Maker } from '../maker.ts';

type Typed = Omit<CodesWish, 'codebook'> & { readonly codebook: string };

const WORDS = {
  group: {
    da: 'Koder, som erfaringer kan sammenlignes med: fra en kilde og ud til analyse',
    en: 'Codes that experiences can be compared by: from a source, and out for analyses',
  },
  about: {
    da: 'Læser koder ind til erfaringer, der er læst ind fra samme kilde: én række pr. erfaring, én kolonne pr. kode, grader fra 0 til 1. En tom celle er ukendt. Den samme fil to gange ændrer intet.',
    en: 'Reads codes in for experiences that were read in from the same source: a row for each, a column for each code, degrees from 0 to 1. An empty cell is unknown. The same file twice changes nothing.',
  },
  codebook: {
    da: 'hvad koderne betyder: et navn fra content/codebooks eller en fil',
    en: 'what the codes mean: a name from content/codebooks or a file',
  },
  source: {
    da: 'kildens nøgle i kortlægningen; ellers kodebogens egen',
    en: 'the key of the source in its mapping; otherwise that of the codebook',
  },
  key: {
    da: 'kolonnen, der nævner erfaringen; ellers den første',
    en: 'the column that names the experience; otherwise the first',
  },
  missing: {
    da: 'hvad der står, hvor intet vides, adskilt af komma: NA,-',
    en: 'what stands where nothing is known, separated by commas: NA,-',
  },
  dryRun: { da: 'læs alt, og skriv intet', en: 'read everything and write nothing' },
  exported: {
    da: 'Skriver en tabel til analyse: én række pr. erfaring, én kolonne pr. kode. Ukendt eller uafgjort er en tom celle.',
    en: 'Writes a table for analyses: a row for each experience, a column for each code. Unknown or not settled is an empty cell.',
  },
  which: {
    da: 'nøglen til en kodebog i databasen; ellers samskab',
    en: 'the key of a codebook in the database; otherwise samskab',
  },
  out: { da: 'filen, der skal skrives; - er stdout', en: 'the file to write; - is stdout' },
  examples: {
    da: 'tag de konstruerede eksempler med; de er ingen evidens',
    en: 'take the constructed examples along; they are no evidence',
  },
} as const;

export const codesCommand: Maker = (io, ended) => {
  const group = describedIn(io.language, new Command('codes'), WORDS.group);
  group.addCommand(importCommand(io, ended));
  group.addCommand(exportCommand(io));
  return withExample(
    io.language,
    group,
    'samskab codes import koder.csv --codebook collaborative-governance',
  );
};

function importCommand(io: Io, ended: (exit: Exit) => void): Command {
  const { language } = io;
  const command = new Command('import')
    .argument('<file>')
    .requiredOption('--codebook <name>', WORDS.codebook[language])
    .option('--source <key>', WORDS.source[language])
    .option('--key <column>', WORDS.key[language])
    .option('--missing <values>', WORDS.missing[language], (typed: string) =>
      typed.split(',').map((value) => value.trim()),
    )
    .option('--dry-run', WORDS.dryRun[language])
    .action(async (file: string, typed: Typed) => {
      const wish: CodesWish = { ...typed, codebook: await readCodebookFile(typed.codebook) };
      const report = await importCodesFile(file, wish, io);
      say(report, wish, io);
      if (report.refused > 0) ended(EXIT.someRefused);
    });
  return withExample(
    language,
    withData(language, describedIn(language, command, WORDS.about)),
    'samskab codes import koder.csv --codebook collaborative-governance --missing NA',
  );
}

function exportCommand(io: Io): Command {
  const { language } = io;
  const command = new Command('export')
    .requiredOption('--out <file>', WORDS.out[language])
    .option('--codebook <key>', WORDS.which[language])
    .option('--with-examples', WORDS.examples[language])
    .action((wish: ExportWish) => exportCodes(wish, io));
  return withExample(
    language,
    withData(language, describedIn(language, command, WORDS.exported)),
    'samskab codes export --out koder.csv',
  );
}

function say(report: Awaited<ReturnType<typeof importCodesFile>>, wish: CodesWish, io: Io): void {
  const { codebook, source = codebook.key, dryRun = false } = wish;
  if (wish.json)
    return void io.out(`${JSON.stringify({ dryRun, codebook: codebook.key, source, ...report })}\n`);
  const dry = { da: 'Intet er skrevet; det var en prøve.', en: 'Nothing was written; this was a trial.' };
  const lines = [...codesReportLines(report, io.language), ...(dryRun ? [dry[io.language]] : [])];
  io.out(`${lines.join('\n')}\n`);
}
