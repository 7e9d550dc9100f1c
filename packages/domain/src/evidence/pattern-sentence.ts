import { EXPERIENCES, termPhrase } from '@samskab/qca';
import type { Codebook, CodebookOutcome, Wording } from './codebook.ts';
import type { Side } from './evidence-table.ts';
import type { Part, Pattern } from './finding.ts';

/**
 * What a pattern is, as what stories had and did not have.
 * @example partsPhrase([{ code: 'C04', present: true }, { code: 'C10', present: false }], SAMSKAB_CODEBOOK).da // => 'med dem, det handlede om, ved bordet og uden tid og penge'
 */
export function partsPhrase(parts: readonly Part[], { conditions }: Pick<Codebook, 'conditions'>): Wording {
  const named = parts.map(({ code }) => ({ name: code, kind: 'fuzzy', values: 2 }) as const);
  const term = parts.map(({ present }, condition) => ({ condition, value: present ? 1 : 0 }));
  const phrases = Object.fromEntries(conditions.map(({ code, phrase }) => [code, { name: phrase }]));
  return termPhrase(term, named, phrases);
}

/**
 * A pattern in one sentence that counts and never says that something leads to something.
 * @example patternSentence({ parts: [{ code: 'C10', present: true }], supporting: ['a'], contradicting: ['b'] }, SAMSKAB_CODEBOOK, SAMSKAB_CODEBOOK.outcomes[1], 'present').da // => 'I 1 af 2 erfaringer med tid og penge blev noget tydeligt bedre.'
 */
export function patternSentence(
  pattern: Pick<Pattern, 'parts' | 'supporting' | 'contradicting'>,
  codebook: Pick<Codebook, 'conditions'>,
  outcome: Pick<CodebookOutcome, 'present' | 'absent'>,
  side: Side,
): Wording {
  const [having, all] = [pattern.supporting.length, pattern.supporting.length + pattern.contradicting.length];
  const what = partsPhrase(pattern.parts, codebook);
  const { main } = outcome[side];
  const cases = all === 1 ? EXPERIENCES.one : EXPERIENCES.many;
  return {
    da: `I ${having} af ${all} ${cases.da} ${what.da} ${main.da}.`,
    en: `In ${having} of ${all} ${cases.en} ${what.en}, ${main.en}.`,
  };
}
