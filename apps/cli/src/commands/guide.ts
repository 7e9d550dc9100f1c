import {
  advise,
  answersSentence,
  GUIDE_RULES,
  readGuideAnswers,
  sayAdvice,
  type Advice,
  type GuideAnswers,
} from '@samskab/domain/guide';
import { Command, Option } from 'commander';
import { readFile } from 'node:fs/promises';
import { Failure } from '../failure.ts';
import { jsonIn } from '../files/json-in.ts';
import { describedIn, withExample, type Maker } from '../maker.ts';
import type { Language } from '../words.ts';

interface GuideOptions {
  readonly answers: string;
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
  language: { da: 'sproget i svaret: da eller en', en: 'language of the answer: da or en' },
  json: { da: 'svar som JSON på stdout', en: 'answer as JSON on stdout' },
} as const;

export const guideCommand: Maker = (io) => {
  const { language } = io;
  const command = new Command('guide')
    .requiredOption('--answers <file>', WORDS.answers[language])
    .addOption(new Option('--language <language>', WORDS.language[language]).choices(['da', 'en']))
    .option('--json', WORDS.json[language])
    .action(async (options: GuideOptions) => {
      const advice = advise(await answersIn(options.answers), GUIDE_RULES);
      io.out(options.json ? `${JSON.stringify(advice)}\n` : told(advice, options.language ?? language));
    });
  return withExample(
    language,
    describedIn(language, command, WORDS.about),
    'samskab guide --answers svar.json --json',
  );
};

/** Reads a file of answers. Throws Failure, which names everything that is wrong. */
async function answersIn(file: string): Promise<GuideAnswers> {
  const read = readGuideAnswers(jsonIn(await readFile(file, 'utf8'), file), GUIDE_RULES);
  if (read.ok) return read.value;
  const why = read.error.map((refusal) => answersSentence(refusal));
  throw new Failure({
    da: why.map(({ da }) => da).join(' '),
    en: why.map(({ en }) => en).join(' '),
  });
}

const VERSION: Readonly<Record<Language, string>> = { da: 'Reglernes udgave', en: 'Version of the rules' };

function told(advice: Advice, language: Language): string {
  const parts = sayAdvice(advice, GUIDE_RULES, language).map(({ heading, lines }) =>
    [heading, ...lines.map((line) => `  ${line}`)].join('\n'),
  );
  return `${[...parts, `${VERSION[language]}: ${advice.version}`].join('\n\n')}\n`;
}
