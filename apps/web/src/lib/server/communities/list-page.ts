import { fold } from '@samskab/danish';
import { isMunicipalityCode, MUNICIPALITIES } from '@samskab/domain';
import { needsMet } from '@samskab/domain/communities';
import { ageOf } from '@samskab/domain/entries';
import { INTERESTS, NEEDS, SPOKEN_LANGUAGES, TIMES } from '@samskab/domain/finder';
import { danishDay } from '@samskab/domain/processes';
import { readFreshness, type ShelvedCommunity } from '@samskab/store';
import type { CommunityTile, ListAsked } from '#lib/ui/communities/view.ts';
import { store } from '../store.ts';
import { communityShelf } from './shelf.ts';

const A_PAGE = 24;
const LONGEST = 100;

const one = <Value extends string>(values: readonly Value[], code: string | null): Value | null =>
  values.find((value) => value === code) ?? null;

/** What an address asks of the list; what it does not know is left out. */
export function readListAsked(address: URLSearchParams): ListAsked {
  const municipality = address.get('kommune') ?? '';
  return {
    text: (address.get('q') ?? '').trim().slice(0, LONGEST),
    municipality: isMunicipalityCode(municipality) ? municipality : null,
    interest: one(INTERESTS, address.get('lyst')),
    language: one(SPOKEN_LANGUAGES, address.get('sprog')),
    time: one(TIMES, address.get('tid')),
    needs: NEEDS.filter((need) => address.getAll('krav').includes(need)),
    welcome: address.get('vaert') === '1',
    byName: address.get('orden') === 'navn',
    page: Math.max(1, Math.min(9999, Number.parseInt(address.get('side') ?? '1', 10) || 1)),
  };
}

/** Whether a community fits all that is asked. */
export function fits({ content }: ShelvedCommunity, asked: ListAsked, words: readonly string[]): boolean {
  const { facts, name, municipality } = content;
  if (asked.municipality !== null && municipality !== asked.municipality) return false;
  if (asked.interest !== null && !facts.interests.includes(asked.interest)) return false;
  if (asked.language !== null && !facts.languages.includes(asked.language)) return false;
  if (asked.time !== null && !facts.times.includes(asked.time)) return false;
  if (asked.welcome && facts.welcome !== true) return false;
  if (asked.needs.length > 0) {
    const met = needsMet(facts);
    if (asked.needs.some((need) => !met.includes(need))) return false;
  }
  if (words.length === 0) return true;
  const text = fold(`${name} ${facts.what} ${facts.place} ${facts.when}`);
  return words.every((word) => text.includes(word));
}

const DANISH = new Intl.Collator('da');
const byName = (a: ShelvedCommunity, b: ShelvedCommunity) => DANISH.compare(a.content.name, b.content.name);
/** Real ones before examples, the latest confirmed first. */
const byFresh = (a: ShelvedCommunity, b: ShelvedCommunity) =>
  Number(a.isExample) - Number(b.isExample) ||
  (b.lastConfirmedOn ?? '').localeCompare(a.lastConfirmedOn ?? '') ||
  byName(a, b);

/** The list of communities: everything on it follows from its address. */
export async function listPage(address: URLSearchParams) {
  const asked = readListAsked(address);
  const now = new Date();
  const today = danishDay(now);
  const all = await communityShelf().shown(now);
  const words = fold(asked.text)
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = all
    .filter((community) => fits(community, asked, words))
    .toSorted(asked.byName ? byName : byFresh);
  const pages = Math.max(1, Math.ceil(found.length / A_PAGE));
  const page = Math.min(asked.page, pages);
  const { share } = await readFreshness(store().read, 'community', today);
  return {
    asked: { ...asked, page },
    total: found.length,
    pages,
    tiles: found.slice((page - 1) * A_PAGE, page * A_PAGE).map((community) => tileOf(community, today)),
    municipalities: municipalitiesOf(all),
    languages: SPOKEN_LANGUAGES.filter((code) =>
      all.some(({ content }) => content.facts.languages.includes(code)),
    ),
    fresh: share === null ? null : Math.round(share * 100),
  };
}

/** Only those where there is something. */
const municipalitiesOf = (all: readonly ShelvedCommunity[]) => {
  const there = new Set(all.map(({ content }) => content.municipality));
  return MUNICIPALITIES.filter(({ code }) => there.has(code)).map(({ code, name }) => ({
    value: code,
    label: name,
  }));
};

export const tileOf = (
  { slug, isExample, lastConfirmedOn, content }: ShelvedCommunity,
  today: string,
): CommunityTile => ({
  slug,
  isExample,
  confirmedOn: isExample ? null : lastConfirmedOn,
  isFading: !isExample && ageOf('community', lastConfirmedOn, today) === 'fading',
  name: content.name,
  municipality: content.municipality,
  facts: content.facts,
});
