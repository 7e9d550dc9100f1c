import {
  chooseMethods,
  wordsIn,
  type MethodCard,
  type MethodLanguage,
  type MethodPhase,
} from '@samskab/domain/methods';
import type { Meeting, MeetingKind } from '@samskab/domain/processes';
import type { ReadCard } from '@samskab/store';
import { getLocale } from '#lib/paraglide/runtime.js';
import { cardPath } from '../methods/shelf.ts';

/** What a kind of meeting works on, wherever the process stands; null for one that may be about anything. */
const WORKS_ON: Readonly<Record<MeetingKind, MethodPhase | null>> = {
  openInvite: 'gather',
  problemMeeting: 'problem',
  listening: 'problem',
  ideaMeeting: 'develop',
  trialMeeting: 'trial',
  decisionMeeting: 'decide',
  learningMeeting: 'followUp',
  steering: 'decide',
  assembly: null,
};
/** From so many on they are many. */
const MANY = 20;

interface Choosing {
  readonly meeting: Pick<Meeting, 'kind' | 'minutes' | 'agenda'>;
  /** How many have a seat. */
  readonly seats: number;
  readonly cards: readonly ReadCard[];
}

/**
 * Cards for a meeting that are not on its agenda yet: for what its kind works on, how many will come, and the minutes that
 * are not planned. Where no card is for that, any that fits.
 * @param asked how many will come, as it stands in the address; as many as have a seat where it is no number
 */
export function meetingCards(asked: string | null, { meeting, seats, cards }: Choosing) {
  const size = asked !== null && /^[1-9]\d{0,2}$/.test(asked) ? Number(asked) : Math.max(seats, 2);
  const all = cards.map(({ card }) => card).filter(({ retired }) => !retired);
  const left = meeting.minutes - meeting.agenda.reduce((sum, { minutes }) => sum + minutes, 0);
  const others = all.filter(({ id }) => !meeting.agenda.some(({ method }) => method === id));
  const fitting = (phase: MethodPhase | null) =>
    chooseMethods(
      {
        phase,
        groupSize: size,
        minutes: Math.max(left, 0),
        littleDanish: false,
        conflict: false,
        many: size >= MANY,
      },
      others,
    ).suggestions;
  const first = fitting(WORKS_ON[meeting.kind]);
  return {
    size,
    suggestions: (first.length > 0 ? first : fitting(null)).map(({ card }) => suggestionOf(card)),
    all: all.map((card) => {
      const { name, minutes } = suggestionOf(card);
      return { value: card.id, label: `${name} (${minutes} min.)` };
    }),
  };
}

function suggestionOf(card: MethodCard) {
  const { name, purpose } = wordsIn(card, getLocale() as MethodLanguage).words;
  return { id: card.id, name, purpose, minutes: card.minutes.least, href: cardPath(card.slugs) };
}
