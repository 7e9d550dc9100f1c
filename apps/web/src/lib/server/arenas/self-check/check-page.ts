import { checkStep, meanGap, nextSteps } from '@samskab/domain/arenas/self-check';
import { closedChecks, standingOf, type ClosedCheck } from '@samskab/store';
import type { CheckHistory, ShownCheck, ShownStep } from '#lib/ui/arenas/self-check/shown.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { cardPath, methodCards } from '../../methods/shelf.ts';
import { store } from '../../store.ts';

/** The closed checks of an arena: one shown whole, and all of them as a history. */
export interface ChecksShown {
  /** Null when the arena was never checked. */
  readonly shown: ShownCheck | null;
  readonly history: CheckHistory;
}

/**
 * The closed checks of an arena, with the one that was asked for or else the newest shown whole.
 * @param asked an id, as it stands in an address
 */
export async function checksShown(arenaId: string, asked: string | null): Promise<ChecksShown> {
  const closed = await closedChecks(store().read, arenaId);
  const shown = closed.find(({ id }) => id === asked) ?? closed.at(-1) ?? null;
  return {
    shown: shown && { ...shown, newest: shown === closed.at(-1), steps: await stepsOf(shown) },
    history: {
      trend: standingOf(closed)?.trend ?? null,
      checks: closed.map(({ id, closedAt, result }) => ({
        id,
        closedAt,
        score: result.score,
        gap: meanGap(result),
        ready: result.missing.length === 0,
      })),
    },
  };
}

async function stepsOf({ result }: ClosedCheck): Promise<readonly ShownStep[]> {
  const cards = await methodCards();
  const language = getLocale();
  return nextSteps(result).map((number) => {
    const { words, methods } = checkStep(number);
    const found = methods.flatMap((id) => cards.find(({ card }) => card.id === id && !card.retired) ?? []);
    return {
      number,
      step: words[language],
      methods: found.map(({ card }) => ({
        name: (card.words[language] ?? card.words.da).name,
        href: cardPath(card.slugs),
      })),
    };
  });
}
