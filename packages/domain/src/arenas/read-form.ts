import { ACTOR_GROUPS } from '../kernel/actor-groups.ts';
import { readPosition, type Position, type PositionRefusal } from '../kernel/positions.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { cleanText } from '../kernel/text.ts';
import { arenaFacts, ARENA_LIMITS, type ArenaContent, type ArenaFacts } from './arena.ts';
import {
  ARENA_ACCESS,
  ARENA_BOOKERS,
  ARENA_COMFORTS,
  ARENA_PRICES,
  ARENA_SPACES,
  RULE_SETTERS,
} from './codes.ts';
import { readHours, WEEKDAYS, type HoursRefusal, type OpenSpan } from './hours.ts';

/** What a form sent: every field by its name. */
export type SentFields = Readonly<Record<string, readonly string[]>>;

/** What can be wrong with one field. The page has a sentence for each code, and shows it at the field. */
export type ArenaProblem = { readonly field: string } & (
  | { readonly code: 'tooLong'; readonly limit: number }
  | { readonly code: 'notNumber'; readonly limit: number }
  | { readonly code: 'notPostcode' | 'notWebAddress' | 'half' }
  | HoursRefusal
  | PositionRefusal
);

const CODE = /^[A-Za-z]{2,40}$/;
const MUNICIPALITY = /^0\d{3}$/;
const COORDINATE = /^-?\d{1,3}(?:[.,]\d+)?$/;

/**
 * An arena from a form. What was left out is left out; what cannot be understood is told field by field, in the order of the
 * form. Choices that do not exist are passed over: nobody can have clicked on them.
 * @example readArenaForm({ name: ['Huset'], 'open-1': ['10-18'] }).value.facts.opening // => [{ day: 1, from: 600, to: 1080 }]
 * @example readArenaForm({ 'open-1': ['ti'], people: ['mange'] }).error // => [{ field: 'open-1', code: 'notTimes' }, { field: 'people', code: 'notNumber', limit: 20000 }]
 */
export function readArenaForm(sent: SentFields): Result<ArenaContent, readonly ArenaProblem[]> {
  const reading = fieldsOf(sent);
  const { one, text } = reading;
  const content: ArenaContent = {
    name: text('name', ARENA_LIMITS.name),
    kind: CODE.test(one('kind')) ? one('kind') : '',
    municipality: MUNICIPALITY.test(one('municipality')) ? one('municipality') : null,
    position: reading.position(),
    resting: one('resting') !== '',
    facts: readFacts(reading),
  };
  return reading.problems.length > 0 ? refuse(reading.problems) : ok(content);
}

type Reading = ReturnType<typeof fieldsOf>;

function readFacts({ one, text, some, number, web, hours, postcode, pick }: Reading): ArenaFacts {
  return arenaFacts.parse({
    purpose: text('purpose', ARENA_LIMITS.purpose),
    operator: text('operator', ARENA_LIMITS.short),
    street: text('street', ARENA_LIMITS.short),
    postcode: postcode(),
    city: text('city', ARENA_LIMITS.short),
    isApproximate: one('isApproximate') !== '',
    hosts: hostFields.map((field) => text(field, ARENA_LIMITS.role)).filter((role) => role !== ''),
    opening: hours('open'),
    staffed: hours('staffed'),
    openingNote: text('openingNote', ARENA_LIMITS.note),
    people: number('people', ARENA_LIMITS.people),
    rooms: number('rooms', ARENA_LIMITS.rooms),
    roomsNote: text('roomsNote', ARENA_LIMITS.note),
    price: pick('price', ARENA_PRICES),
    priceNote: text('priceNote', ARENA_LIMITS.note),
    bookers: some('bookers', ARENA_BOOKERS),
    bookingPage: web('bookingPage'),
    access: some('access', ARENA_ACCESS),
    transportMinutes: number('transportMinutes', ARENA_LIMITS.minutes),
    accessNote: text('accessNote', ARENA_LIMITS.note),
    comforts: some('comforts', ARENA_COMFORTS),
    languages: some('languages')
      .filter((code) => CODE.test(code))
      .slice(0, 30),
    spaces: some('spaces', ARENA_SPACES),
    owner: pick('owner', ACTOR_GROUPS),
    rules: pick('rules', RULE_SETTERS),
    neutrality: text('neutrality', ARENA_LIMITS.note),
    website: web('website'),
  });
}

