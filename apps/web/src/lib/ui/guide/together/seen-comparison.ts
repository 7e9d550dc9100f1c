import type {
  AdvicePart,
  Comparison,
  GuideQuestion,
  GuideWords,
  QuestionPicture,
  Talk,
  Tally,
} from '@samskab/domain/guide';

/** A comparison with the words to show it in; the server makes it. */
export interface SeenComparison {
  readonly comparison: Omit<Comparison, 'advice'>;
  /** Whether what they share is enough to point to a form. */
  readonly isEnough: boolean;
  readonly questions: readonly GuideQuestion[];
  readonly forms: readonly { readonly code: string; readonly words: GuideWords }[];
  readonly dontKnow: GuideWords;
  /** Of the rules that made it. */
  readonly version: number;
  /** What the common answers point to, in sentences: the form, and why. */
  readonly parts: readonly AdvicePart[];
}

/** A question with what was answered to it, and where each answer would lead when they differ. */
export interface Seen {
  readonly question: GuideQuestion;
  readonly picture: QuestionPicture;
  readonly talk: Talk | null;
}

/** The questions by how they stand, each once; those to talk about in the order of talk. */
export interface SeenParts {
  readonly differ: readonly Seen[];
  readonly agreed: readonly Seen[];
  readonly alike: readonly Seen[];
  readonly unknown: readonly Seen[];
}

/** Sorts a comparison for people: what they differ on, what they came to agree on, what they see alike, what nobody knows. */
export function seenParts({ comparison, questions }: SeenComparison): SeenParts {
  const all = comparison.questions.flatMap((picture): readonly Seen[] => {
    const question = questions.find(({ id }) => id === picture.question);
    const talk = comparison.talk.find((one) => one.question === picture.question) ?? null;
    return question ? [{ question, picture, talk }] : [];
  });
  const open = all.filter(({ picture }) => picture.agreed === null);
  return {
    differ: comparison.talk.flatMap((talk) => all.filter((one) => one.talk === talk)),
    agreed: all.filter(({ picture }) => picture.agreed !== null),
    alike: open.filter(({ picture: { picture } }) => picture === 'agree' || picture === 'near'),
    unknown: open.filter(({ picture: { picture } }) => picture === 'unknown'),
  };
}

/**
 * The answers to a question as rows of a chart: where several may be chosen, one for each of them, because a mix of four
 * is hard to read. Whoever chose three stands in three rows.
 */
export function answerRows({ kind, answers }: GuideQuestion, tallies: readonly Tally[]): readonly Tally[] {
  if (kind !== 'several') return tallies;
  const rows = answers.map(({ code }) => {
    const those = tallies.filter(({ choice }) => choice?.includes(code));
    return {
      choice: code,
      all: those.reduce((sum, { all }) => sum + all, 0),
      byGroup: (tallies[0]?.byGroup ?? []).map((_, at) =>
        those.reduce((sum, { byGroup }) => sum + (byGroup[at] ?? 0), 0),
      ),
    };
  });
  return [...rows.filter(({ all }) => all > 0), ...tallies.filter(({ choice }) => choice === null)];
}
