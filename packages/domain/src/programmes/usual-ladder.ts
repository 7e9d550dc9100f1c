import type { ProgrammeContent } from './content.ts';

/** The ladder that a new programme is proposed (G.4); its owner changes what does not fit. */
export const USUAL_STEPS: ProgrammeContent['steps'] = [
  {
    title: { da: 'Vært for andres møder', en: 'Hosts the meetings of others' },
    what: {
      da: 'I har haft andre på besøg, som mødtes om noget fælles.',
      en: 'Others have met at your place about something they share.',
    },
    needs: ['hosted', 'experience'],
    least: 1,
  },
  {
    title: { da: 'Har prøvet én metode', en: 'Has tried one method' },
    what: {
      da: 'I har prøvet en metode sammen med andre og fortalt, hvordan det gik.',
      en: 'You have tried a method together with others and told how it went.',
    },
    needs: ['methodTried'],
    least: 1,
  },
  {
    title: { da: 'Har kørt et lille forløb', en: 'Has run a small process' },
    what: {
      da: 'I har holdt mindst to møder i et forløb.',
      en: 'You have held at least two meetings in a process.',
    },
    needs: ['smallProcess'],
    least: 1,
  },
  {
    title: { da: 'Har kørt et helt forløb', en: 'Has run a whole process' },
    what: {
      da: 'I har ført et forløb til ende, og mindst tre grupper har mødt hinanden i det.',
      en: 'You have brought a process to its end, and at least three groups have met in it.',
    },
    needs: ['wholeProcess'],
    least: 1,
  },
  {
    title: { da: 'Hjælper andre', en: 'Helps others' },
    what: {
      da: 'I har hjulpet et andet sted i gang, og de siger det selv.',
      en: 'You have helped another place to begin, and they say so themselves.',
    },
    needs: ['helped'],
    least: 1,
  },
];