/** The fields of hosts in a form. */
export const hostFields: readonly string[] = Array.from(
  { length: ARENA_LIMITS.hosts },
  (_, at) => `host-${at + 1}`,
);

/** Reads field by field and keeps what is wrong, in the order in which it is asked. */
function fieldsOf(sent: SentFields) {
  const problems: ArenaProblem[] = [];
  const wrong = (problem: ArenaProblem) => void problems.push(problem);
  const one = (field: string): string => cleanText(sent[field]?.[0] ?? '');
  const some = (field: string, of?: readonly string[]): string[] => [
    ...new Set((sent[field] ?? []).filter((value) => !of || of.includes(value))),
  ];
  const pick = <Value extends string>(field: string, of: readonly Value[]): Value | null =>
    of.find((value) => value === one(field)) ?? null;
  const text = (field: string, limit: number): string => {
    const said = one(field);
    if (said.length <= limit) return said;
    wrong({ field, code: 'tooLong', limit });
    return '';
  };
  const number = (field: string, limit: number): number | null => {
    const said = one(field).replaceAll(/[.\s](?=\d{3}\b)/g, '');
    if (said === '') return null;
    if (/^\d{1,6}$/.test(said) && Number(said) <= limit) return Number(said);
    wrong({ field, code: 'notNumber', limit });
    return null;
  };
  return {
    problems,
    one,
    some,
    pick,
    text,
    number,
    postcode: () => {
      const said = one('postcode').replace(/^DK[-\s]?/i, '');
      if (said === '' || /^\d{4}$/.test(said)) return said;
      wrong({ field: 'postcode', code: 'notPostcode' });
      return '';
    },
    web: (field: string) => {
      const said = readWebAddress(one(field));
      if (said !== null) return said;
      wrong({ field, code: 'notWebAddress' });
      return '';
    },
    hours: (name: string): OpenSpan[] =>
      WEEKDAYS.flatMap((day) => {
        const read = readHours(day, one(`${name}-${day}`));
        if (read.ok) return read.value;
        wrong({ field: `${name}-${day}`, ...read.error });
        return [];
      }),
    position: (): Position | null => {
      const read = readWrittenPosition(one('latitude'), one('longitude'));
      if (read.ok) return read.value;
      wrong({ field: 'latitude', ...read.error });
      return null;
    },
  };
}

/** An address in the web; people leave the scheme out. Null when it is none. */
function readWebAddress(said: string): string | null {
  if (said === '') return '';
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(said) ? said : `https://${said}`;
  const read = arenaFacts.shape.website.safeParse(whole);
  const host = read.success && URL.canParse(whole) ? new URL(whole).hostname : '';
  return host.includes('.') ? whole : null;
}

/**
 * A position from two fields, with a comma or a point. Both empty is none; both in the first field, as maps copy it, is read.
 * @example readWrittenPosition('55,6761', '12,5683') // => { ok: true, value: { latitude: 55.6761, longitude: 12.5683 } }
 * @example readWrittenPosition('55.6761, 12.5683', '') // => { ok: true, value: { latitude: 55.6761, longitude: 12.5683 } }
 * @example readWrittenPosition('12.5683', '55.6761') // => { ok: false, error: { code: 'swapped' } }
 * @example readWrittenPosition('', '') // => { ok: true, value: null }
 */
export function readWrittenPosition(
  latitude: string,
  longitude: string,
): Result<Position | null, PositionRefusal | { readonly code: 'half' }> {
  if (latitude === '' && longitude === '') return ok(null);
  if (longitude === '') {
    const [first = '', second, ...others] = latitude.split(/[,;]\s+|\s+/);
    return second === undefined || others.length > 0
      ? refuse({ code: 'half' })
      : readWrittenPosition(first, second);
  }
  if (latitude === '') return refuse({ code: 'half' });
  if (!COORDINATE.test(latitude) || !COORDINATE.test(longitude)) return refuse({ code: 'notNumbers' });
  return readPosition(degrees(latitude), degrees(longitude));
}

const degrees = (written: string): number => Number(written.replace(',', '.'));
