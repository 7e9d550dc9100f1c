import { EXPERIENCES } from '@samskab/qca';
import type { CodebookCondition, CodebookOutcome, Wording } from './codebook.ts';
import type { Side } from './evidence-table.ts';
import type { Part, Pattern } from './finding.ts';

/** The conditions of a codebook, as far as they are named. */
interface Named {
  readonly conditions: readonly Pick<CodebookCondition, 'code' | 'phrase'>[];
}

/**
 * What a pattern is, as what stories had and did not have.
 * @example partsPhrase([{ code: 'C04', present: true }, { code: 'C10', present: false }], SAMSKAB_CODEBOOK).da // => 'med dem, det handlede om, ved bordet og uden tid og penge'
 */
export function partsPhrase(parts: readonly Part[], codebook: Named): Wording {
  const { da, en } = closedPhrase(parts, codebook);
  return { da: da.replace(/,$/, ''), en: en.replace(/,$/, '') };
}

/** The same as it stands before something else. */
function closedPhrase(parts: readonly Part[], { conditions }: Named): Wording {
  const named = (present: boolean, language: 'da' | 'en') =>
    parts
      .filter((part) => part.present === present)
      .map(({ code }) => conditions.find((one) => one.code === code)?.phrase[language] ?? code);
  const said = (language: 'da' | 'en', having: string, lacking: string, and: string) =>
    [joined(named(true, language), having, and), joined(named(false, language), lacking, `${and} ${lacking}`)]
      .filter((part) => part !== '')
      .join(` ${and} `);
  return { da: said('da', 'med', 'uden', 'og'), en: said('en', 'with', 'without', 'and') };
}

/** Whether a phrase ends within a clause: "et problem, de fandt frem til sammen". */
const isOpen = (phrase: string): boolean => phrase.split(',').length % 2 === 0;

/** Phrases in a row; one that holds a clause is closed with a comma where something follows. */
function joined(phrases: readonly string[], before: string, and: string): string {
  const closed = phrases.map((phrase) => (isOpen(phrase) ? `${phrase},` : phrase));
  const list = closed.map((phrase, at) => {
    if (at === closed.length - 1) return phrase;
    const isBeforeLast = at === closed.length - 2;
    return isBeforeLast ? `${phrase} ${and}` : `${phrase.replace(/,$/, '')},`;
  });
  return list.length === 0 ? '' : `${before} ${list.join(' ')}`;
}

/**
 * A pattern in one sentence that counts and never says that something leads to something.
 * @example patternSentence({ parts: [{ code: 'C10', present: true }], supporting: ['a'], contradicting: ['b'] }, SAMSKAB_CODEBOOK, SAMSKAB_CODEBOOK.outcomes[1], 'present').da // => 'I 1 af 2 erfaringer med tid og penge blev noget tydeligt bedre.'
 */
export function patternSentence(
  pattern: Pick<Pattern, 'parts' | 'supporting' | 'contradicting'>,
  codebook: Named,
  outcome: Pick<CodebookOutcome, 'present' | 'absent'>,
  side: Side,
): Wording {
  const [having, all] = [pattern.supporting.length, pattern.supporting.length + pattern.contradicting.length];
  const what = closedPhrase(pattern.parts, codebook);
  const { main } = outcome[side];
  const cases = all === 1 ? EXPERIENCES.one : EXPERIENCES.many;
  return {
    da: `I ${having} af ${all} ${cases.da} ${what.da} ${main.da}.`,
    en: `In ${having} of ${all} ${cases.en} ${what.en.replace(/,$/, '')}, ${main.en}.`,
  };
}
