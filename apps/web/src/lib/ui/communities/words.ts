import type { CommunityFacts } from '@samskab/domain/communities';
import { municipality } from '@samskab/domain';
import { m } from '#lib/paraglide/messages.js';

/** Codes of an entry in words. */
const WORDS = {
  interests: {
    talk: m.communities_talk,
    cook: m.communities_cook,
    hands: m.communities_hands,
    nature: m.communities_nature,
    move: m.communities_move,
    culture: m.communities_culture,
    games: m.communities_games,
    learn: m.communities_learn,
    help: m.communities_help,
    children: m.communities_with_children,
    family: m.communities_family,
  },
  times: {
    morning: m.communities_morning,
    afternoon: m.communities_afternoon,
    evening: m.communities_evening,
    weekend: m.communities_weekend,
  },
  frequency: {
    sometimes: m.communities_sometimes,
    weekly: m.communities_weekly,
    often: m.communities_often,
  },
  size: { few: m.communities_few, group: m.communities_group, many: m.communities_many },
  roles: {
    join: m.communities_role_join,
    helpSome: m.communities_role_some,
    helpOften: m.communities_role_often,
    create: m.communities_role_create,
  },
  access: {
    stepFree: m.communities_step_free,
    hearingLoop: m.communities_hearing_loop,
    quiet: m.communities_quiet,
    children: m.communities_children_welcome,
    littleTalk: m.communities_little_talk,
  },
  whoMayCome: {
    everyone: m.communities_everyone,
    women: m.communities_women,
    men: m.communities_men,
    some: m.communities_some,
  },
  children: {
    none: m.communities_children_none,
    withFamily: m.communities_children_family,
    withVolunteers: m.communities_children_volunteers,
  },
  runBy: {
    association: m.communities_by_association,
    public: m.communities_by_public,
    company: m.communities_by_company,
    informal: m.communities_by_informal,
  },
} as const;

export type WordKind = keyof typeof WORDS;
type Codes<Kind extends WordKind> = Extract<keyof (typeof WORDS)[Kind], string>;

/** A code in words. */
export const word = <Kind extends WordKind>(kind: Kind, code: Codes<Kind>): string =>
  (WORDS[kind] as Readonly<Record<string, () => string>>)[code]?.() ?? code;

/** All codes of a kind as choices, in their order. */
export const choices = (kind: WordKind): { readonly value: string; readonly label: string }[] =>
  Object.entries(WORDS[kind] as Readonly<Record<string, () => string>>).map(([value, label]) => ({
    value,
    label: label(),
  }));

/** Several codes after each other. */
export const wordsOf = <Kind extends 'interests' | 'times' | 'roles' | 'access'>(
  kind: Kind,
  codes: CommunityFacts[Kind],
): string =>
  codes
    .map((code) => word(kind, code as Codes<Kind>))
    .map((text, at) => (at === 0 ? text : text.charAt(0).toLowerCase() + text.slice(1)))
    .join(', ');

export const municipalityName = (code: string | null): string =>
  code === null ? '' : (municipality(code)?.name ?? code);

/** What it costs, in words. */
export const priceText = ({ isFree, price }: Pick<CommunityFacts, 'isFree' | 'price'>): string =>
  isFree === false ? price : isFree ? m.communities_free() : '';
