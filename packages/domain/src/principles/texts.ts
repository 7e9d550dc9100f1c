import type { ActorGroup } from '../kernel/actor-groups.ts';
import type { Gap } from './measured.ts';
import type { Indicator, Light } from './indicators.ts';
import type { IndicatorText, Words } from './indicator-text.ts';
import { CHANGE_AND_FOLLOW_UP } from './texts-change-and-follow-up.ts';
import { EQUAL_AND_NEW } from './texts-equal-and-new.ts';
import { PEOPLE_AND_PROBLEM } from './texts-people-and-problem.ts';
import type { Resemblance, Verdict } from './verdict.ts';

export const INDICATOR_TEXTS: Readonly<Record<Indicator, IndicatorText>> = {
  ...PEOPLE_AND_PROBLEM,
  ...EQUAL_AND_NEW,
  ...CHANGE_AND_FOLLOW_UP,
};

/** The seven principles by their codes. */
export const PRINCIPLE_NAMES: Readonly<Record<string, Words>> = {
  P1: { da: 'På tværs', en: 'Across' },
  P2: { da: 'De relevante', en: 'The relevant ones' },
  P3: { da: 'Sammen om problemet', en: 'Together on the problem' },
  P4: { da: 'Ligeværd og fælles beslutning', en: 'Equal, and deciding together' },
  P5: { da: 'Nye handlinger', en: 'New actions' },
  P6: { da: 'Forandrer og virker', en: 'Changes and works' },
  P7: { da: 'Opfølgning', en: 'Follow-up' },
};

export const LIGHT_NAMES: Readonly<Record<Light, Words>> = {
  green: { da: 'grøn', en: 'green' },
  amber: { da: 'gul', en: 'amber' },
  red: { da: 'rød', en: 'red' },
  grey: { da: 'grå', en: 'grey' },
};

export const GAP_TEXTS: Readonly<Record<Gap, Words>> = {
  nothing: { da: 'Det er ikke samlet ind endnu.', en: 'This has not been collected yet.' },
  tooFew: { da: 'Der er for få til at sige noget.', en: 'There are too few to say anything.' },
};

export const GROUP_NAMES: Readonly<Record<ActorGroup, Words>> = {
  citizens: { da: 'borgere', en: 'citizens' },
  voluntary: { da: 'frivillige og foreninger', en: 'volunteers and associations' },
  public: { da: 'det offentlige', en: 'the public side' },
  private: { da: 'virksomheder', en: 'companies' },
};

export const VERDICT_TEXTS: Readonly<Record<Verdict, Words>> = {
  reel: { da: 'Det er reel samskabelse.', en: 'This really is samskabelse.' },
  delvis: { da: 'Det er delvis samskabelse.', en: 'This is samskabelse in part.' },
  ikke: { da: 'Det er ikke samskabelse.', en: 'This is not samskabelse.' },
  for_tidligt: { da: 'Det er for tidligt at sige.', en: 'It is too early to say.' },
};

export const RESEMBLANCE_TEXTS: Readonly<Record<Resemblance, Words>> = {
  borgerinddragelse: {
    da: 'Det ligner borgerinddragelse: De blev hørt, men bestemte ikke.',
    en: 'It looks like citizen involvement: they were heard but did not decide.',
  },
  egen_opgave: {
    da: 'Det ligner en egen opgave: Én part bestemte.',
    en: 'It looks like one party’s own task: one party decided.',
  },
  partnerskab: {
    da: 'Det ligner et partnerskab: I besluttede sammen om et problem, der var givet.',
    en: 'It looks like a partnership: you decided together about a problem that was given.',
  },
  samarbejdsaftale: {
    da: 'Det ligner en samarbejdsaftale: I gør noget kendt på en fælles måde.',
    en: 'It looks like a cooperation agreement: you do something known in a joint way.',
  },
};

/** Said after every resemblance. */
export const CALL_IT_WHAT_IT_IS: Words = {
  da: 'Det kan være helt rigtigt. Men kald det, hvad det er.',
  en: 'That may be quite right. But call it what it is.',
};

/** Goes with every export. */
export const NOT_FOR_RANKING: Words = {
  da: 'Tallene er til samtale i forløbet. De må ikke bruges til at rangordne kommuner eller medarbejdere.',
  en: 'The figures are for talk within the process. They are not for ranking municipalities or employees.',
};
