import { goldenPath } from '@samskab/testing';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { readGuideAnswers, type GuideAnswers, type GuideChoice } from '../answers.ts';
import { GUIDE_RULES } from '../guide-rules.ts';

/** One of the situations of section C.7. */
export interface Situation {
  readonly id: string;
  readonly answers: Readonly<Record<string, GuideChoice>>;
  readonly expected: string;
  readonly status: string;
  readonly scores: Readonly<Record<string, number>>;
}

const golden = (name: string): unknown => JSON.parse(readFileSync(goldenPath(`guide/${name}`), 'utf8'));

export const SITUATIONS = golden('situations.json') as readonly Situation[];

/** The rules in the notation of the specification. */
export const SPECIFIED = golden('specified.json') as {
  readonly priority: readonly string[];
  readonly gates: readonly {
    readonly id: string;
    readonly form: string;
    readonly any: readonly Specified[];
  }[];
  readonly fit: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly weight: number; readonly fit: Record<string, number> }>>
    >
  >;
};
export interface Specified {
  readonly all?: readonly Specified[];
  readonly q?: string;
  readonly in?: readonly string[];
  readonly notIn?: readonly string[];
  readonly nullIs?: boolean;
  readonly lt?: number;
  readonly gt?: number;
  readonly camps?: 'count' | 'pattern' | 'missing';
  readonly value?: string;
}

/** Answers that are known to be fine. */
export function answersFrom(raw: object): GuideAnswers {
  const read = readGuideAnswers(raw, GUIDE_RULES);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const ASKED = GUIDE_RULES.questions.filter(({ kind }) => kind !== 'aside');

/** Any answers: each question answered in any way. With `gaps`, any of them may be "don't know". */
export const anyAnswers = ({ gaps }: { readonly gaps: boolean }): fc.Arbitrary<GuideAnswers> =>
  fc
    .record(
      Object.fromEntries(
        ASKED.map(({ id, kind, answers }) => {
          const codes = answers.map(({ code }) => code);
          const choice: fc.Arbitrary<GuideChoice> =
            kind === 'several' ? fc.subarray(codes, { minLength: 1 }) : fc.constantFrom(...codes);
          return [id, gaps ? fc.oneof({ weight: 4, arbitrary: choice }, fc.constant(null)) : choice];
        }),
      ),
    )
    .map((chosen) => ({ chosen, declared: null }));
