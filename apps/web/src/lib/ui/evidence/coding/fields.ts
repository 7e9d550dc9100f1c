import { DEGREES, type CodebookCondition, type CodebookOutcome, type Judgement } from '@samskab/domain';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

/** The longest reason of a judgement, in characters. */
export const REASON_LIMIT = 300;

/** The choice that says that the text does not tell. */
export const UNKNOWN = 'unknown';

/** The name of the field with the reason; the degree has the name of the code. */
export const whyOf = (code: string): string => `${code}.why`;

/** What a coder is asked about one code. */
export type AskedCode = Pick<CodebookCondition | CodebookOutcome, 'code' | 'question' | 'anchors'>;

/** The four answers to a code in words, and that it cannot be known. */
export const optionsOf = ({ anchors }: AskedCode) => [
  ...DEGREES.map((degree, n) => ({ value: String(degree), label: anchors[getLocale()][n] ?? '' })),
  { value: UNKNOWN, label: m.coding_unknown() },
];

/** The choice that stands for a degree. */
export const choiceOf = ({ degree }: Pick<Judgement, 'degree'>): string =>
  degree === null ? UNKNOWN : String(degree);

/** A judgement in the words of the codebook; a degree between its own four is said as the nearest of them. */
export function anchorOf({ anchors }: AskedCode, { degree }: Pick<Judgement, 'degree'>): string {
  if (degree === null) return m.coding_unknown();
  return anchors[getLocale()][Math.round(degree * 3)] ?? '';
}
