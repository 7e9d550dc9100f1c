import type { ActorGroup } from '../kernel/actor-groups.ts';
import type { GuideAnswers, GuideChoice } from './answers.ts';
import type { GuideQuestion } from './rules-shape.ts';
import { choiceKey, choiceOf, inOrder } from './together-questions.ts';

/** What one party answered: nothing of who they are but the group. */
export interface PartyAnswers {
  readonly group: ActorGroup;
  readonly answers: GuideAnswers;
}

/**
 * How the answers to one question stand: all said the same; those who know say the same; they said different things;
 * nobody knows.
 */
export const PICTURES = ['agree', 'near', 'differ', 'unknown'] as const;
export type Picture = (typeof PICTURES)[number];

/** How many gave one answer, in all and in each of the shown groups. */
export interface Tally {
  /** Null for "don't know". */
  readonly choice: GuideChoice;
  readonly all: number;
  /** In the order of `Comparison.groups`. */
  readonly byGroup: readonly number[];
}

/** One question as the parties see it. */
export interface QuestionPicture {
  readonly question: string;
  readonly picture: Picture;
  /** The answers that were given, in the order of the rules; "don't know" last. */
  readonly tallies: readonly Tally[];
  /** What they came to agree on afterwards; null when nothing was recorded. */
  readonly agreed: GuideChoice;
  /** The answer that counts for all: what was agreed on, else what all who know have said; null where they differ. */
  readonly common: GuideChoice;
}

/** Groups that are shown as one, and how many of them answered. */
export interface ShownGroup {
  readonly groups: readonly ActorGroup[];
  readonly parties: number;
}

/** One question as the parties see it, by what all of them said. */
export function pictureOf(
  question: GuideQuestion,
  parties: readonly PartyAnswers[],
  groups: readonly ShownGroup[],
  agreed: GuideChoice,
): QuestionPicture {
  const said = parties.map(({ group, answers }) => ({ group, choice: choiceOf(answers, question.id) }));
  const same = Map.groupBy(said, ({ choice }) => choiceKey(choice));
  const known = [...same.values()].flatMap(([first]) =>
    first && first.choice !== null ? [first.choice] : [],
  );
  const someDoNot = same.has('');
  const tallies = [...inOrder(question, known), ...(someDoNot ? [null] : [])].map((choice) => {
    const those = same.get(choiceKey(choice)) ?? [];
    const byGroup = groups.map((shown) => those.filter(({ group }) => shown.groups.includes(group)).length);
    return { choice, all: those.length, byGroup };
  });
  const shared = known.length === 1 ? (known[0] as GuideChoice) : null;
  const picture = pictured(known.length, someDoNot);
  return { question: question.id, picture, tallies, agreed, common: agreed ?? shared };
}

function pictured(answers: number, someDoNot: boolean): Picture {
  if (answers === 0) return 'unknown';
  if (answers > 1) return 'differ';
  return someDoNot ? 'near' : 'agree';
}
