import {
  formatModel,
  formatTerm,
  necessaryCombinations,
  necessitySentence,
  plainOutcome,
  saidInput,
  singleNecessity,
  USUAL_BOUNDS,
  USUAL_NECESSITY,
  type NecessaryCombination,
  type PreparedTable,
  type SingleNecessity,
} from '@samskab/qca';
import { Command } from 'commander';
import type { Io } from '../io.ts';
import { describedIn, withExample, type Maker } from '../maker.ts';
import { columns, figure } from '../qca/columns.ts';
import { countIn, shareIn, withFile, type FileOptions } from '../qca/options.ts';
import { readData } from '../qca/read-data.ts';
import { CASES } from '../qca/show-answer.ts';

interface NecessityOptions extends FileOptions {
  readonly inclCut?: number;
  readonly covCut?: number;
  readonly ronCut?: number;
  readonly depth?: number;
}

const WORDS = {
  about: {
    da: 'Finder det, der var der, hver gang udfaldet kom',
    en: 'Finds what was there whenever the outcome came about',
  },
  inclCut: { da: 'mindste inklusion; ellers 0.9', en: 'least inclusion; otherwise 0.9' },
  covCut: { da: 'mindste dækning; ellers 0', en: 'least coverage; otherwise 0' },
  ronCut: { da: 'mindste relevans (RoN); ellers 0', en: 'least relevance (RoN); otherwise 0' },
  depth: { da: 'højst så mange betingelser sammen', en: 'at most so many conditions together' },
} as const;

export const qcaNecessityCommand: Maker = (io) => {
  const { language } = io;
  const command = withFile(io, new Command('necessity'))
    .option('--incl-cut <cut>', WORDS.inclCut[language], shareIn)
    .option('--cov-cut <cut>', WORDS.covCut[language], shareIn)
    .option('--ron-cut <cut>', WORDS.ronCut[language], shareIn)
    .option('--depth <number>', WORDS.depth[language], countIn)
    .action((file: string, options: NecessityOptions) => searchNecessity(file, options, io));
  return withExample(
    language,
    describedIn(language, command, WORDS.about),
    'samskab qca necessity sager.csv --outcome SURV --incl-cut 0.9 --cov-cut 0.6',
  );
};

const USUAL = {
  inclCut: USUAL_NECESSITY.inclusion,
  covCut: USUAL_NECESSITY.coverage,
  ronCut: USUAL_NECESSITY.relevance,
};

async function searchNecessity(file: string, options: NecessityOptions, io: Io): Promise<void> {
  const prepared = await readData(file, options);
  const { table, outcome } = prepared;
  const { inclCut: inclusion, covCut: coverage, ronCut: relevance } = { ...USUAL, ...options };
  const { depth = USUAL_BOUNDS.depth } = options;
  const searched = necessaryCombinations(
    table,
    outcome.membership,
    { inclusion, coverage, relevance },
    { ...USUAL_BOUNDS, depth },
  );
  const conditions = singleNecessity(prepared);
  const combinations = searched.found.map((one) => ({
    expression: expressionOf(one, prepared),
    ...fitOf(one),
  }));
  const warnings = prepared.warnings.map((warning) => saidInput(warning, io.language));
  if (options.json) {
    const { complete } = searched;
    io.out(`${JSON.stringify({ outcome: outcome.name, conditions, combinations, complete, warnings })}\n`);
    return;
  }
  show(conditions, combinations, io);
  sayFound(prepared, searched.found, io);
  if (!searched.complete) io.tell(CUT_SHORT);
  for (const { sentence } of warnings) io.tell(sentence);
}

const CUT_SHORT = {
  da: 'Der er for mange kombinationer til at se dem alle. Vælg færre betingelser eller en mindre --depth.',
  en: 'There are too many combinations to see them all. Choose fewer conditions or a smaller --depth.',
};

type Shown = SingleNecessity;

const fitOf = ({ joinedBy, inclusion, coverage, relevance }: NecessaryCombination) => ({
  joinedBy,
  inclusion,
  coverage,
  relevance,
});

function expressionOf({ joinedBy, literals }: NecessaryCombination, { table }: PreparedTable): string {
  if (joinedBy === 'and') return formatTerm(literals, table.conditions);
  return formatModel(
    literals.map((literal) => [literal]),
    table.conditions,
  );
}

function show(conditions: readonly Shown[], combinations: readonly Shown[], { out, language }: Io): void {
  const [single, several] =
    language === 'da' ? ['Hver for sig', 'Når grænserne'] : ['Each alone', 'Reach the cut-offs'];
  const headings = language === 'da' ? ['inkl.', 'RoN', 'dækn.'] : ['incl.', 'RoN', 'cov.'];
  const lines = (title: string, rows: readonly Shown[]) =>
    columns([
      [title, ...headings],
      ...rows.map((row) => [
        `  ${row.expression}`,
        ...[row.inclusion, row.relevance, row.coverage].map(figure),
      ]),
    ]);
  out(`${lines(single, conditions)}\n${lines(several, combinations)}`);
}

function sayFound({ table, outcome }: PreparedTable, found: readonly NecessaryCombination[], io: Io): void {
  const phrases = { conditions: {}, outcome: plainOutcome(outcome.name), cases: CASES };
  for (const { joinedBy, literals, relevance } of found)
    io.out(`  ${necessitySentence(literals, joinedBy, table, outcome, relevance, phrases)[io.language]}\n`);
}
