// oxlint-disable import/namespace -- the names are those of the domain; the type holds the texts to them.
import { BASE_VOCABULARIES, MUNICIPALITIES, municipality, regionsAt } from '@samskab/domain';
import {
  ARENA_ACCESS,
  ARENA_BOOKERS,
  ARENA_COMFORTS,
  ARENA_PRICES,
  ARENA_SPACES,
  MEETING_ACTORS,
  RULE_SETTERS,
  type ArenaAccess,
  type ArenaBooker,
  type ArenaComfort,
  type ArenaMust,
  type ArenaPrice,
  type ArenaProblem,
  type ArenaSpace,
  type MeetingActor,
  type RuleSetter,
  type Weekday,
} from '@samskab/domain/arenas';
import { GROUPS, groupName } from '#lib/ui/shared/groups.ts';
import { term } from '#lib/terms.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

export const kindText = (kind: string): string => term('arenaKind', kind);
export const languageText = (code: string): string => term('language', code);
export const priceText = (price: ArenaPrice): string => m[`arenas_price_${price}`]();
export const bookerText = (booker: ArenaBooker): string => m[`arenas_booker_${booker}`]();
export const accessText = (access: ArenaAccess): string => m[`arenas_access_${access}`]();
export const comfortText = (comfort: ArenaComfort): string => m[`arenas_comfort_${comfort}`]();
export const spaceText = (space: ArenaSpace): string => m[`arenas_space_${space}`]();
export const rulesText = (rules: RuleSetter): string => m[`arenas_rules_${rules}`]();
export const actorText = (actor: MeetingActor): string => m[`arenas_actor_${actor}`]();
/** What is wrong with a meeting that somebody tells of. */
export const meetingWrongText = (problem: 'day' | 'future' | 'actors' | 'people'): string =>
  m[`arenas_meeting_wrong_${problem}`]();
/** Which way the checks of an arena go. */
export const trendText = (trend: 'better' | 'same' | 'worse'): string => m[`arenas_check_${trend}`]();
export const mustText = (must: ArenaMust): string => m[`arenas_must_${must}`]();

/** "Mandag"; short "man." where there is little room. */
export const weekdayText = (day: Weekday, length: 'long' | 'short' = 'long'): string => {
  // The fifth of January 1970 was a Monday.
  const text = new Intl.DateTimeFormat(getLocale() === 'da' ? 'da-DK' : 'en-GB', {
    weekday: length,
    timeZone: 'UTC',
  }).format(Date.UTC(1970, 0, 4 + day));
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const options = <Value extends string>(values: readonly Value[], label: (value: Value) => string) =>
  values.map((value) => ({ value, label: label(value) }));

export const priceOptions = () => options(ARENA_PRICES, priceText);
export const bookerOptions = () => options(ARENA_BOOKERS, bookerText);
export const accessOptions = () => options(ARENA_ACCESS, accessText);
export const comfortOptions = () => options(ARENA_COMFORTS, comfortText);
export const spaceOptions = () => options(ARENA_SPACES, spaceText);
export const rulesOptions = () => options(RULE_SETTERS, rulesText);
export const actorOptions = () => options(MEETING_ACTORS, actorText);
export const ownerOptions = () => options(GROUPS, (group) => groupName[group]());
export const kindOptions = (kinds = BASE_VOCABULARIES.arenaKind.map(({ code }) => code)) =>
  options(kinds, kindText);
export const languageOptions = (codes = BASE_VOCABULARIES.language.map(({ code }) => code)) =>
  options(codes, languageText);
export const municipalityOptions = (codes?: readonly string[]) =>
  MUNICIPALITIES.filter(({ code }) => codes?.includes(code) ?? true).map(({ code, name }) => ({
    value: code as string,
    label: name,
  }));
/** The regions as they are on a day, as places of a question. */
export const regionOptions = (today: string) =>
  regionsAt(today).map(({ code, name, nameEnglish }) => ({
    value: `region:${code}`,
    label: getLocale() === 'da' ? name : nameEnglish,
  }));

/** "Nørregade 1, 8000 Aarhus C"; the municipality where no address is told. */
export function placeText(told: {
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly municipality: string | null;
}): string {
  const town = [told.postcode, told.city].filter((part) => part !== '').join(' ');
  const address = [told.street, town].filter((part) => part !== '').join(', ');
  if (address !== '') return address;
  return told.municipality === null ? '' : (municipality(told.municipality)?.officialName ?? '');
}

/** What is wrong with a field, in one sentence. */
export function problemText(problem: ArenaProblem): string {
  switch (problem.code) {
    case 'tooLong':
      return m.arenas_wrong_tooLong({ limit: problem.limit });
    case 'notNumber':
      return m.arenas_wrong_notNumber({ limit: problem.limit });
    default:
      return m[`arenas_wrong_${problem.code}`]();
  }
}
