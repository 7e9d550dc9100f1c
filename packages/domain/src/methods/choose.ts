import {
  CIRCUMSTANCES,
  circumstancesOf,
  type Circumstance,
  type MethodCard,
  type MethodPhase,
} from './card.ts';

/** What a facilitator stands with. Null is not said, and rules nothing out. */
export interface MethodSituation {
  readonly phase: MethodPhase | null;
  readonly groupSize: number | null;
  /** How much time there is. */
  readonly minutes: number | null;
  readonly littleDanish: boolean;
  readonly conflict: boolean;
  readonly many: boolean;
}

/** What can rule a card out. */
export const MUSTS = ['phase', 'groupSize', 'minutes'] as const;
export type Must = (typeof MUSTS)[number];

export interface MethodSuggestion {
  readonly card: MethodCard;
  /** What was asked for and is met, in the order of `MUSTS` and then of the circumstances. */
  readonly because: readonly (Must | Circumstance)[];
  /** Circumstances that were told and that the card is not made for. */
  readonly but: readonly Circumstance[];
  /** Can be held in less than half an hour. */
  readonly short: boolean;
}

export interface MethodChoice {
  /** At most three. */
  readonly suggestions: readonly MethodSuggestion[];
  /** Least minutes of the shortest suggestion, when none can be held in less than half an hour; null otherwise. */
  readonly shortest: number | null;
  /** When nothing fits: what could be left unsaid, alone, so that something does. */
  readonly loosen: readonly Must[];
}

/** More than three to choose from is work and no help. */
export const MOST_SUGGESTIONS = 3;
/** A method is short when it can be held in less than this many minutes. */
export const SHORT_MINUTES = 30;

/**
 * At most three cards for a situation, with the reasons for each.
 *
 * Phase, size of the group and time rule cards out, and so does having been taken out of the list. Of the rest, those
 * come first that lack the fewest of the circumstances told, then those made for fewer phases when a phase was told,
 * then by id. Among the three is always one that can be held in less than half an hour, if any card that fits can: the
 * last one gives way to it. If none can, one of the shortest that fit is among them, and `shortest` says how long it
 * takes. When nothing fits, `loosen` says what stood in the way.
 */
export function chooseMethods(situation: MethodSituation, cards: readonly MethodCard[]): MethodChoice {
  const fitting = cards
    .filter((card) => !card.retired && MUSTS.every((must) => meets(card, situation, must)))
    .toSorted((one, other) => compare(one, other, situation));
  const picked = withShortOne(fitting);
  const least = picked.map(({ minutes }) => minutes.least);
  const hasShort = least.some((minutes) => minutes < SHORT_MINUTES);
  return {
    suggestions: picked.map((card) => suggestionOf(card, situation)),
    shortest: hasShort || picked.length === 0 ? null : Math.min(...least),
    loosen: fitting.length > 0 ? [] : MUSTS.filter((must) => helps(must, situation, cards)),
  };
}

/** Whether a card meets what was said; what was not said is met. */
function meets(card: MethodCard, { phase, groupSize, minutes }: MethodSituation, must: Must): boolean {
  if (must === 'phase') return phase === null || card.phases.includes(phase);
  if (must === 'groupSize')
    return groupSize === null || (groupSize >= card.people.least && groupSize <= card.people.most);
  return minutes === null || minutes >= card.minutes.least;
}

const missing = (card: MethodCard, situation: MethodSituation): readonly Circumstance[] => {
  const suits = circumstancesOf(card.words.da);
  return CIRCUMSTANCES.filter((one) => situation[one] && !suits.includes(one));
};

function compare(one: MethodCard, other: MethodCard, situation: MethodSituation): number {
  const phases = situation.phase === null ? 0 : one.phases.length - other.phases.length;
  return (
    missing(one, situation).length - missing(other, situation).length ||
    phases ||
    (one.id < other.id ? -1 : 1)
  );
}

/** The first three, the last of them exchanged where only another is short. */
function withShortOne(fitting: readonly MethodCard[]): readonly MethodCard[] {
  const first = fitting.slice(0, MOST_SUGGESTIONS);
  const shortest = Math.min(...fitting.map(({ minutes }) => minutes.least));
  const enough = Math.max(shortest, SHORT_MINUTES - 1);
  const isShort = ({ minutes }: MethodCard) => minutes.least <= enough;
  if (first.some(isShort)) return first;
  const short = fitting.find(isShort);
  return short ? [...first.slice(0, MOST_SUGGESTIONS - 1), short] : first;
}

function suggestionOf(card: MethodCard, situation: MethodSituation): MethodSuggestion {
  const but = missing(card, situation);
  const told = CIRCUMSTANCES.filter((one) => situation[one]);
  return {
    card,
    because: [
      ...MUSTS.filter((must) => situation[must] !== null),
      ...told.filter((one) => !but.includes(one)),
    ],
    but,
    short: card.minutes.least < SHORT_MINUTES,
  };
}

const helps = (must: Must, situation: MethodSituation, cards: readonly MethodCard[]): boolean =>
  situation[must] !== null &&
  cards.some(
    (card) => !card.retired && MUSTS.every((other) => other === must || meets(card, situation, other)),
  );
