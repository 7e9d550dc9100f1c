import type { ActorGroup } from '../../kernel/actor-groups.ts';
import type { ProcessFacts } from '../process-facts.ts';

const at = (group: ActorGroup, counts: readonly number[]) => counts.map((count) => ({ group, count }));
const rated = (novelty: readonly number[]) =>
  novelty.map((one, place) => ({ group: place % 2 === 0 ? 'citizens' : 'public', novelty: one }) as const);
const many = <Item>(count: number, item: Item): readonly Item[] => Array.from({ length: count }, () => item);
const EVERYBODY = ['citizens', 'voluntary', 'public', 'private'] as const;
const joint = (kind: 'problem' | 'solution' | 'ending') =>
  ({ kind, method: 'consent', groups: EVERYBODY }) as const;

/** "Den åbne gryde", the worked process of section D.5; numbers are made up there. */
export const OPEN_POT: ProcessFacts = {
  phase: 6,
  needed: EVERYBODY,
  problemPhase: {
    participants: { citizens: 3, voluntary: 3, public: 4, private: 1 },
    affected: { citizens: 3, voluntary: 1 },
    disciplines: {
      livedExperience: 3,
      communityWork: 2,
      volunteerManagement: 1,
      socialWork: 1,
      nursing: 1,
      library: 1,
      planning: 1,
      trade: 1,
    },
  },
  actors: [
    ...many(8, { rings: ['affected'], joinedBeforeLock: true } as const),
    ...many(3, { rings: ['affected', 'decides'], joinedBeforeLock: true } as const),
    ...many(3, { rings: ['decides'], joinedBeforeLock: false } as const),
    { rings: ['canContribute'], joinedBeforeLock: false },
  ],
  problem: {
    first: 'Ældre borgere i bebyggelsen benytter ikke kommunens tilbud om fællesspisning og aktiviteter',
    agreed:
      'Mange i bebyggelsen spiser alene, fordi man skal tilmelde sig, bestille kørsel og være gammel for at være med',
    alsoOurs: {},
    edits: { citizens: 3, voluntary: 2, public: 4, private: 0 },
  },
  pulse: { citizens: [5, 4, 4], voluntary: [5, 4, 3], public: [4, 4, 2, 5], private: [4] },
  contributions: [
    ...at('citizens', [6, 4, 3]),
    ...at('voluntary', [9, 5, 4]),
    ...at('public', [12, 6, 3, 5]),
    ...at('private', [3]),
  ],
  decisions: [
    joint('problem'),
    joint('solution'),
    joint('solution'),
    joint('ending'),
    { kind: 'money', method: 'oneParty', groups: ['public'] },
  ],
  proposals: {
    citizens: { putForward: 5, adopted: 3 },
    voluntary: { putForward: 4, adopted: 3 },
    private: { putForward: 2, adopted: 1 },
    public: { putForward: 9, adopted: 6 },
  },
  actions: [
    { adopted: true, onPlan: false, trialFinished: true, learningNote: true, ratings: rated([2, 2, 3, 2]) },
    { adopted: true, onPlan: false, trialFinished: true, learningNote: true, ratings: rated([1, 1, 2]) },
    { adopted: true, onPlan: true, trialFinished: false, learningNote: false, ratings: rated([0, 0, 1]) },
  ],
  challenges: [...many(4, { answeredAfterDays: 30 }), { answeredAfterDays: 61 }],
  organisations: [...many(3, { changed: true }), ...many(4, { changed: false })],
  outcomeLevel: 2,
  agreements: [...many(10, { statusAfterDays: 14 }), { statusAfterDays: 15 }, { statusAfterDays: null }],
  meetings: [...many(5, { notesAfterDays: 14 }), { notesAfterDays: null }],
  stayed: { citizens: 2, voluntary: 3, public: 3, private: 1 },
};
