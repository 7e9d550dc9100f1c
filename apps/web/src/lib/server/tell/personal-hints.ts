import { findPersonalData, type PersonalDataFinding } from '@samskab/danish';
import { ownWords, type ExperienceContent } from '@samskab/domain';

/** What points to a person in one text of a story. */
export interface PersonalHint {
  /** Where the text stands, which is also the name of its control. */
  readonly path: string;
  readonly text: string;
  readonly findings: readonly PersonalDataFinding[];
}

/**
 * What may point to a person in a story, text by text. CPR numbers are not among it: they are never stored, and
 * what only looks like one was asked about.
 * @param within only texts that stand in these parts
 */
export function personalHints(
  content: ExperienceContent,
  within?: readonly string[],
): readonly PersonalHint[] {
  const wanted = ({ path }: { readonly path: string }) =>
    !within || within.some((unit) => path === unit || path.startsWith(`${unit}.`));
  return ownWords(content)
    .filter(wanted)
    .map(({ path, text }) => ({
      path,
      text,
      findings: findPersonalData(text).filter(({ kind }) => kind !== 'cpr'),
    }))
    .filter(({ findings }) => findings.length > 0);
}
