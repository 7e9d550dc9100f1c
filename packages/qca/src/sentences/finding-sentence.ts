import type { Count, SolutionFinding } from '../kernel/solution.ts';
import type { MinimiseRefusal } from '../minimise/wish.ts';
import type { TableRefusal } from '../table/check-table.ts';
import type { TableFinding } from '../table/table-findings.ts';
import { names, number, say, type Sayings, type Words } from './words.ts';

/** Everything that a truth table, its refusal or a solution can say about itself. */
export type Finding = TableFinding | TableRefusal | MinimiseRefusal | SolutionFinding;

const SAYINGS: Sayings<Finding> = {
  no_cases: () => ({ da: 'Der er ingen tilfælde.', en: 'There are no cases.' }),
  no_conditions: () => ({ da: 'Vælg mindst én betingelse.', en: 'Choose at least one condition.' }),
  missing_value: ({ case: name, column }) => ({
    da: `Der mangler et tal ved ${name} i kolonnen ${column}.`,
    en: `A number is missing at ${name} in the column ${column}.`,
  }),
  not_a_membership: ({ column, case: name, value }) => ({
    da: `${column} er ${number(value).da} ved ${name}. Grader går fra 0 til 1.`,
    en: `${column} is ${value} at ${name}. Degrees go from 0 to 1.`,
  }),
  not_a_value: ({ column, case: name, value }) => ({
    da: `${column} er ${number(value).da} ved ${name}. Det er ikke en af dens værdier.`,
    en: `${column} is ${value} at ${name}. That is none of its values.`,
  }),
  too_many_rows: ({ conditions }) => ({
    da: `${conditions} betingelser giver for mange rækker. Vælg færre.`,
    en: `${conditions} conditions make too many rows. Choose fewer.`,
  }),
  half_membership: ({ condition, cases }) => ({
    da: `${condition} er 0,5 ved ${names(cases).da}. De står i ingen række.`,
    en: `${condition} is 0.5 at ${names(cases).en}. They stand in no row.`,
  }),
  duplicate_case_names: ({ cases }) => ({
    da: `Flere tilfælde har samme navn: ${names(cases).da}.`,
    en: `Several cases have the same name: ${names(cases).en}.`,
  }),
  constant_condition: ({ condition }) => ({
    da: `${condition} er ens i alle tilfælde og kan ikke skelne dem.`,
    en: `${condition} is the same in all cases and cannot tell them apart.`,
  }),
  constant_outcome: () => ({
    da: 'Udfaldet er ens i alle tilfælde. Så er der intet at forklare.',
    en: 'The outcome is the same in all cases. Then there is nothing to explain.',
  }),
  no_positive_rows: () => ({
    da: 'Ingen række når grænserne, så der er intet mønster at vise.',
    en: 'No row reaches the cut-offs, so there is no pattern to show.',
  }),
  no_negative_rows: () => ({
    da: 'Alle rækker når grænserne, så der er intet at skelne fra.',
    en: 'Every row reaches the cut-offs, so there is nothing to tell apart.',
  }),
  contradictory_rows: ({ rows }) => ({
    da: `Disse rækker peger begge veje: ${names(rows.map(String)).da}.`,
    en: `These rows point both ways: ${names(rows.map(String)).en}.`,
  }),
  one_case: () => ({ da: 'Der er kun ét tilfælde.', en: 'There is only one case.' }),
  too_many_conditions: ({ conditions, most }) => ({
    da: `${conditions} betingelser er for mange. Vælg højst ${most}.`,
    en: `${conditions} conditions are too many. Choose at most ${most}.`,
  }),
  ambiguous: ({ count }) => ({
    da: `${counted(count).da} modeller passer lige godt. Vis dem alle, eller sig det, når kun én vises.`,
    en: `${counted(count).en} models fit equally well. Show them all, or say so when only one is shown.`,
  }),
  not_proven_smallest: ({ terms, lowerBound }) => ({
    da: `Den bedste model, der blev fundet, har ${terms} led. Det er ikke vist, at færre end ${terms} ikke kan gøre det; mindst ${lowerBound} skal der til.`,
    en: `The best model found has ${terms} terms. That fewer cannot do is not proven; it takes at least ${lowerBound}.`,
  }),
  always_true: () => ({
    da: 'Modellen er altid sand. Den siger intet om, hvornår udfaldet kommer.',
    en: 'The model is always true. It says nothing about when the outcome comes about.',
  }),
  prime_implicants_incomplete: ({ atLeast }) => ({
    da: `Der er mindst ${atLeast} mulige led. De er for mange til at finde alle.`,
    en: `There are at least ${atLeast} possible terms. They are too many to find all.`,
  }),
};

const counted = (count: Count): Words =>
  'exact' in count
    ? { da: String(count.exact), en: String(count.exact) }
    : { da: `Mindst ${count.atLeast}`, en: `At least ${count.atLeast}` };

/**
 * What a truth table or a solution shows about itself, as a sentence or two.
 * @example findingSentence({ code: 'contradictory_rows', rows: [3, 5] }).en // => 'These rows point both ways: 3 and 5.'
 */
export const findingSentence = (finding: Finding): Words => say(SAYINGS, finding);
