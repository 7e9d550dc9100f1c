import { refusalSentence } from '@samskab/exchange';
import { runImport, type Store } from '@samskab/store';
import { Command } from 'commander';
import { EXIT, Failure } from '../failure.ts';
import { checkFile, type CheckedFile } from '../import/check-file.ts';
import { importItems, type Masked } from '../import/import-items.ts';
import { readMapping, type ReadMapping } from '../import/read-mapping.ts';
import { isNobodysRow, reportLines, rowReport, type FileReport } from '../import/report.ts';
import { tryFile } from '../import/try-file.ts';
import type { Io } from '../io.ts';
import { describedIn, withData, withExample, type DataOptions, type Maker } from '../maker.ts';
import { counted, progress } from '../progress.ts';
import { withStore } from '../with-store.ts';
import type { Language } from '../words.ts';

interface ImportOptions extends DataOptions {
  readonly mapping: string;
  readonly join?: string;
  readonly dryRun?: true;
}

const WORDS = {
  about: {
    da: 'Læser erfaringer ind fra CSV, Excel eller JSON. Den samme fil to gange ændrer intet; en afbrudt import fortsætter, hvor den slap.',
    en: 'Reads experiences in from CSV, Excel or JSON. The same file twice changes nothing; an import that was broken off goes on where it stopped.',
  },
  mapping: {
    da: 'hvordan kolonnerne skal forstås: et navn fra content/mappings eller en fil',
    en: 'what the columns mean: a name from content/mappings or a file',
  },
  join: {
    da: 'en tabel mere, hvis kortlægningen skal bruge den',
    en: 'a second table, if the mapping needs one',
  },
  dryRun: { da: 'læs alt, og skriv intet', en: 'read everything and write nothing' },
} as const;

export const importCommand: Maker = (io, ended) => {
  const { language } = io;
  const command = new Command('import')
    .argument('<file...>')
    .requiredOption('--mapping <name>', WORDS.mapping[language])
    .option('--join <file>', WORDS.join[language])
    .option('--dry-run', WORDS.dryRun[language])
    .action(async (files: readonly string[], options: ImportOptions) => {
      const reports = await importFiles(files, options, io);
      say(reports, options, io);
      if (reports.some(({ refused }) => refused > 0)) ended(EXIT.someRefused);
    });
  describedIn(language, command, WORDS.about);
  return withExample(
    language,
    withData(language, command),
    'samskab import erfaringer.xlsx --mapping samskab-template',
  );
};

async function importFiles(
  files: readonly string[],
  options: ImportOptions,
  io: Io,
): Promise<readonly FileReport[]> {
  const mapping = await readMapping(options.mapping, options.join, io);
  const checked = await checkAll(files, mapping);
  const reports: FileReport[] = [];
  if (options.dryRun) {
    for (const file of checked) reports.push(await tryFile(file, mapping, io));
    return reports;
  }
  return withStore(options, io, async (store) => {
    for (const file of checked) reports.push(await importFile(store, file, mapping, options, io));
    return reports;
  });
}

/** Every file before the first is written, so that a wrong one among them changes nothing. */
async function checkAll(files: readonly string[], { mapping }: ReadMapping): Promise<readonly CheckedFile[]> {
  const outcomes = [];
  for (const file of files) outcomes.push(await checkFile(file, mapping));
  const refusals = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error]));
  const sentences = (language: Language) =>
    refusals.map((refusal) => refusalSentence(refusal, language)).join('\n');
  if (refusals.length > 0) throw new Failure({ da: sentences('da'), en: sentences('en') });
  return outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
}

async function importFile(
  store: Store,
  file: CheckedFile,
  mapping: ReadMapping,
  { json }: ImportOptions,
  io: Io,
): Promise<FileReport> {
  const masked: Masked = {};
  const bar = progress(io, { da: file.name, en: file.name }, file.rows, json ?? false);
  const job = {
    source: mapping.mapping.source,
    fileDigest: file.digest,
    mappingDigest: mapping.digest,
  };
  const items = counted(importItems(file, mapping, masked), bar, io.stop);
  const outcome = await runImport(store, job, items, { clock: io.clock }).finally(bar.end);
  if (!outcome.ok) throw new Failure(RUNNING);
  const { created, updated, unchanged, resumedAt } = outcome.value;
  const refusals = outcome.value.refusals
    .filter((refusal) => !isNobodysRow(refusal))
    .map((refusal) => rowReport(refusal, io.language));
  const counts = { rows: file.rows, created, updated, unchanged, refused: refusals.length };
  return { file: file.name, ...counts, resumedAt, masked, refusals };
}

const RUNNING = {
  da: 'Den samme fil bliver læst ind af et andet program lige nu; vent, til det er færdigt.',
  en: 'Another program is importing the same file just now; wait until it is done.',
};

function say(reports: readonly FileReport[], { json, dryRun }: ImportOptions, io: Io): void {
  if (json) return void io.out(`${JSON.stringify({ dryRun: dryRun ?? false, files: reports })}\n`);
  const lines = reports.flatMap((report) => reportLines(report, io.language));
  const dry = { da: 'Intet er skrevet; det var en prøve.', en: 'Nothing was written; this was a trial.' };
  io.out(`${[...lines, ...(dryRun ? [dry[io.language]] : [])].join('\n')}\n`);
}
