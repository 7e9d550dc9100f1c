// oxlint-disable import/namespace -- the names are those of the exchange; the type holds the texts to them.
import type { ImportDoubt, ImportProblem } from '@samskab/exchange';
import { WEEKDAYS } from '@samskab/domain/arenas';
import { problemText, weekdayText } from '#lib/ui/arenas/arena-texts.ts';
import { m } from '#lib/paraglide/messages.js';

const NAMED = {
  name: m.aimport_field_name,
  key: m.aimport_field_key,
  kind: m.aimport_field_kind,
  purpose: m.aimport_field_purpose,
  operator: m.aimport_field_operator,
  address: m.aimport_field_address,
  street: m.aimport_field_street,
  postcode: m.aimport_field_postcode,
  city: m.aimport_field_city,
  municipality: m.aimport_field_municipality,
  latitude: m.aimport_field_latitude,
  longitude: m.aimport_field_longitude,
  opening: m.aimport_field_opening,
  openingNote: m.aimport_field_openingNote,
  people: m.aimport_field_people,
  rooms: m.aimport_field_rooms,
  price: m.aimport_field_price,
  website: m.aimport_field_website,
  bookingPage: m.aimport_field_bookingPage,
  'host-1': m.aimport_field_host_1,
  languages: m.aimport_field_languages,
  access: m.aimport_field_access,
  stepFree: m.aimport_field_stepFree,
  toilet: m.aimport_field_toilet,
  hearingLoop: m.aimport_field_hearingLoop,
  parking: m.aimport_field_parking,
  accessNote: m.aimport_field_accessNote,
  transportMinutes: m.aimport_field_transportMinutes,
} as const;

/** The fields that most lists have; the others stand behind a disclosure. */
export const USUAL_FIELDS = [
  'name',
  'kind',
  'purpose',
  'address',
  'street',
  'postcode',
  'city',
  'municipality',
  'latitude',
  'longitude',
  'opening',
  'website',
] as const;

/** What a field is called; a code that has no name is shown as it is. */
export function fieldText(field: string): string {
  const day = WEEKDAYS.find((known) => field === `open-${known}` || field === `staffed-${known}`);
  if (day !== undefined) return m.aimport_open_day({ day: weekdayText(day).toLowerCase() });
  return Object.hasOwn(NAMED, field) ? NAMED[field as keyof typeof NAMED]() : field;
}

/** What keeps a row out, in one sentence that begins with the field. */
export const importProblemText = (problem: ImportProblem): string =>
  `${fieldText(problem.field)}: ${whatIsWrong(problem)}`;

function whatIsWrong(problem: ImportProblem): string {
  switch (problem.code) {
    case 'unknownKind':
    case 'unknownMunicipality':
    case 'notYesNo':
      return m[`aimport_problem_${problem.code}`]({ value: problem.value });
    case 'missing':
    case 'cpr':
      return m[`aimport_problem_${problem.code}`]();
    default:
      return problemText(problem);
  }
}

/** What to look at, in one sentence. */
export const doubtText = ({ code, value }: ImportDoubt): string => m[`aimport_doubt_${code}`]({ value });

/** Why a place may be another one. */
export const becauseText = (
  because: readonly ('name' | 'address' | 'near')[],
  metres: number | null,
): string =>
  because
    .map((why) =>
      why === 'near' ? m.aimport_because_near({ metres: metres ?? 0 }) : m[`aimport_because_${why}`](),
    )
    .join(', ');
