import { fieldAt, type ExperienceContent } from '@samskab/domain';
import { fieldLabel } from '#lib/ui/tell/texts.ts';
import { personalHints } from './personal-hints.ts';

/** A text in pieces, so that what points to a person can be marked where it stands. */
export interface MarkedText {
  readonly path: string;
  /** What the text is called in the form. */
  readonly label: string;
  readonly pieces: readonly { readonly text: string; readonly kind: string | null }[];
}

const AROUND = 60;

/** The texts of a story in which something points to a person, shortened to what stands around it. */
export const markedTexts = (content: ExperienceContent): readonly MarkedText[] =>
  personalHints(content).map(({ path, text, findings }) => {
    const pieces: { readonly text: string; readonly kind: string | null }[] = [];
    let done = 0;
    for (const { start, end, kind } of findings) {
      pieces.push({ text: between(text.slice(done, start), done === 0), kind: null });
      pieces.push({ text: text.slice(start, end), kind });
      done = end;
    }
    pieces.push({ text: after(text.slice(done)), kind: null });
    return { path, label: fieldLabel(fieldAt(path) ?? 'title'), pieces };
  });

/** Text before a finding: its end, and its beginning too when something was found there. */
function between(text: string, first: boolean): string {
  if (first) return text.length > AROUND ? `… ${text.slice(-AROUND).toWellFormed()}` : text;
  return text.length > 2 * AROUND
    ? `${text.slice(0, AROUND).toWellFormed()} … ${text.slice(-AROUND).toWellFormed()}`
    : text;
}
const after = (text: string): string =>
  text.length > AROUND ? `${text.slice(0, AROUND).toWellFormed()} …` : text;
