import { analysisReport } from '@samskab/qca';
import { Command } from 'commander';
import { EXIT, Failure } from '../failure.ts';
import type { Io } from '../io.ts';
import { describedIn, withExample, type Maker } from '../maker.ts';
import { countIn, cutOffsIn, listIn, shareIn, withFile, type FileOptions } from '../qca/options.ts';
import { readData } from '../qca/read-data.ts';
import { showAnswer } from '../qca/show-answer.ts';
import { solved, type SolveOptions } from '../qca/solved.ts';
import { qcaCalibrateCommand } from './qca-calibrate.ts';
import { qcaNecessityCommand } from './qca-necessity.ts';

type QcaOptions = FileOptions & SolveOptions;

const WORDS = {
  about: {
    da: 'Finder de kombinationer af betingelser, som et udfald følges med (QCA)',
    en: 'Finds the combinations of conditions that an outcome goes with (QCA)',
  },
  inclCut: {
    da: 'fra hvor en række siger ja, og derunder fra hvor den er modsigende: 0.8 eller 0.8,0.6; ellers 1',
    en: 'from where a row says yes, and below that from where it is contradictory: 0.8 or 0.8,0.6; otherwise 1',
  },
  priCut: { da: 'mindste PRI for en række; ellers 0', en: 'least PRI of a row; otherwise 0' },
  nCut: { da: 'færreste tilfælde i en række; ellers 1', en: 'fewest cases in a row; otherwise 1' },
  include: {
    da: 'rækker, der må antages: "?" uden tilfælde, "C" modsigende, eller begge',
    en: 'rows that may be assumed: "?" without cases, "C" contradictory, or both',
  },
  dirExp: {
    da: 'forventninger til den mellemliggende løsning: DEV,~URB',
    en: 'expectations for the intermediate solution: DEV,~URB',
  },
  rowDominance: {
    da: 'uden led, hvis rækker et andet led dækker og flere til',
    en: 'without terms whose rows another one covers and more',
  },
  allModels: {
    da: 'alle modeller uden overflødige led, ikke kun dem med færrest',
    en: 'every model without needless terms, not only those with the fewest',
  },
} as const;

export const qcaCommand: Maker = (io, ended) => {
  const { language } = io;
  const command = withFile(io, new Command('qca'))
    .option('--incl-cut <cut>', WORDS.inclCut[language], cutOffsIn)
    .option('--pri-cut <cut>', WORDS.priCut[language], shareIn)
    .option('--n-cut <number>', WORDS.nCut[language], countIn)
    .option('--include <rows>', WORDS.include[language], includedIn)
    .option('--dir-exp <literals>', WORDS.dirExp[language], listIn)
    .option('--row-dominance', WORDS.rowDominance[language])
    .option('--all-models', WORDS.allModels[language])
    .action((file: string, options: QcaOptions) => analyse(file, options, io));
  command.enablePositionalOptions();
  for (const make of [qcaNecessityCommand, qcaCalibrateCommand]) command.addCommand(make(io, ended));
  return withExample(
    language,
    describedIn(language, command, WORDS.about),
    'samskab qca sager.csv --outcome SURV --conditions DEV,URB,LIT --incl-cut 0.8 --include "?"',
  );
};

function includedIn(given: string): readonly ('?' | 'C')[] {
  const rows = listIn(given);
  const known = rows.filter((row) => row === '?' || row === 'C');
  if (known.length === rows.length) return known;
  throw new Failure(
    { da: '--include skal være "?", "C" eller "?,C".', en: '--include must be "?", "C" or "?,C".' },
    EXIT.wrongUse,
  );
}

async function analyse(file: string, options: QcaOptions, io: Io): Promise<void> {
  const prepared = await readData(file, options);
  const found = solved(prepared, options);
  const answer = analysisReport(prepared, found, io.language);
  if (options.json) io.out(`${JSON.stringify(answer)}\n`);
  else showAnswer(prepared, found, answer, io);
}
