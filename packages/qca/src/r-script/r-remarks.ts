import type { Words } from '../sentences/words.ts';

const REMARKS = {
  made: {
    da: 'Analysen kan gentages i R. Den er lavet med Samskab af',
    en: 'This analysis can be made again in R. It was made with Samskab of',
  },
  install: {
    da: 'Første gang: install.packages("QCA")',
    en: 'The first time: install.packages("QCA")',
  },
  renamed: {
    da: 'Navne, som R ikke kan bruge, er skrevet om:',
    en: 'Names that R cannot use are written in another way:',
  },
  missing: {
    da: 'Tilfælde, hvor noget mangler, er ikke med.',
    en: 'Cases of which something is missing are left out.',
  },
  calibrated: { da: 'Målte tal bliver til grader.', en: 'Measured numbers become degrees.' },
  table: { da: 'Sandhedstabellen', en: 'The truth table' },
  solution: { da: 'Løsningerne', en: 'The solutions' },
  withoutExpectations: {
    da: 'Uden forventninger er den mellemliggende løsning den forsigtige.',
    en: 'Without expectations the intermediate solution is the conservative one.',
  },
  necessity: {
    da: 'Hvad var der, hver gang udfaldet kom?',
    en: 'What was there whenever the outcome came about?',
  },
} as const satisfies Record<string, Words>;

/** The remarks of a script in one language. */
export const remarksIn = (language: keyof Words): Readonly<Record<keyof typeof REMARKS, string>> =>
  Object.fromEntries(Object.entries(REMARKS).map(([key, words]) => [key, words[language]])) as Record<
    keyof typeof REMARKS,
    string
  >;
