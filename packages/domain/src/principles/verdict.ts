import type { Light, Lights } from './indicators.ts';
import { PRINCIPLE_RULES, type PrincipleRules } from './principle-rules.ts';

/** Whether it really is samskabelse, in the words of section D.3. */
export const VERDICTS = ['reel', 'delvis', 'ikke', 'for_tidligt'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What it looks like instead. */
export const RESEMBLANCES = ['borgerinddragelse', 'egen_opgave', 'partnerskab', 'samarbejdsaftale'] as const;
export type Resemblance = (typeof RESEMBLANCES)[number];

/** The same in the vocabulary of forms, by which the guide and the library know it. */
export const FORM_RESEMBLED: Readonly<Record<Resemblance, string>> = {
  borgerinddragelse: 'citizenInvolvement',
  egen_opgave: 'ownTask',
  partnerskab: 'partnership',
  samarbejdsaftale: 'cooperationAgreement',
};

export interface Judgement {
  readonly verdict: Verdict;
  /** Null where it is real, where it is too early, and where nothing known fits. */
  readonly resembles: Resemblance | null;
}

/**
 * What the lights say of the process as a whole. A core light that is grey is not green: it uses up the one core
 * light that may be amber, so that nothing is won by not collecting.
 *
 * @param phase 0–6
 * @example judge(lightsOf(NOTHING_KNOWN), 6) // => { verdict: 'for_tidligt', resembles: null }
 */
export function judge(lights: Lights, phase: number, rules = PRINCIPLE_RULES): Judgement {
  const verdict = verdictOf(lights, phase, rules);
  const compared = verdict === 'delvis' || verdict === 'ikke';
  return { verdict, resembles: compared ? resemblanceOf(lights) : null };
}

function verdictOf(lights: Lights, phase: number, rules: PrincipleRules): Verdict {
  const { earliestPhase, mostMissing, coreNotGreen, coreRed, never } = rules.verdict;
  const all = Object.values<Light>(lights);
  const grey = all.filter((light) => light === 'grey').length;
  if (phase < earliestPhase || grey > mostMissing * all.length) return 'for_tidligt';
  const core = rules.core.map((indicator) => lights[indicator]);
  const red = core.filter((light) => light === 'red').length;
  const notGreen = core.filter((light) => light !== 'green').length;
  if (lights[never] === 'red' || red > coreRed) return 'ikke';
  return red === 0 && notGreen <= coreNotGreen && greenEverywhere(lights, rules) ? 'reel' : 'delvis';
}

const greenEverywhere = (lights: Lights, { principles, verdict }: PrincipleRules) =>
  principles
    .filter(({ code }) => verdict.greenIn.includes(code))
    .every(({ indicators }) => indicators.some((indicator) => lights[indicator] === 'green'));

/** The first rule that holds. */
function resemblanceOf({ I05, I06, I07, I11, I13 }: Lights): Resemblance | null {
  if (I11 === 'red' && I07 === 'red') return I05 === 'red' ? 'egen_opgave' : 'borgerinddragelse';
  if (I06 === 'red' && I07 === 'red') return 'partnerskab';
  return I13 === 'red' ? 'samarbejdsaftale' : null;
}
