import { MUNICIPALITY_ROWS } from './municipality-rows.ts';

/**
 * The official code where there is one (also in ISO 3166-2:DK as its last two digits). Region Østdanmark's
 * was not published when this was written, so `oestdanmark` is our own.
 */
export type RegionCode = '1081' | '1082' | '1083' | '1084' | '1085' | 'oestdanmark';

/** A region in the years it exists. Dates are written year-month-day. */
export interface Region {
  readonly code: RegionCode;
  readonly name: string;
  readonly nameEnglish: string;
  /** The first day. */
  readonly validFrom: string;
  /** The first day it is no more; null while nobody has decided an end. */
  readonly validUntil: string | null;
  /** The regions it took the place of. */
  readonly formedFrom: readonly RegionCode[];
}

// Five since the local government reform; four from the day set in overgangsloven (act no. 699 of 20 June 2025), § 126.
const REFORM_2007 = '2007-01-01';
const REFORM_2027 = '2027-01-01';

const region = (
  code: RegionCode,
  name: string,
  nameEnglish: string,
  validUntil: string | null = null,
): Region => ({ code, name, nameEnglish, validFrom: REFORM_2007, validUntil, formedFrom: [] });

/** All regions there have been and that are decided, in the order of their names. */
export const REGIONS: readonly Region[] = [
  region('1084', 'Region Hovedstaden', 'Capital Region of Denmark', REFORM_2027),
  region('1082', 'Region Midtjylland', 'Central Denmark Region'),
  region('1081', 'Region Nordjylland', 'North Denmark Region'),
  region('1085', 'Region Sjælland', 'Region Zealand', REFORM_2027),
  region('1083', 'Region Syddanmark', 'Region of Southern Denmark'),
  {
    code: 'oestdanmark',
    name: 'Region Østdanmark',
    nameEnglish: 'Region of Eastern Denmark',
    validFrom: REFORM_2027,
    validUntil: null,
    formedFrom: ['1084', '1085'],
  },
];

/**
 * The regions on a day, in the order of their names. None before 2007.
 * @param date year-month-day, or year-month for the first day of the month; anything else is a RangeError
 * @example regionsAt('2026-12-31').length // => 5
 * @example regionsAt('2027-01-01').map(({ name }) => name).at(-1) // => 'Region Østdanmark'
 */
export function regionsAt(date: string): readonly Region[] {
  const day = firstDayOf(date);
  return REGIONS.filter(
    ({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || day < validUntil),
  );
}

/**
 * The region a municipality belongs to on a day; null before 2007 and for a code that is no municipality's.
 * @param date year-month-day, or year-month for the first day of the month; anything else is a RangeError
 * @example regionOf('0400', '2026-12').name // => 'Region Hovedstaden'
 * @example regionOf('0400', '2027-01').name // => 'Region Østdanmark'
 * @example regionOf('0751', '2006-12-31') // => null
 */
export function regionOf(code: string, date: string): Region | null {
  const first = MUNICIPALITY_ROWS.find(([rowCode]) => rowCode === code)?.[2];
  if (first === undefined) {
    firstDayOf(date);
    return null;
  }
  return regionsAt(date).find((one) => one.code === first || one.formedFrom.includes(first)) ?? null;
}

function firstDayOf(date: string): string {
  if (/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(date)) return date;
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(date)) return `${date}-01`;
  throw new RangeError(`Neither year-month-day nor year-month: ${JSON.stringify(date)}`);
}
