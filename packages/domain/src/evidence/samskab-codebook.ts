import type { Codebook, CodebookOutcome, Wording } from './codebook.ts';
import { CONDITION_TEXTS, type ConditionText } from './condition-texts.ts';

/** As each condition stands after "with" and "without". */
const PHRASES: Readonly<Record<string, Wording>> = {
  C01: { da: 'et problem, der var vigtigt for alle', en: 'a problem that mattered to everybody' },
  C02: { da: 'tillid fra start', en: 'trust from the start' },
  C03: { da: 'parter, der havde brug for hinanden', en: 'parties that needed each other' },
  C04: { da: 'dem, det handlede om, ved bordet', en: 'those it was about at the table' },
  C05: { da: 'et problem, de fandt frem til sammen', en: 'a problem they worked out together' },
  C06: { da: 'beslutninger, de tog sammen', en: 'decisions they made together' },
  C07: { da: 'et godt sted at mødes', en: 'a good place to meet' },
  C08: { da: 'en, der hjalp samtalen godt på vej', en: 'somebody who led the conversation well' },
  C09: { da: 'klar besked om, hvad de kunne beslutte', en: 'a clear word on what they could decide' },
  C10: { da: 'tid og penge', en: 'time and money' },
  C11: { da: 'lov til at prøve og fejle', en: 'room to try and fail' },
  C12: { da: 'besked til alle undervejs', en: 'word to everybody along the way' },
};

type Clauses = Pick<CodebookOutcome, 'present' | 'absent'>;

const CLAUSES: Readonly<Record<string, Clauses>> = {
  O1: {
    present: {
      main: { da: 'blev det noget nyt', en: 'it became something new' },
      where: { da: 'det blev noget nyt', en: 'it became something new' },
    },
    absent: {
      main: { da: 'blev det ikke noget nyt', en: 'it became nothing new' },
      where: { da: 'det ikke blev noget nyt', en: 'it became nothing new' },
    },
  },
  O2: {
    present: {
      main: { da: 'blev noget tydeligt bedre', en: 'something became clearly better' },
      where: { da: 'noget blev tydeligt bedre', en: 'something became clearly better' },
    },
    absent: {
      main: { da: 'blev det ikke tydeligt bedre', en: 'nothing became clearly better' },
      where: { da: 'det ikke blev tydeligt bedre', en: 'nothing became clearly better' },
    },
  },
  O3: {
    present: {
      main: { da: 'holdt det i mindst et år', en: 'it lasted a year or more' },
      where: { da: 'det holdt i mindst et år', en: 'it lasted a year or more' },
    },
    absent: {
      main: { da: 'holdt det ikke', en: 'it did not last' },
      where: { da: 'det ikke holdt', en: 'it did not last' },
    },
  },
};

const asked = ({ code, da, en, anchors }: ConditionText) => ({
  code,
  question: { da, en },
  anchors: {
    da: [...anchors.da] as [string, string, string, string],
    en: [...anchors.en] as [string, string, string, string],
  },
});
const known = <Value>(all: Readonly<Record<string, Value>>, code: string): Value => {
  const found = all[code];
  if (found === undefined) throw new Error(`Nothing is said about ${code}`);
  return found;
};

/** Samskab's own: the twelve conditions and three outcomes that stories told here are compared by (section E.6). */
export const SAMSKAB_CODEBOOK: Codebook = {
  key: 'samskab',
  title: { da: 'Samskabs egne betingelser', en: 'Samskab’s own conditions' },
  origin: {
    da: 'Efter Ansell og Gash (2008) og faktorerne i GOGREEN',
    en: 'After Ansell and Gash (2008) and the factors of GOGREEN',
  },
  conditions: CONDITION_TEXTS.filter(({ code }) => code.startsWith('C')).map((text) => ({
    ...asked(text),
    phrase: known(PHRASES, text.code),
    helps: 'present',
  })),
  outcomes: CONDITION_TEXTS.filter(({ code }) => code.startsWith('O')).map((text) => ({
    ...asked(text),
    ...known(CLAUSES, text.code),
  })),
  // What the paper itself says that co-creation is: those concerned are there, define the problem together, decide
  // together, dare to try; and the one thing that theory adds to all of these, somebody who leads the conversation.
  usual: ['C04', 'C05', 'C06', 'C08', 'C11'],
  codedHere: true,
};
