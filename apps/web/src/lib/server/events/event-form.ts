import { findCpr, maskCpr } from '@samskab/danish';
import { BASE_VOCABULARIES, isMunicipalityCode } from '@samskab/domain';
import {
  occurrencesOf,
  readEventForm,
  readWhen,
  saySeries,
  toldAgain,
  type CalendarEvent,
  type EventProblem,
  type SentFields,
  type Series,
} from '@samskab/domain/events';
import { danishDay, dayAfter } from '@samskab/domain/processes';
import { entriesKeptBy, entryHead, readArena, readCommunity, type ToldEvent } from '@samskab/store';
import type { EntryHead } from '@samskab/domain/entries';
import type { RequestEvent } from '@sveltejs/kit';
import { getLocale } from '#lib/paraglide/runtime.js';
import { store } from '../store.ts';

export type FormProblem = EventProblem | { readonly field: string; readonly code: 'cpr' | 'place' };

const FREE_TEXTS: ReadonlySet<string> = new Set(['title', 'what', 'place', 'practical', 'priceNote', 'why']);
const KNOWN = {
  themes: BASE_VOCABULARIES.theme.map(({ code }) => code),
  languages: BASE_VOCABULARIES.language.map(({ code }) => code),
};
/** So many dates are shown before it is saved. */
const PREVIEWED = 6;

/** The fields of a form by name, with CPR numbers hidden, and in which there was one. */
export function sentFields(form: FormData): { readonly fields: SentFields; readonly cpr: readonly string[] } {
  const fields: Record<string, string[]> = {};
  const cpr: string[] = [];
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name === 'formKey') continue;
    const guarded = FREE_TEXTS.has(name);
    if (guarded && findCpr(value).some(({ confidence }) => confidence === 'certain')) cpr.push(name);
    (fields[name] ??= []).push(guarded ? maskCpr(value) : value);
  }
  return { fields, cpr };
}

/** The arena or community that a form names ("arena:slug"), if it is public. */
export async function homeNamed(value: string): Promise<EntryHead | null> {
  const [kind = '', slug = ''] = value.split(':', 2);
  if (kind !== 'arena' && kind !== 'community') return null;
  const head = await entryHead(store().read, kind, { slug });
  return head?.state === 'published' ? head : null;
}

/** What can be chosen as home: what one keeps, and what the address or the event names. */
export async function homeOptions(
  { locals }: RequestEvent,
  ...named: readonly string[]
): Promise<readonly { readonly value: string; readonly label: string }[]> {
  const kept = locals.person ? await entriesKeptBy(store().read, locals.person.id) : [];
  const others = await Promise.all(named.filter((one) => one !== '').map(homeNamed));
  const heads = [...kept.filter(({ state }) => state === 'published'), ...others].filter(
    (head) => head !== null,
  );
  const options = new Map(heads.map(({ kind, slug, name }) => [`${kind}:${slug}`, name]));
  return [...options].map(([value, label]) => ({ value, label }));
}

/** Where the home is, as the event takes it over. */
async function placeOf(home: EntryHead | null, fields: SentFields) {
  const own = fields['municipality']?.[0] ?? '';
  const municipality = isMunicipalityCode(own) ? own : null;
  const none = { arenaId: null, communityId: null, municipality, latitude: null, longitude: null };
  if (!home) return none;
  const at = { id: home.id };
  const entry =
    home.kind === 'arena' ? await readArena(store().read, at) : await readCommunity(store().read, at);
  const content = entry?.content;
  return {
    arenaId: home.kind === 'arena' ? home.id : null,
    communityId: home.kind === 'community' ? home.id : null,
    municipality: municipality ?? content?.municipality ?? null,
    latitude: content?.position?.latitude ?? null,
    longitude: content?.position?.longitude ?? null,
  };
}

/** What a form tells of an event. */
export interface ReadForm {
  readonly fields: SentFields;
  readonly problems: readonly FormProblem[];
  readonly told: ToldEvent | null;
  readonly series: Series | null;
  readonly home: EntryHead | null;
}

/** Reads the form of an event whole. `told` is null as long as something is wrong. */
export async function readForm(form: FormData, held: CalendarEvent | null, now: Date): Promise<ReadForm> {
  const { fields, cpr } = sentFields(form);
  const home = await homeNamed(fields['home']?.[0] ?? '');
  const { content, problems } = readEventForm(fields, KNOWN);
  const when = readWhen(fields, danishDay(now));
  const series = when.ok ? toldAgain(when.value, held?.series ?? null) : null;
  const place = await placeOf(home, fields);
  const nowhere =
    content.place === '' &&
    content.online === '' &&
    !home &&
    !problems.some(({ field }) => field === 'place');
  const all: readonly FormProblem[] = [
    ...cpr.map((field) => ({ field, code: 'cpr' as const })),
    ...problems.filter(({ field }) => !cpr.includes(field)),
    ...(when.ok ? [] : [when.error]),
    ...(nowhere ? [{ field: 'place', code: 'place' as const }] : []),
  ];
  const named = content.place === '' && home ? { ...content, place: home.name } : content;
  return {
    fields,
    home,
    series,
    problems: all,
    told: series && all.length === 0 ? { ...place, content: named, series } : null,
  };
}

/** What a series comes to, before it is saved. */
export interface Preview {
  readonly sentence: string;
  readonly dates: readonly { readonly startsAt: Date; readonly endsAt: Date; readonly allDay: boolean }[];
  readonly more: boolean;
}

/** The sentence as it is understood, and the next dates. */
export function previewOf(series: Series, now: Date): Preview {
  const today = danishDay(now);
  const from = series.first > today ? series.first : today;
  const dates = occurrencesOf(series, { from, to: dayAfter(from, 1200), most: PREVIEWED + 1 });
  return {
    sentence: saySeries(series, getLocale()),
    dates: dates.slice(0, PREVIEWED).map(({ startsAt, endsAt }) => ({ startsAt, endsAt, allDay: false })),
    more: dates.length > PREVIEWED,
  };
}

/** The form of an event as it is saved. */
export function fieldsOf({ content, series, municipality }: CalendarEvent, home: string): SentFields {
  const { title, what, place, practical, priceNote, online, link, price, signUp, capacity } = content;
  const texts = { title, what, place, practical, priceNote, online, link, signUp, home };
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, [value]])),
    when: [saySeries(series, getLocale())],
    price: price === null ? [] : [price],
    municipality: municipality === null ? [] : [municipality],
    capacity: capacity === null ? [] : [String(capacity)],
    themes: content.themes,
    languages: content.languages,
    access: content.access,
  };
}
