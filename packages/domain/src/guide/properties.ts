import { knownFrom, type GuideAnswers, type GuideChoice } from './answers.ts';
import { recommend } from './recommend.ts';
import type { GuideRules } from './rules-shape.ts';

/** What no table of rules may break (section C.6), whatever its weights. */
export const GUIDE_PROPERTIES = [
  'cocreation_when_closed',
  'cocreation_when_one_decides',
  'cocreation_when_paid',
  'cocreation_in_one_camp',
  'cocreation_without_developing',
  'cocreation_when_all_is_known',
  'authority_shared',
  'purchase_without_payment',
  'budgeting_without_budget',
] as const;
export type GuideProperty = (typeof GUIDE_PROPERTIES)[number];

const COCREATION = 'samskabelse';
const OWN_TASK = 'egen_opgave';

const BUDGETING = 'borgerbudgettering';
const PURCHASES = ['udbud', 'opp'] as const;

/** The forms that some property forbids for some answers. */
export const PROPERTY_FORMS: ReadonlySet<string> = new Set([COCREATION, BUDGETING, ...PURCHASES]);

type Get = (question: string) => GuideChoice;
const isOneOf = (choice: GuideChoice, codes: readonly string[]): boolean =>
  typeof choice === 'string' && codes.includes(choice);
/** Answered, and with something else: what nobody knows excludes nothing. */
const isOther = (choice: GuideChoice, code: string): boolean => choice !== null && choice !== code;

const BROKEN: { readonly [Which in GuideProperty]: (form: string | null, get: Get) => boolean } = {
  cocreation_when_closed: (form, get) => form === COCREATION && isOneOf(get('openness'), ['a0', 'a1']),
  cocreation_when_one_decides: (form, get) =>
    form === COCREATION && isOneOf(get('decisionShare'), ['a0', 'a1', 'a2']),
  cocreation_when_paid: (form, get) => form === COCREATION && get('exchange') === 'payment',
  cocreation_in_one_camp: (form, get) =>
    form === COCREATION && isOneOf(get('sectorPattern'), ['P', 'C', 'E']),
  cocreation_without_developing: (form, get) =>
    form === COCREATION && isOneOf(get('citizenRole'), ['none', 'opinion', 'hands', 'ownPart']),
  cocreation_when_all_is_known: (form, get) =>
    form === COCREATION && get('problemClarity') === 'a0' && get('solutionKnown') === 'a3',
  authority_shared: (form, get) => form !== OWN_TASK && get('authority') === 'fully',
  purchase_without_payment: (form, get) => isOneOf(form, PURCHASES) && isOther(get('exchange'), 'payment'),
  budgeting_without_budget: (form, get) => form === BUDGETING && isOther(get('exchange'), 'citizenBudget'),
};

/**
 * The properties that the recommendation for these answers breaks; none with rules that are right.
 * @example brokenProperties({ chosen: { authority: 'fully' }, declared: null }, GUIDE_RULES) // => []
 */
export function brokenProperties(answers: GuideAnswers, rules: GuideRules): readonly GuideProperty[] {
  const known = knownFrom(answers, rules);
  const { form } = recommend(answers, rules);
  return GUIDE_PROPERTIES.filter((which) => BROKEN[which](form, (question) => known.get(question) ?? null));
}
