import type {
  FinderAnswers,
  FinderCommunity,
  FinderGate,
  FinderMatch,
  FinderQuestionId,
  FinderResult,
  FinderTexts,
  FinderWish,
  Relaxation,
} from '@samskab/domain/finder';
import { fill } from '#lib/ui/finder/view.ts';

/** More reasons than these are no help. */
const MOST_REASONS = 5;

/** What of the wish a community gives: in one sentence, as the words of the answers. */
export function whySentence(match: FinderMatch, answers: FinderAnswers, texts: FinderTexts): string {
  const { community } = match;
  const reasons = [
    ...shared('interests', answers, community.interests, texts),
    ...shared('needs', answers, community.offers, texts),
    ...shared('languages', answers, community.languages, texts),
    ...shared('times', answers, community.times, texts),
    ...shared('size', answers, [community.size], texts),
    ...shared('frequency', answers, [community.frequency], texts),
  ].slice(0, MOST_REASONS);
  if (reasons.length === 0) return texts.result.whyPlain;
  return fill(texts.result.why, { list: listed(reasons, texts) });
}

function shared(
  question: FinderQuestionId,
  answers: FinderAnswers,
  given: readonly string[],
  texts: FinderTexts,
): readonly string[] {
  return answers[question]
    .filter((code) => given.includes(code))
    .map((code) => texts.questions[question].answers[code] ?? languageName(code, texts));
}

const MISSED = { distance: 'missedDistance', times: 'missedTimes', interests: 'missedInterests' } as const;

/** What of the wish it does not give; null when it gives all. */
export function missedSentence(misses: readonly FinderGate[], texts: FinderTexts): string | null {
  const words = misses.flatMap((gate) =>
    gate in MISSED ? [texts.result[MISSED[gate as keyof typeof MISSED]]] : [],
  );
  return words.length === 0 ? null : fill(texts.result.missed, { list: listed(words, texts) });
}

const WIDER = {
  distance: 'fewDistance',
  times: 'fewTimes',
  size: 'fewSize',
  interests: 'fewInterests',
  anywhere: 'fewAnywhere',
} as const satisfies Readonly<Record<Relaxation, keyof FinderTexts['result']>>;

/** What was let go of and brought somebody who is shown, in words. */
export function widerWords(
  { matches, relaxed }: FinderResult,
  size: FinderWish['size'],
  texts: FinderTexts,
): readonly string[] {
  const missing = new Set(matches.flatMap(({ misses }) => misses));
  const brought: Readonly<Record<Relaxation, boolean>> = {
    distance: missing.has('distance') && !relaxed.includes('anywhere'),
    times: missing.has('times'),
    size: matches.some(({ community }) => community.size !== size),
    interests: missing.has('interests'),
    anywhere: missing.has('distance'),
  };
  return relaxed.filter((what) => brought[what]).map((what) => texts.result[WIDER[what]]);
}

/** Who may come, where not everyone may. */
export function onlyWords({ offers }: FinderCommunity, texts: FinderTexts): string | null {
  const only = (['womenOnly', 'menOnly'] as const).find((code) => offers.includes(code));
  return only === undefined ? null : (texts.questions.needs.answers[only] ?? null);
}

/** Kilometres as they are told: to the half below five, and whole above. */
export function awayWords(km: number | null, texts: FinderTexts): string | null {
  if (km === null) return null;
  const told = km < 5 ? Math.max(0.5, Math.round(km * 2) / 2) : Math.round(km);
  return fill(texts.result.away, { km: new Intl.NumberFormat(texts.language).format(told) });
}

/**
 * A language by its name in the language of the page: in the words of the question where it has a button of its own, and
 * Unicode's name else.
 */
export function languageName(code: string, texts: FinderTexts): string {
  if (code === 'dsl') return texts.page.signLanguage;
  return (
    texts.questions.languages.answers[code] ??
    new Intl.DisplayNames(texts.language, { type: 'language' }).of(code) ??
    code
  );
}

/** Things after each other as the language does it. */
export const listed = (words: readonly string[], { language }: Pick<FinderTexts, 'language'>): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
