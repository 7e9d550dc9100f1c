import type { Io } from '../io.ts';
import type { Command } from 'commander';
import { EXIT, Failure } from '../failure.ts';

/** What every analysis is told about its file. */
export interface FileOptions {
  readonly outcome?: string;
  readonly conditions?: readonly string[];
  readonly missing?: string;
  readonly json?: true;
}

/** Names between commas; those in brackets, as in `X[1,2]`, belong to the name. */
export const listIn = (given: string): readonly string[] =>
  given
    .split(/,(?![^[]*\])/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A share from 0 to 1, also with a decimal comma where only one is asked for. */
export function shareIn(given: string): number {
  const share = Number(given.trim().replace(/^(\d),(\d+)$/, '$1.$2'));
  if (given.trim() !== '' && share >= 0 && share <= 1) return share;
  throw new Failure(
    { da: `${given} er ikke et tal fra 0 til 1.`, en: `${given} is not a number from 0 to 1.` },
    EXIT.wrongUse,
  );
}

/** A whole number from 1. */
export function countIn(given: string): number {
  const count = Number(given);
  if (Number.isInteger(count) && count >= 1) return count;
  throw new Failure(
    { da: `${given} er ikke et helt tal fra 1.`, en: `${given} is not a whole number from 1.` },
    EXIT.wrongUse,
  );
}

/** One cut-off, or two of which the second is the lower: between them rows are contradictory. */
export function cutOffsIn(given: string): readonly [number, number] {
  const [inclusion = '', contradiction = inclusion, ...more] = given.split(',');
  const both = [shareIn(inclusion), shareIn(contradiction)] as const;
  if (more.length === 0 && both[1] <= both[0]) return both;
  throw new Failure(
    {
      da: `--incl-cut skal være ét tal eller to, det højeste først: 0.8 eller 0.8,0.6.`,
      en: `--incl-cut must be one number or two, the higher first: 0.8 or 0.8,0.6.`,
    },
    EXIT.wrongUse,
  );
}

const WORDS = {
  outcome: {
    da: 'udfaldet; ~SURV er det modsatte, X[2] en værdi',
    en: 'the outcome; ~SURV is its absence, X[2] a value',
  },
  conditions: {
    da: 'betingelserne med komma imellem; ellers alle andre',
    en: 'the conditions with commas between; otherwise all others',
  },
  missing: {
    da: 'når noget mangler ved et tilfælde: refuse; ellers leave-out',
    en: 'when something is missing of a case: refuse; otherwise leave-out',
  },
  json: { da: 'svar som JSON på stdout', en: 'answer as JSON on stdout' },
} as const;

/**
 * The options that every analysis has. `--outcome` must be there, too, but commander would ask for it also where it
 * belongs to a command below.
 */
export const withFile = ({ language }: Io, command: Command): Command =>
  command
    .argument('<file>', language === 'da' ? 'CSV; første kolonne er navne' : 'CSV; the first column is names')
    .option('--outcome <name>', WORDS.outcome[language])
    .option('--conditions <names>', WORDS.conditions[language], listIn)
    .option('--missing <choice>', WORDS.missing[language])
    .option('--json', WORDS.json[language]);

/** The outcome, which must be given. */
export function outcomeIn({ outcome }: FileOptions): string {
  if (outcome !== undefined) return outcome;
  throw new Failure(
    {
      da: 'Her mangler --outcome <name>. Se hvordan med --help.',
      en: '--outcome <name> is missing. See how with --help.',
    },
    EXIT.wrongUse,
  );
}
