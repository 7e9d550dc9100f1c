import { experienceArchive, experienceCsv, experienceJsonLines } from '@samskab/exchange';
import {
  publicCounts,
  publicExperiences,
  publicFiles,
  type ExportedExperience,
  type Store,
} from '@samskab/store';
import { Command, Option } from 'commander';
import { writeOut } from '../files/write-file.ts';
import type { Io } from '../io.ts';
import { describedIn, withData, withExample, type DataOptions, type Maker } from '../maker.ts';
import { counted, progress } from '../progress.ts';
import { withStore } from '../with-store.ts';

const FORMATS = ['csv', 'jsonl', 'zip'] as const;

interface ExportOptions extends DataOptions {
  readonly format: (typeof FORMATS)[number];
  readonly out: string;
  readonly address?: string;
}

const WORDS = {
  about: {
    da: 'Skriver alt offentligt til en fil: erfaringerne, som læsere ser dem, med kilde, licens og adresse. Zip har billeder og PDF-filer med.',
    en: 'Writes everything public to a file: the experiences as readers see them, with source, licence and address. Zip has the pictures and PDFs, too.',
  },
  format: { da: 'csv, jsonl eller zip', en: 'csv, jsonl or zip' },
  out: { da: 'filen, der skal skrives; - er stdout', en: 'the file to write; - is stdout' },
  address: {
    da: 'webstedets adresse; ellers ORIGIN eller http://localhost:3000',
    en: 'the address of the site; otherwise ORIGIN or http://localhost:3000',
  },
} as const;

export const exportCommand: Maker = (io) => {
  const { language } = io;
  const command = new Command('export')
    .addOption(new Option('--format <format>', WORDS.format[language]).choices(FORMATS).makeOptionMandatory())
    .requiredOption('--out <file>', WORDS.out[language])
    .option('--address <url>', WORDS.address[language])
    .action((options: ExportOptions) => withStore(options, io, (store) => exportAll(store, options, io)));
  describedIn(language, command, WORDS.about);
  return withExample(
    language,
    withData(language, command),
    'samskab export --format zip --out erfaringer.zip --address https://samskab.example',
  );
};

async function exportAll(store: Store, options: ExportOptions, io: Io): Promise<void> {
  const { format, out, json } = options;
  const { readable, portable } = await publicCounts(store.read);
  const what = { da: 'Erfaringer', en: 'Experiences' };
  const bar = progress(io, what, format === 'zip' ? 2 * portable : portable, json ?? false);
  const origin = (options.address ?? (io.env['ORIGIN'] || 'http://localhost:3000')).replace(/\/+$/, '');
  const address = (slug: string) => `${origin}/erfaringer/${slug}`;
  let done = 0;
  const stories = () =>
    counted(publicExperiences(store, address), { ...bar, at: () => bar.at((done += 1)) }, io.stop);
  await writeOut(out, chunksOf(format, stories, store), io).finally(bar.end);
  if (json && out !== '-')
    io.out(
      `${JSON.stringify({ file: out, format, experiences: portable, readHereOnly: readable - portable })}\n`,
    );
  else if (!json) sayCounts(io, portable, readable - portable);
}

function chunksOf(
  format: ExportOptions['format'],
  experiences: () => AsyncGenerator<ExportedExperience>,
  store: Store,
): AsyncGenerator<Uint8Array | string> {
  if (format === 'csv') return experienceCsv(experiences());
  if (format === 'jsonl') return experienceJsonLines(experiences());
  return experienceArchive({ experiences, files: publicFiles(store) });
}

function sayCounts({ tell }: Io, portable: number, readHereOnly: number): void {
  tell({ da: `${portable} erfaringer er skrevet.`, en: `${portable} experiences have been written.` });
  if (readHereOnly === 0) return;
  tell({
    da: `${readHereOnly} er ikke med, fordi deres licens kun er til læsning her.`,
    en: `${readHereOnly} are left out, because their licence is for reading here only.`,
  });
}
