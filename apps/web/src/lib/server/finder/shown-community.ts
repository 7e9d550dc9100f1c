import type { FinderAnswers, FinderCommunity, FinderMatch, FinderTexts } from '@samskab/domain/finder';
import { localizeHref } from '#lib/paraglide/runtime.js';
import type { ShownCommunity } from '#lib/ui/finder/view.ts';
import { awayWords, languageName, listed, missedSentence, onlyWords, whySentence } from './phrases.ts';

/** In which words a community is shown, and whether its page can be gone to. */
export interface Showing {
  readonly texts: FinderTexts;
  readonly linked: boolean;
}

/** A community that was found. */
export const shownMatch = (match: FinderMatch, answers: FinderAnswers, showing: Showing): ShownCommunity => ({
  ...shownCommunity(match.community, showing),
  away: awayWords(match.km, showing.texts),
  why: whySentence(match, answers, showing.texts),
  missed: missedSentence(match.misses, showing.texts),
});

/** A community by itself. */
export function shownCommunity(community: FinderCommunity, { texts, linked }: Showing): ShownCommunity {
  const { id, slug, name, what, place, when, price, online, welcome, isExample } = community;
  return {
    id,
    name,
    what,
    place,
    when,
    price: price ?? texts.result.free,
    priceInDanish: price !== null,
    spoken: listed(
      community.languages.map((code) => languageName(code, texts)),
      texts,
    ),
    online,
    away: null,
    only: onlyWords(community, texts),
    why: null,
    missed: null,
    arrive: welcome ? texts.result.arriveWelcome : texts.result.arriveSelf,
    isExample,
    href: linked ? localizeHref(`/faellesskaber/${slug}`) : null,
  };
}
