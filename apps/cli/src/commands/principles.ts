import { judge, lightsOf, readValues, valuesSentence, type GivenValues } from '@samskab/domain/principles';
import { Command, Option } from 'commander';
import { readFile } from 'node:fs/promises';
import { Failure } from '../failure.ts';
import { jsonIn } from '../files/json-in.ts';
import { describedIn, withExample, type Maker } from '../maker.ts';
import { tellLights } from '../principles/tell-lights.ts';
import type { Language } from '../words.ts';

interface PrinciplesOptions {
  readonly language?: Language;
  readonly json?: true;
}

const WORDS = {
  about: {
    da: 'Siger ud fra de 21 tal om et forløb, om det er samskabelse: et lys for hvert, hvad det betyder, og hvad det hele ligner',
    en: 'Says from the 21 numbers of a process whether it is samskabelse: a light for each, what it means, and what it all looks like',
  },
  file: {
    da: 'JSON: {"I01": 1, "I02": 0.93, "phase": 6}. Det, der mangler eller er null, er ukendt; I08min er den laveste gruppe i I08. Kan også stå der: I05people (hvor mange har det tæt på), I06ours (alle kalder den første tekst deres), I07groups (hvor mange grupper har skrevet)',
    en: 'JSON: {"I01": 1, "I02": 0.93, "phase": 6}. What is missing or null is not known; I08min is the lowest group of I08. May also be there: I05people (how many live with it), I06ours (all call the first text theirs), I07groups (how many groups have written)',
  },
  language: { da: 'sproget i svaret: da eller en', en: 'language of the answer: da or en' },
  json: { da: 'svar som JSON på stdout', en: 'answer as JSON on stdout' },
} as const;

export const principlesCommand: Maker = (io) => {
  const { language } = io;
  const command = new Command('principles')
    .argument('<file>', WORDS.file[language])
    .addOption(new Option('--language <language>', WORDS.language[language]).choices(['da', 'en']))
    .option('--json', WORDS.json[language])
    .action(async (file: string, options: PrinciplesOptions) => {
      const { values, phase } = await valuesIn(file);
      const lights = lightsOf(values);
      const judgement = judge(lights, phase);
      io.out(
        options.json
          ? `${JSON.stringify({ lights, ...judgement })}\n`
          : tellLights(values, lights, judgement, options.language ?? language),
      );
    });
  return withExample(
    language,
    describedIn(language, command, WORDS.about),
    'samskab principles værdier.json --json',
  );
};

/** Reads a file of values. Throws Failure, which names everything that is wrong. */
async function valuesIn(file: string): Promise<GivenValues> {
  const read = readValues(jsonIn(await readFile(file, 'utf8'), file));
  if (read.ok) return read.value;
  const why = read.error.map(valuesSentence);
  throw new Failure({ da: why.map(({ da }) => da).join(' '), en: why.map(({ en }) => en).join(' ') });
}
