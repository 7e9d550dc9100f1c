import {
  asksForMethods,
  chooseMethods,
  METHOD_PHASES,
  readSituation,
  situationAddress,
  wordsIn,
  type MethodChoice,
  type MethodSituation,
} from '@samskab/domain/methods';
import type { ReadCard } from '@samskab/store';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { ChosenShown, Typed } from '#lib/ui/methods/method-facts.ts';
import { methodFacts } from './card-facts.ts';
import { methodCards } from './shelf.ts';

/** The list of methods, and those that fit what the address says. */
export async function choosePage(address: URLSearchParams) {
  const cards = (await methodCards()).filter(({ card }) => !card.retired);
  const read = asksForMethods(address) ? readSituation(address) : null;
  const phase = METHOD_PHASES.find((one) => one === address.get('fase')) ?? null;
  const listed = phase === null ? cards : cards.filter(({ card }) => card.phases.includes(phase));
  return {
    typed: typedIn(address),
    faults: read && !read.ok ? read.error : [],
    chosen: read?.ok ? chosenShown(read.value, cards) : null,
    phase,
    phases: METHOD_PHASES.filter((one) => cards.some(({ card }) => card.phases.includes(one))),
    total: cards.length,
    cards: listed.map(methodFacts),
  };
}

function chosenShown(situation: MethodSituation, cards: readonly ReadCard[]): ChosenShown {
  const choice = chooseMethods(
    situation,
    cards.map(({ card }) => card),
  );
  return {
    shortest: choice.shortest,
    suggestions: choice.suggestions.map(suggestionShown),
    loosen: choice.loosen.map((must) => ({
      must,
      address: situationAddress({ ...situation, [must]: null }),
    })),
  };
}

/** A suggestion with the reasons in the words of its card. */
function suggestionShown({ card, because, but, short }: MethodChoice['suggestions'][number]) {
  const { suits } = wordsIn(card, getLocale()).words;
  return {
    facts: methodFacts({ card }),
    short,
    because: because.map((one) => ({
      one,
      why: one === 'littleDanish' || one === 'conflict' || one === 'many' ? (suits[one] ?? '') : '',
    })),
    but,
  };
}

/** What was typed, to stand in the form again. */
const typedIn = (address: URLSearchParams): Typed => ({
  phase: address.get('phase') ?? '',
  groupSize: (address.get('groupSize') ?? '').slice(0, 20),
  minutes: (address.get('minutes') ?? '').slice(0, 20),
  also: address.getAll('also'),
});
