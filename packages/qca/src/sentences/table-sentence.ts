import type { PrepareRefusal } from '../input/check-numbers.ts';
import type { InputWarning } from '../input/prepare-table.ts';
import { names, number, say, type Sayings, type Words } from './words.ts';

const REFUSALS: Sayings<PrepareRefusal> = {
  no_conditions: () => ({ da: 'Vælg mindst én betingelse.', en: 'Choose at least one condition.' }),
  unknown_column: ({ name }) => ({
    da: `Der er ingen kolonne, der hedder ${name}.`,
    en: `There is no column called ${name}.`,
  }),
  unknown_outcome: ({ name }) => ({
    da: `Der er intet udfald, der hedder ${name}.`,
    en: `There is no outcome called ${name}.`,
  }),
  outcome_needs_value: ({ name }) => ({
    da: `${name} har flere værdier. Skriv den, der skal forklares, som ${name}[1].`,
    en: `${name} has several values. Write the one to explain, as ${name}[1].`,
  }),
  condition_twice: ({ name }) => ({
    da: `Betingelsen ${name} er valgt to gange.`,
    en: `The condition ${name} is chosen twice.`,
  }),
  outcome_is_condition: ({ name }) => ({
    da: `${name} kan ikke både være udfald og betingelse.`,
    en: `${name} cannot be both outcome and condition.`,
  }),
  name_not_usable: ({ name }) => ({
    da: `Navnet ${name} må ikke have tegnene ~ * + [ ] eller en pil i sig.`,
    en: `The name ${name} must not have the signs ~ * + [ ] or an arrow in it.`,
  }),
  no_cases: () => ({
    da: 'Der er ingen tilfælde, hvor alt er kendt.',
    en: 'There is no case of which everything is known.',
  }),
  one_case: ({ name }) => ({
    da: `Der er kun ét tilfælde, ${name}. Der skal mindst to til for at sammenligne.`,
    en: `There is only one case, ${name}. It takes at least two to compare.`,
  }),
  case_without_name: ({ row }) => ({
    da: `Række ${row} har intet navn i den første kolonne.`,
    en: `Row ${row} has no name in the first column.`,
  }),
  duplicate_case: ({ name, rows }) => ({
    da: `To rækker hedder ${name}: række ${rows[0]} og række ${rows[1]}.`,
    en: `Two rows are called ${name}: row ${rows[0]} and row ${rows[1]}.`,
  }),
  missing_value: ({ case: name, column }) => ({
    da: `Der mangler et tal ved ${name} i kolonnen ${column}.`,
    en: `A number is missing at ${name} in the column ${column}.`,
  }),
  outside_scale: ({ column, case: name, value }) => ({
    da: `${column} er ${number(value).da} ved ${name}. Grader går fra 0 til 1. Kalibrér først, hvis det er målte tal.`,
    en: `${column} is ${value} at ${name}. Degrees go from 0 to 1. Calibrate first if these were measured.`,
  }),
  fractional_value: ({ column, case: name, value }) => ({
    da: `${column} har hele tal over 1, men er ${number(value).da} ved ${name}. Brug enten grader eller hele tal.`,
    en: `${column} has whole numbers above 1, but is ${value} at ${name}. Use either degrees or whole numbers.`,
  }),
  not_calibrated: ({ column, highest, most }) => ({
    da: `${column} går op til ${number(highest).da}. Over ${most} er det målte tal, som først skal kalibreres.`,
    en: `${column} goes up to ${highest}. Above ${most} these are measured numbers, to be calibrated first.`,
  }),
  constant_outcome: ({ column, degree }) => ({
    da: `Udfaldet ${column} er ${number(degree).da} i alle tilfælde. Så er der intet at forklare.`,
    en: `The outcome ${column} is ${degree} in all cases. Then there is nothing to explain.`,
  }),
};

const WARNINGS: Sayings<InputWarning> = {
  cases_left_out: ({ cases }) => ({
    da: `Her mangler noget, så de er ikke med: ${names(cases).da}.`,
    en: `Something is missing here, so they are left out: ${names(cases).en}.`,
  }),
  at_half: ({ column, cases }) => ({
    da: `${column} er 0,5 ved ${names(cases).da}. Hverken inde eller ude: de står i ingen række.`,
    en: `${column} is 0.5 at ${names(cases).en}. Neither in nor out: they stand in no row.`,
  }),
  skewed: ({ column, share }) => ({
    da: `${percent(share)} af tilfældene er inde i ${column}. Når det er så skævt, passer næsten alt.`,
    en: `${percent(share)} of the cases are in ${column}. When it is that skewed, almost everything fits.`,
  }),
  constant_condition: ({ column }) => ({
    da: `${column} er ens i alle tilfælde og kan ikke skelne dem.`,
    en: `${column} is the same in all cases and cannot tell them apart.`,
  }),
  few_cases: ({ cases, wanted }) => ({
    da: `Der er kun ${cases} tilfælde. Under ${wanted} bør man se på hvert enkelt og ikke på mønstre.`,
    en: `There are only ${cases} cases. Under ${wanted}, look at each of them and not at patterns.`,
  }),
  one_condition: () => ({
    da: 'Der er kun én betingelse, så den kan ikke spille sammen med andre.',
    en: 'There is only one condition, so it cannot combine with others.',
  }),
  many_conditions: ({ conditions, cases, most }) => ({
    da: `${conditions} betingelser er mange for ${cases} tilfælde. Med over ${most} kan noget passe ved et tilfælde.`,
    en: `${conditions} conditions are many for ${cases} cases. With more than ${most} something may fit by chance.`,
  }),
};

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/**
 * Why columns of codes cannot be analysed, as a sentence or two.
 * @example tableSentence({ code: 'case_without_name', row: 3 }).en // => 'Row 3 has no name in the first column.'
 */
export const tableSentence = (refusal: PrepareRefusal): Words => say(REFUSALS, refusal);

/**
 * What to mind about a table, as a sentence or two.
 * @example warningSentence({ code: 'skewed', column: 'A', share: 0.9 }).da // => '90 % af tilfældene er inde i A. Når det er så skævt, passer næsten alt.'
 */
export const warningSentence = (warning: InputWarning): Words => say(WARNINGS, warning);
