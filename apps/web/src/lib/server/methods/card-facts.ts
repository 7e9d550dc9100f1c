import { circumstancesOf, wordsIn } from '@samskab/domain/methods';
import type { ReadCard } from '@samskab/store';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { MethodFacts, MethodPageCard } from '#lib/ui/methods/method-facts.ts';

/** Of a card, what a list shows, in the language of the page. */
export function methodFacts({ card }: Pick<ReadCard, 'card'>): MethodFacts {
  const { words, language } = wordsIn(card, getLocale());
  const { id, slugs, people, minutes, days, phases } = card;
  return {
    id,
    slug: slugs[getLocale()],
    name: words.name,
    purpose: words.purpose,
    language,
    people,
    minutes,
    days,
    phases,
    suits: circumstancesOf(words),
  };
}

/** Of a card, what its page shows, in the language of the page. */
export function methodPageCard(read: Pick<ReadCard, 'card'>): MethodPageCard {
  const { words } = wordsIn(read.card, getLocale());
  return {
    ...methodFacts(read),
    words,
    steps: words.steps.map((step, at) => ({ ...step, minutes: read.card.stepMinutes[at] ?? null })),
    retired: read.card.retired,
  };
}
