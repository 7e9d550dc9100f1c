import type { PerGroup } from '../kernel/actor-groups.ts';
import { advise, type Advice } from './advise.ts';
import { DECLARED, type GuideAnswers, type GuideChoice } from './answers.ts';
import type { GuideRules } from './rules-shape.ts';
import { shownGroups } from './together-groups.ts';
import { talkFirst, type Talk } from './together-order.ts';
import { pictureOf, type PartyAnswers, type QuestionPicture, type ShownGroup } from './together-picture.ts';
import { questionsCompared } from './together-questions.ts';

/** How parties see it, question by question, and what the answers that they share point to. */
export interface Comparison {
  readonly parties: number;
  readonly groups: readonly ShownGroup[];
  /** What they call it themselves, and every question of the rules, in that order. */
  readonly questions: readonly QuestionPicture[];
  /** Where they differ or nobody knows, it stands as "don't know". */
  readonly common: GuideAnswers;
  /** Where they differ and have not agreed, the one that matters most first. */
  readonly talk: readonly Talk[];
  /** Of the common answers alone. */
  readonly advice: Advice;
}

interface Compared {
  readonly parties: readonly PartyAnswers[];
  readonly agreed: Readonly<Record<string, GuideChoice>>;
  /** From so many on a group is shown by itself. */
  readonly least: number;
}

/**
 * Compares what parties answered apart. It counts each question by itself, so nobody can be followed from one question
 * to the next, and the order of the parties is of no consequence. An answer counts only where nobody contradicts it.
 *
 * @example compareParties({ parties: [], agreed: { authority: 'fully' }, least: 1 }, GUIDE_RULES).advice.form // => 'egen_opgave'
 */
export function compareParties({ parties, agreed, least }: Compared, rules: GuideRules): Comparison {
  const counts = countGroups(parties);
  const groups = shownGroups(counts, least).map((shown) => ({
    groups: shown,
    parties: shown.reduce((all, group) => all + (counts[group] ?? 0), 0),
  }));
  const questions = questionsCompared(rules).map((question) =>
    pictureOf(question, parties, groups, agreed[question.id] ?? null),
  );
  const common = commonAnswers(questions);
  return {
    parties: parties.length,
    groups,
    questions,
    common,
    talk: talkFirst(questions, common, rules),
    advice: advise(common, rules),
  };
}

/**
 * How many of each group there are; groups without any are left out.
 * @example countGroups([{ group: 'public' }, { group: 'public' }]) // => { public: 2 }
 */
export function countGroups(parties: readonly Pick<PartyAnswers, 'group'>[]): PerGroup<number> {
  return Object.fromEntries(
    [...Map.groupBy(parties, ({ group }) => group)].map(([group, those]) => [group, those.length]),
  );
}

function commonAnswers(questions: readonly QuestionPicture[]): GuideAnswers {
  const declared = questions.find(({ question }) => question === DECLARED)?.common ?? null;
  return {
    declared: typeof declared === 'string' ? declared : null,
    chosen: Object.fromEntries(
      questions
        .filter(({ question }) => question !== DECLARED)
        .map(({ question, common }) => [question, common]),
    ),
  };
}
