import type { Indicator, IndicatorValues } from './indicators.ts';
import {
  agreementsFollowed,
  challengesAnswered,
  doWeKnow,
  feedbackGiven,
  howNew,
  newActions,
  practiceChanged,
  tried,
} from './measure-change.ts';
import {
  affectedPeople,
  affectedThere,
  allGroups,
  balance,
  disciplines,
  groupsStay,
  relevantCame,
} from './measure-people.ts';
import {
  evenContributions,
  firstTextWasOurs,
  groupsThatWrote,
  lowestGroup,
  myProblemToo,
  oneGroupFills,
  problemMoved,
  sameWeight,
  whoDecided,
  whoWrote,
} from './measure-together.ts';
import type { Measured } from './measured.ts';
import { PRINCIPLE_RULES } from './principle-rules.ts';
import type { ProcessFacts } from './process-facts.ts';

export type Measurements = Readonly<Record<Indicator, Measured>>;

/**
 * The twenty-one indicators of a process, each with its value or why there is none.
 * @example measure(NO_FACTS).I01 // => { value: null, gap: 'nothing' }
 */
export function measure(facts: ProcessFacts, { fewest, days } = PRINCIPLE_RULES): Measurements {
  return {
    I01: allGroups(facts),
    I02: balance(facts, fewest),
    I03: disciplines(facts, fewest),
    I04: relevantCame(facts, fewest),
    I05: affectedThere(facts, fewest),
    I06: problemMoved(facts),
    I07: whoWrote(facts),
    I08: myProblemToo(facts, fewest),
    I09: evenContributions(facts, fewest),
    I10: oneGroupFills(facts, fewest),
    I11: whoDecided(facts, fewest),
    I12: sameWeight(facts, fewest),
    I13: howNew(facts, fewest),
    I14: newActions(facts, fewest),
    I15: tried(facts, fewest),
    I16: challengesAnswered(facts, fewest, days.challenge),
    I17: practiceChanged(facts, fewest),
    I18: doWeKnow(facts),
    I19: agreementsFollowed(facts, fewest, days.agreement),
    I20: feedbackGiven(facts, fewest, days.notes),
    I21: groupsStay(facts),
  };
}

/**
 * The values of a process and what some lights need beside them.
 * @example valuesOf(NO_FACTS).I08min // => null
 */
export function valuesOf(facts: ProcessFacts, rules = PRINCIPLE_RULES): IndicatorValues {
  const measured = measure(facts, rules);
  const values = Object.fromEntries(
    Object.entries(measured).map(([indicator, { value }]) => [indicator, value]),
  );
  return {
    ...(values as Record<Indicator, number | null>),
    I08min: lowestGroup(facts),
    I05people: affectedPeople(facts),
    I06ours: firstTextWasOurs(facts, rules.ours),
    I07groups: groupsThatWrote(facts),
  };
}

/** A process that has just been opened. */
export const NO_FACTS: ProcessFacts = {
  phase: 0,
  needed: [],
  problemPhase: { participants: {}, affected: null, disciplines: {} },
  actors: [],
  problem: { first: null, agreed: null, alsoOurs: {}, edits: null },
  pulse: {},
  contributions: [],
  decisions: [],
  proposals: {},
  actions: [],
  challenges: [],
  organisations: null,
  outcomeLevel: null,
  agreements: [],
  meetings: [],
  stayed: null,
};
