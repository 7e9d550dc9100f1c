import {
  advise,
  sayAdvice,
  sayAnswers,
  sayFlips,
  tellingFlips,
  type Advice,
  type AdvicePart,
  type GuideAnswers,
  type GuideRules,
  type SaidAnswer,
} from '@samskab/domain/guide';
import { qrSvg, type PrintRequest } from '@samskab/print';
import { m } from '#lib/paraglide/messages.js';
import type { Locale } from '#lib/paraglide/runtime.js';

/** More would be a table to study, and this is one to talk over. */
const FLIPS_SHOWN = 12;
/** Longer addresses are read from the code alone: nobody types them. */
const LONGEST_TYPED = 180;

/** What a result on paper needs to know. */
export interface ResultAsked {
  readonly answers: GuideAnswers;
  readonly rules: GuideRules;
  readonly language: Locale;
  /** Where the same result stands, with the version of the rules in it. */
  readonly address: string;
}

/** The result of the guide as a sheet of two sides: what to talk about, and what it follows from. */
export function resultSheet({ answers, rules, language, address }: ResultAsked): PrintRequest {
  const locale = { locale: language };
  const advice = advise(answers, rules);
  const parts = sayAdvice(advice, rules, language);
  const [head] = parts;
  if (head?.part !== 'form') throw new Error('A result begins with its form');
  const { heading, lines } = head;
  return {
    template: 'guide-result',
    language,
    title: m.print_guide_title({ form: heading }, locale),
    pages: 2,
    pictures: { qr: qrSvg(address) },
    data: {
      kind: m.print_guide_kind({}, locale),
      foot: m.print_guide_title({ form: heading }, locale),
      above: m.print_guide_above({}, locale),
      heading,
      about: lines.slice(0, -1),
      status: lines.at(-1) ?? '',
      ...Object.fromEntries(SINGLE.map((name) => [name, partOf(parts, name)])),
      toChange: parts.filter(({ part }) => part === 'toChange').map(told),
      flips: flipsOf(advice, rules, parts, language),
      answers: answersOf(answers, rules, language),
      more: m.print_more({ count: '{count}' }, locale),
      notes: m.print_notes({}, locale),
      address: {
        heading: m.print_address({}, locale),
        text: address.length > LONGEST_TYPED ? m.print_address_short({}, locale) : address,
        alt: m.print_qr({ address: withoutAnswers(address) }, locale),
        rules: m.print_rules({ version: rules.version }, locale),
      },
    },
  };
}

const SINGLE = ['contradictions', 'reasons', 'doubts', 'next', 'warnings', 'left', 'excluded'] as const;

const told = ({ heading, lines }: AdvicePart) => ({ heading, lines });

function partOf(parts: readonly AdvicePart[], name: AdvicePart['part']) {
  const part = parts.find((one) => one.part === name);
  return part ? told(part) : null;
}

function flipsOf({ flips }: Advice, rules: GuideRules, parts: readonly AdvicePart[], language: Locale) {
  const heading = parts.find(({ part }) => part === 'flips')?.heading;
  if (heading === undefined) return null;
  const locale = { locale: language };
  const shown = tellingFlips(flips, FLIPS_SHOWN);
  const count = flips.length - shown.length;
  return {
    heading,
    form: m.print_flips_form({}, locale),
    answer: m.print_flips_answer({}, locale),
    rows: sayFlips(shown, rules, language).map(({ form, answers }) => ({
      form: form ?? m.print_none_of_them({}, locale),
      answers: byQuestion(answers),
    })),
    more: count > 0 ? m.print_flips_more({ count }, locale) : null,
  };
}

/** Answers to the same question stand together. */
const byQuestion = (said: readonly SaidAnswer[]) =>
  [...Map.groupBy(said, ({ question }) => question)].map(([question, same]) => ({
    question,
    answers: same.map(({ answer }) => answer ?? ''),
  }));

function answersOf(answers: GuideAnswers, rules: GuideRules, language: Locale) {
  const locale = { locale: language };
  return {
    heading: m.print_answers({}, locale),
    question: m.print_question({}, locale),
    answer: m.print_answer({}, locale),
    rows: sayAnswers(answers, rules, language).map(({ question, answer }) => ({
      question,
      answer: answer ?? m.print_dont_know({}, locale),
    })),
  };
}

/** What a voice can say of an address. */
const withoutAnswers = (address: string): string => address.split('?', 1)[0] ?? address;
