import { FRAME_FIELDS, FRAME_POWERS, type FrameField, type FramePower } from '../kernel/frame-fields.ts';
import type { FrameFinding } from './frame-findings.ts';
import type { PrefilledFrame } from './frame-prefill.ts';
import type { FrameSheet } from './frame-sheet.ts';
import { FRAME_DECIDER_WORDS, FRAME_FIELD_WORDS, FRAME_GROUP_WORDS } from './frame-words.ts';
import type { GuideWords } from './rules-shape.ts';

type Language = keyof GuideWords;

/** Things that a sheet says the same of. */
export interface FrameGroup {
  readonly power: FramePower | null;
  readonly heading: string;
  /** What is in it, each with who decides and what was written of it. */
  readonly lines: readonly string[];
}

/** A sheet in words: what is open, what partly, what is fixed, and what is not said. Groups without a line are left out. */
export const sayFrame = ({ lines }: FrameSheet, language: Language): readonly FrameGroup[] =>
  ([...FRAME_POWERS, null] as const)
    .map((power) => ({
      power,
      heading: FRAME_GROUP_WORDS[power ?? 'none'][language],
      lines: FRAME_FIELDS.filter((field) => lines[field].power === power).map((field) => {
        const { decides, note } = lines[field];
        const who = decides === null ? '' : ` (${FRAME_DECIDER_WORDS[decides][language].toLowerCase()})`;
        return `${FRAME_FIELD_WORDS[field].name[language]}${who}${note === '' ? '' : `: ${note}`}`;
      }),
    }))
    .filter((group) => group.lines.length > 0);

const FINDINGS: {
  readonly [Code in FrameFinding['code']]: (
    finding: Extract<FrameFinding, { readonly code: Code }>,
  ) => GuideWords;
} = {
  nothing_open: () => ({
    da: 'Alt ligger fast. Så er det information, og det skal I kalde det.',
    en: 'Everything is fixed. Then it is information, and you should call it so.',
  }),
  open_elsewhere: ({ fields }) => ({
    da: `${listed(fields, 'da')}: Det står som åbent, men nogen, der ikke er med, bestemmer. Få dem med, før I lover noget.`,
    en: `${listed(fields, 'en')}: It is said to be open, but somebody who is not here decides. Bring them in before you promise anything.`,
  }),
  no_means: () => ({
    da: 'Løsningen er åben, men der er hverken penge eller tid, I kan råde over. Hvad kan I så gøre?',
    en: 'The solution is open, but there is neither money nor time that you can dispose of. What can you do then?',
  }),
  not_said: ({ fields }) => ({
    da: `Spørg om det her, før I mødes: ${listed(fields, 'da')}.`,
    en: `Ask about this before you meet: ${listed(fields, 'en')}.`,
  }),
  nobody_signed: () => ({
    da: 'Ingen har skrevet under endnu. Det skal den gøre, som kan bestemme.',
    en: 'Nobody has signed yet. Whoever can decide should.',
  }),
};

const listed = (fields: readonly FrameField[], language: Language): string =>
  fields
    .map((field) => FRAME_FIELD_WORDS[field].name[language])
    .map((name, at) => (at === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1)))
    .join(', ');

/**
 * What to look at again, as a sentence.
 * @example frameFindingSentence({ code: 'not_said', fields: ['rules', 'place'] }).en // => 'Ask about this before you meet: The rules, the place.'
 */
export const frameFindingSentence = <Code extends FrameFinding['code']>(
  finding: Extract<FrameFinding, { readonly code: Code }>,
): GuideWords => (FINDINGS[finding.code as Code] as (one: typeof finding) => GuideWords)(finding);

const SIGN: Readonly<Record<NonNullable<PrefilledFrame['signers']>, GuideWords>> = {
  everybody: {
    da: 'I beslutter sammen. Derfor skriver alle parter under.',
    en: 'You decide together. Therefore all parties sign.',
  },
  decider: {
    da: 'Den part, der bestemmer, skriver under.',
    en: 'The party that decides signs.',
  },
  citizens: {
    da: 'Borgerne eller foreningen bestemmer, så de skriver under. De andre skriver, hvad de lover.',
    en: 'The citizens or the association decide, so they sign. The others write what they promise.',
  },
};
const ASK: GuideWords = {
  da: 'I tog det første skridt, men det er en anden, der bestemmer. Udfyld arket sammen med den part.',
  en: 'You took the first step, but somebody else decides. Fill in the sheet together with that party.',
};

/** Who should sign, in sentences; none where the answers do not tell who decides. */
export const frameSignSentences = (
  { signers, mustAskDecider }: Pick<PrefilledFrame, 'signers' | 'mustAskDecider'>,
  language: Language,
): readonly string[] => [
  ...(signers === null ? [] : [SIGN[signers][language]]),
  ...(mustAskDecider ? [ASK[language]] : []),
];
