import type { FrameField, FramePower } from '../kernel/frame-fields.ts';
import type { FrameDecider } from './frame-sheet.ts';
import type { GuideWords } from './rules-shape.ts';

/** What each thing is called, and what is meant by it. */
export const FRAME_FIELD_WORDS: Readonly<
  Record<FrameField, { readonly name: GuideWords; readonly about: GuideWords }>
> = {
  problem: {
    name: { da: 'Problemet', en: 'The problem' },
    about: { da: 'Hvad det er, vi skal løse', en: 'What it is that we are to solve' },
  },
  solution: {
    name: { da: 'Løsningen', en: 'The solution' },
    about: { da: 'Hvad vi gør ved det', en: 'What we do about it' },
  },
  money: {
    name: { da: 'Pengene', en: 'The money' },
    about: { da: 'Hvor meget der er, og hvad det går til', en: 'How much there is, and what it is spent on' },
  },
  staffTime: {
    name: { da: 'De ansattes tid', en: 'The staff’s time' },
    about: { da: 'Hvem der må bruge tid på det', en: 'Who may spend time on it' },
  },
  rules: {
    name: { da: 'Reglerne', en: 'The rules' },
    about: { da: 'Love, krav og det, vi plejer', en: 'Laws, demands and what we are used to' },
  },
  place: {
    name: { da: 'Stedet', en: 'The place' },
    about: { da: 'Hvor vi mødes, og hvor det sker', en: 'Where we meet, and where it happens' },
  },
};

export const FRAME_POWER_WORDS: Readonly<Record<FramePower, GuideWords>> = {
  open: { da: 'Åbent', en: 'Open' },
  partly: { da: 'Noget af det', en: 'Part of it' },
  closed: { da: 'Ligger fast', en: 'Fixed' },
};

export const FRAME_DECIDER_WORDS: Readonly<Record<FrameDecider, GuideWords>> = {
  together: { da: 'Vi sammen', en: 'All of us together' },
  heard: { da: 'Én part, når den har hørt os', en: 'One party, when it has heard us' },
  oneParty: { da: 'Én part alene', en: 'One party alone' },
  citizens: { da: 'Borgerne eller foreningen', en: 'The citizens or the association' },
  elsewhere: { da: 'Nogen, der ikke er med her', en: 'Somebody who is not here' },
};

/** Headings over things that a sheet says the same of. */
export const FRAME_GROUP_WORDS: Readonly<Record<FramePower | 'none', GuideWords>> = {
  open: { da: 'Det kan vi lave om her', en: 'This we can change here' },
  partly: { da: 'Noget af det her kan laves om', en: 'Part of this can be changed' },
  closed: { da: 'Det ligger fast', en: 'This is fixed' },
  none: { da: 'Det har ingen sagt noget om', en: 'Nobody has said anything of this' },
};
