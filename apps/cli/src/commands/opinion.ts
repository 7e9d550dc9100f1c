import { opinionGroups, opinionReport } from '@samskab/opinion';
import { Command, Option } from 'commander';
import { EXIT, Failure } from '../failure.ts';
import type { Io } from '../io.ts';
import { describedIn, withExample, type Maker } from '../maker.ts';
import { commentsIn, votesIn } from '../opinion/read-files.ts';
import { tellGroups } from '../opinion/tell-groups.ts';
import { trustGroups } from '../opinion/trust-groups.ts';
import type { Language } from '../words.ts';

interface OpinionOptions {
  readonly votes?: string;
  readonly comments?: string;
  readonly seed?: number;
  readonly runs?: number;
  readonly language?: Language;
  readonly json?: true;
}

const SEED = 1;
const RUNS = 100;

const WORDS = {
  about: {
    da: 'Finder grupper, der stemmer ens, hvad de er enige om, og om grupperne er til at stole på',
    en: 'Finds groups that vote alike, what they agree on, and whether the groups can be trusted',
  },
  file: {
    da: 'stemmerne som CSV; det samme som --votes',
    en: 'the votes as CSV; the same as --votes',
  },
  votes: {
    da: 'CSV med participant, statement og vote (1 enig, 0 ved ikke, -1 uenig), eller votes.csv fra Polis',
    en: 'CSV of participant, statement and vote (1 agree, 0 pass, -1 disagree), or votes.csv of Polis',
  },
  comments: {
    da: 'udsagnene, comments.csv fra Polis: teksterne, og hvad der er taget ud',
    en: 'the statements, comments.csv of Polis: their texts, and what was moderated out',
  },
  seed: { da: 'frø til tilfældet; ellers 1', en: 'seed of chance; otherwise 1' },
  runs: {
    da: 'gentagelser af hver prøve, 0 for ingen; ellers 100',
    en: 'repetitions of each test, 0 for none; otherwise 100',
  },
  language: { da: 'sproget i svaret: da eller en', en: 'language of the answer: da or en' },
  json: { da: 'svar som JSON på stdout', en: 'answer as JSON on stdout' },
} as const;

export const opinionCommand: Maker = (io) => {
  const { language } = io;
  const command = new Command('opinion')
    .argument('[file]', WORDS.file[language])
    .option('--votes <file>', WORDS.votes[language])
    .option('--comments <file>', WORDS.comments[language])
    .option('--seed <number>', WORDS.seed[language], wholeIn(-(2 ** 31), 2 ** 31 - 1))
    .option('--runs <number>', WORDS.runs[language], wholeIn(0, 10_000))
    .addOption(new Option('--language <language>', WORDS.language[language]).choices(['da', 'en']))
    .option('--json', WORDS.json[language])
    .action((file: string | undefined, options: OpinionOptions) => analyse(file, options, io));
  return withExample(
    language,
    describedIn(language, command, WORDS.about),
    'samskab opinion --votes votes.csv --comments comments.csv --json',
  );
};

const wholeIn =
  (least: number, most: number) =>
  (given: string): number => {
    const number = Number(given);
    if (given.trim() !== '' && Number.isInteger(number) && number >= least && number <= most) return number;
    throw new Failure(
      {
        da: `${given} er ikke et helt tal fra ${least} til ${most}.`,
        en: `${given} is not a whole number from ${least} to ${most}.`,
      },
      EXIT.wrongUse,
    );
  };

async function analyse(file: string | undefined, options: OpinionOptions, io: Io): Promise<void> {
  const [votes, comments] = [await votesIn(fileIn(file, options.votes)), await commentsIn(options.comments)];
  const moderatedOut = comments.filter(({ moderated }) => moderated === -1).map(({ id }) => id);
  const found = opinionGroups(votes, { moderatedOut, seed: options.seed ?? SEED });
  const groups = found.ok ? found.value : null;
  const trust = await trustGroups(groups, options.runs ?? RUNS, io);
  const report = opinionReport(votes, groups, { moderatedOut }, trust);
  if (options.json) io.out(`${JSON.stringify(report)}\n`);
  else io.out(tellGroups(report, comments, options.language ?? io.language));
}

/** The file of votes, which must be named once. */
function fileIn(file: string | undefined, votes: string | undefined): string {
  if (file !== undefined && votes !== undefined)
    throw new Failure(
      { da: 'Skriv filen med stemmer ét sted.', en: 'Give the file of votes in one place.' },
      EXIT.wrongUse,
    );
  const given = votes ?? file;
  if (given !== undefined) return given;
  throw new Failure(
    {
      da: 'Her mangler --votes <file>. Se hvordan med --help.',
      en: '--votes <file> is missing. See how with --help.',
    },
    EXIT.wrongUse,
  );
}
