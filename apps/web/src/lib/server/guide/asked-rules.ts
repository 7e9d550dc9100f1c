import { advise, type Advice, type GuideRules, type GuideWords } from '@samskab/domain/guide';
import { answersInAddress } from './guide-address.ts';
import { guideRules } from './guide-rules.ts';

/** By which rules an address is answered. */
export interface AskedRules {
  readonly rules: GuideRules;
  /** Today's where the address asks for older ones; null where it asks for these. */
  readonly newer: GuideRules | null;
  /** The address asks for a version that is not there. */
  readonly isUnknown: boolean;
}

/** The rules that an address asks for by `version`; today's where it asks for none, or for some that are not there. */
export async function askedRules(address: URLSearchParams): Promise<AskedRules> {
  const today = await guideRules();
  const asked = address.get('version');
  if (asked === null || asked === String(today.version))
    return { rules: today, newer: null, isUnknown: false };
  const rules = /^\d{1,9}$/.test(asked) ? await guideRules(Number(asked)) : null;
  return rules ? { rules, newer: today, isUnknown: false } : { rules: today, newer: null, isUnknown: true };
}

/** What today's rules say of answers that older rules have answered. */
export interface SinceThen {
  /** What the form of today is called; null without one. */
  readonly form: GuideWords | null;
  /** Answers that today's rules do not know any more. */
  readonly lost: number;
  /** Scores of the form, then and today; null where the form is another or the score is the same. */
  readonly scores: readonly [number, number] | null;
  /** They recommend the same form. */
  readonly isSameForm: boolean;
  /** They say the same in all that is compared here. */
  readonly isSame: boolean;
}

/** Compares what older rules say of an address with what today's say. */
export function sinceThen(address: URLSearchParams, older: GuideRules, today: GuideRules): SinceThen {
  const then = answered(address, older);
  const now = answered(address, today);
  const { form } = now.advice;
  const isSameForm = form === then.advice.form;
  const before = scoreOf(then.advice, form);
  const after = scoreOf(now.advice, form);
  const scores =
    isSameForm && before !== null && after !== null && before !== after ? ([before, after] as const) : null;
  return {
    form: today.forms.find(({ code }) => code === form)?.words ?? null,
    lost: then.known - now.known,
    scores,
    isSameForm,
    isSame: isSameForm && scores === null && then.advice.status === now.advice.status,
  };
}

function answered(address: URLSearchParams, rules: GuideRules) {
  const answers = answersInAddress(address, rules);
  const known = Object.values(answers.chosen).filter((choice) => choice !== null).length;
  return { advice: advise(answers, rules), known };
}

const scoreOf = ({ scores }: Advice, form: string | null): number | null =>
  scores.find((one) => one.form === form)?.score ?? null;
