import {
  advise,
  answersSentence,
  GUIDE_RULES,
  readGuideAnswers,
  readGuideRules,
  rulesSentence,
  sayAdvice,
  type Advice,
  type GuideAnswers,
  type GuideRules,
  type GuideWords,
} from '@samskab/domain/guide';
import { Command, Option } from 'commander';
import { readFile } from 'node:fs/promises';
import { Failure } from '../failure.ts';
import { jsonIn } from '../files/json-in.ts';
import { describedIn, withExample, type Maker } from '../maker.ts';
import type { Language } from '../words.ts';

interface GuideOptions {
  readonly answers: string;
  readonly rules?: string;
  readonly language?: Language;
  readonly json?: true;
}

const WORDS = {
  about: {
    da: 'Siger, hvilken form for samarbejde svarene peger på: hvorfor, hvorfor ikke de andre, og hvilket svar der ville ændre det',
    en: 'Says which form of collaboration the answers point to: why, why not the others, and which answer would turn it',
  },
  answers: {
    da: 'JSON med spørgsmål og svar: {"openness": "a3", "sectors": ["offentlig", "borgere"]}; det, der mangler, er »ved ikke«',
    en: 'JSON of questions and answers: {"openness": "a3", "sectors": ["offentlig", "borgere"]}; what is missing is "don’t know"',
  },
  rules: {
    da: 'svar efter reglerne i en fil, fx hentet fra /administration/guide; ellers efter dem, der følger med',
    en: 'answer by the rules in a file, such as one from /administration/guide; else by those that ship',
  },
  language: { da: 'sproget i svaret: da eller en', en: 'language of the answer: da or en' },
  json: { da: 'svar som JSON på stdout', en: 'answer as JSON on stdout' },
} as const;

export const guideCommand: Maker = (io) => {
  const { language } = io;
  const command = new Command('guide')
    .requiredOption('--answers <file>', WORDS.answers[language])
    .option('--rules <file>', WORDS.rules[language])
    .addOption(new Option('--language <language>', WORDS.language[language]).choices(['da', 'en']))
    .option('--json', WORDS.json[language])
    .action(async (options: GuideOptions) => {
      const rules = options.rules === undefined ? GUIDE_RULES : await rulesIn(options.rules);
      const advice = advise(await answersIn(options.answers, rules), rules);
      io.out(
        options.json ? `${JSON.stringify(advice)}\n` : told(advice, rules, options.language ?? language),
      );
    });
  return withExample(
    language,
    describedIn(language, command, WORDS.about),
    'samskab guide --answers svar.json --json',
  );
};

/** Reads a file of answers. Throws Failure, which names everything that is wrong. */
async function answersIn(file: string, rules: GuideRules): Promise<GuideAnswers> {
  const read = readGuideAnswers(jsonIn(await readFile(file, 'utf8'), file), rules);
  if (read.ok) return read.value;
  throw failureOf(read.error.map((refusal) => answersSentence(refusal)));
}

/** Reads a file of rules. Throws Failure, which names everything that is wrong. */
async function rulesIn(file: string): Promise<GuideRules> {
  const read = readGuideRules(jsonIn(await readFile(file, 'utf8'), file));
  if (read.ok) return read.value;
  throw failureOf(read.error.map((refusal) => rulesSentence(refusal)));
}

const failureOf = (why: readonly GuideWords[]): Failure =>
  new Failure({ da: why.map(({ da }) => da).join(' '), en: why.map(({ en }) => en).join(' ') });

const VERSION: Readonly<Record<Language, string>> = { da: 'Reglernes udgave', en: 'Version of the rules' };

function told(advice: Advice, rules: GuideRules, language: Language): string {
  const parts = sayAdvice(advice, rules, language).map(({ heading, lines }) =>
    [heading, ...lines.map((line) => `  ${line}`)].join('\n'),
  );
  return `${[...parts, `${VERSION[language]}: ${advice.version}`].join('\n\n')}\n`;
}
