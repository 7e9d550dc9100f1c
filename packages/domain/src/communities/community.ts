import * as z from 'zod';
import {
  FREQUENCIES,
  INTERESTS,
  ROLES,
  SIZES,
  SPOKEN_LANGUAGES,
  TIMES,
  type Need,
} from '../kernel/community-codes.ts';
import { isDay, type Day } from '../kernel/days.ts';
import { text } from '../kernel/text.ts';

/** Longest texts of an entry, in characters. */
export const COMMUNITY_LIMITS = {
  name: 60,
  what: 400,
  line: 120,
  price: 60,
  note: 200,
  role: 60,
} as const;

/** What of access a community can say of itself; that it is free, and for whom it is, has a question of its own. */
export const COMMUNITY_ACCESS = ['stepFree', 'hearingLoop', 'quiet', 'children', 'littleTalk'] as const;
export type CommunityAccess = (typeof COMMUNITY_ACCESS)[number];

/** Who may come. Anything but everyone needs a reason in the community's own words (J.5). */
export const WHO_MAY_COME = ['everyone', 'women', 'men', 'some'] as const;
export type WhoMayCome = (typeof WHO_MAY_COME)[number];

/**
 * Children under 15: none, with their own grown-ups, or together with the community's volunteers, who then need a
 * child-protection certificate (J.3).
 */
export const CHILDREN = ['none', 'withFamily', 'withVolunteers'] as const;
export type Children = (typeof CHILDREN)[number];

/** Whose it is: what volunteers on benefits must know (G.5). */
export const RUN_BY = ['association', 'public', 'company', 'informal'] as const;
export type RunBy = (typeof RUN_BY)[number];

const some = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.array(z.enum(values)).max(values.length).default([]);
const one = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values).nullable().default(null);
const day = z.custom<Day>((value) => typeof value === 'string' && isDay(value));

/**
 * What a community says of itself. A draft may have little of it. Nobody is named: whom to turn to is told by role, and
 * written to through a form. Nothing is asked of those who come.
 */
export const communityFacts = z.object({
  /** What one does there: at most 25 words. */
  what: text(COMMUNITY_LIMITS.what),
  interests: some(INTERESTS),
  /** In words: "Hver torsdag kl. 15-18". */
  when: text(COMMUNITY_LIMITS.line),
  times: some(TIMES),
  frequency: one(FREQUENCIES),
  /** As people would say it: "Biblioteket, Torvet 1". Empty for what meets online alone. */
  place: text(COMMUNITY_LIMITS.line),
  /** The position is the middle of the municipality and not the door. */
  isApproximate: z.boolean().default(true),
  /** Whether one can be along from home, by telephone or screen. */
  online: z.boolean().default(false),
  /** Null while nobody has said. */
  isFree: z.boolean().nullable().default(null),
  /** What it costs, where it does. */
  price: text(COMMUNITY_LIMITS.price),
  languages: some(SPOKEN_LANGUAGES),
  /** Whether a host receives whoever comes for the first time. */
  welcome: z.boolean().nullable().default(null),
  /** Whether one of them can fetch somebody the first time. */
  companion: z.boolean().default(false),
  size: one(SIZES),
  roles: some(ROLES),
  access: some(COMMUNITY_ACCESS),
  accessNote: text(COMMUNITY_LIMITS.note),
  whoMayCome: one(WHO_MAY_COME),
  /** Why not everyone, in the community's words. */
  whoNote: text(COMMUNITY_LIMITS.note),
  children: one(CHILDREN),
  /** That the certificates have been obtained: when, and in which role somebody says so. Never more than that. */
  certificate: z
    .object({ on: day, role: text(COMMUNITY_LIMITS.role) })
    .nullable()
    .default(null),
  runBy: one(RUN_BY),
  /** Whom to turn to, by role: "Værten i køkkenet". */
  contactRole: text(COMMUNITY_LIMITS.role),
});
export type CommunityFacts = Readonly<z.infer<typeof communityFacts>>;

/** Everything that is said of a community: what can be asked for in lists, and the facts. */
export const communityContent = z.object({
  name: text(COMMUNITY_LIMITS.name),
  /** The code of a municipality; null while nobody has said, and for what is online alone. */
  municipality: z
    .string()
    .regex(/^0\d{3}$/)
    .nullable()
    .default(null),
  position: z.object({ latitude: z.number(), longitude: z.number() }).nullable().default(null),
  facts: z.unknown().transform((told) => communityFacts.parse(told ?? {})),
});
export type CommunityContent = Readonly<z.infer<typeof communityContent>>;

/**
 * A community of which nothing is told.
 * @example emptyCommunity().facts.interests // => []
 */
export const emptyCommunity = (): CommunityContent => communityContent.parse({ facts: {} });

/**
 * Which needs are met there, in the words of the finder.
 * @example needsMet({ access: ['stepFree'], isFree: true, whoMayCome: 'women' }) // => ['stepFree', 'free', 'womenOnly']
 */
export const needsMet = ({
  access,
  isFree,
  whoMayCome,
}: Pick<CommunityFacts, 'access' | 'isFree' | 'whoMayCome'>): readonly Need[] => [
  ...access,
  ...(isFree === true ? (['free'] as const) : []),
  ...(whoMayCome === 'women' ? (['womenOnly'] as const) : []),
  ...(whoMayCome === 'men' ? (['menOnly'] as const) : []),
];
