import { ok, refuse, type Result } from '@samskab/domain';
import { WEEKDAYS, type Weekday } from '@samskab/domain/arenas';
import { fold } from '@samskab/danish';

const DAYS: readonly (readonly [RegExp, readonly Weekday[]])[] = [
  [/^(alle dage|hver dag|dagligt|daily|every day)$/, WEEKDAYS],
  [/^(hverdage|weekdays)$/, [1, 2, 3, 4, 5]],
  [/^(weekend|weekends)$/, [6, 7]],
  [/^(ma|man|mandag|mo|mon|monday)e?$/, [1]],
  [/^(ti|tir|tirsdag|tu|tue|tuesday)e?$/, [2]],
  [/^(on|ons|onsdag|we|wed|wednesday)e?$/, [3]],
  [/^(to|tor|tors|torsdag|th|thu|thursday)e?$/, [4]],
  [/^(fr|fre|fredag|fri|friday)e?$/, [5]],
  [/^(loe|loer|loerdag|lo|sa|sat|saturday)e?$/, [6]],
  [/^(soe|soen|soendag|su|sun|sunday)e?$/, [7]],
];

const PART = /^([^\d]*?)[\s:.]*(\d.*|lukket|closed|doegnaabent)$/;

/**
 * The hours of a week told in one line, as the text of each day: `readHours` reads those. Parts stand apart by commas,
 * semicolons or lines; a day before times may be one, a stretch of days or a few of them.
 * @example readWeekText('Man-fre 10-18, lør 10-14').value[6] // => '10-14'
 * @example readWeekText('Hverdage kl. 9.30-16; søndag lukket').value[5] // => '9.30-16'
 * @example readWeekText('efter aftale').error.code // => 'notWeek'
 */
export function readWeekText(
  text: string,
): Result<Readonly<Partial<Record<Weekday, string>>>, { readonly code: 'notWeek' }> {
  const week: Partial<Record<Weekday, string>> = {};
  let last: readonly Weekday[] = [];
  for (const part of text.split(/[,;\n|]+/).map((one) => one.trim())) {
    if (part === '') continue;
    const [, days = '', hours = ''] = PART.exec(fold(part)) ?? [];
    const named = days.replace(/\b(kl|fra|from)\b\.?/g, '').trim();
    const meant = named === '' ? last : daysIn(named);
    if (hours === '' || meant === null || meant.length === 0) return refuse({ code: 'notWeek' });
    const said = hours === 'doegnaabent' ? '0-24' : hours;
    for (const day of meant) week[day] = week[day] === undefined ? said : `${week[day]}, ${said}`;
    last = meant;
  }
  return ok(week);
}

function daysIn(named: string): readonly Weekday[] | null {
  const whole = dayOf(named);
  if (whole) return whole;
  const [from, to, ...others] = named.split(/\s*(?:-|–|\btil\b|\bto\b)\s*/);
  if (to !== undefined && others.length === 0) return stretch(dayOf(from ?? ''), dayOf(to));
  const some = named.split(/\s*(?:\bog\b|\band\b|&|\/|\s)\s*/).map(dayOf);
  return some.some((one) => one === null) ? null : some.flatMap((one) => one ?? []);
}

const dayOf = (word: string): readonly Weekday[] | null =>
  DAYS.find(([pattern]) => pattern.test(word.replaceAll('.', '').trim()))?.[1] ?? null;

/** Across Sunday, too. */
function stretch(from: readonly Weekday[] | null, to: readonly Weekday[] | null): readonly Weekday[] | null {
  const [first, last] = [from?.[0], to?.[0]];
  if (first === undefined || last === undefined) return null;
  const many = ((last - first + 7) % 7) + 1;
  return Array.from({ length: many }, (_, at) => (((first - 1 + at) % 7) + 1) as Weekday);
}
