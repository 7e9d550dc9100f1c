import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { GROUPS, type Group } from './groups.ts';
import { peopleOf, type Seats } from './table-seats.ts';

const COUNTED: Record<Group, (inputs: { count: number }) => string> = {
  citizens: m.common_seats_citizens,
  voluntary: m.common_seats_voluntary,
  public: m.common_seats_public,
  private: m.common_seats_private,
};
const SOME: Record<Group, () => string> = {
  citizens: m.common_some_citizens,
  voluntary: m.common_some_voluntary,
  public: m.common_some_public,
  private: m.common_some_private,
};
const ABSENT: Record<Group, () => string> = {
  citizens: m.common_absent_citizens,
  voluntary: m.common_absent_voluntary,
  public: m.common_absent_public,
  private: m.common_absent_private,
};

/** Who sat at the table and who was missing, as one or two sentences in the language of the page. */
export function tableSentence(seats: readonly Seats[], missing: readonly Group[]): string {
  const list = new Intl.ListFormat(getLocale(), { type: 'conjunction' });
  const present = GROUPS.flatMap((group) => {
    const people = peopleOf(group, seats);
    if (people === 0) return [];
    return [people === null ? SOME[group]() : COUNTED[group]({ count: people })];
  });
  const absent = GROUPS.filter((group) => missing.includes(group) && peopleOf(group, seats) === 0);
  return [
    present.length > 0 ? m.common_table_at({ list: list.format(present) }) : '',
    absent.length > 0
      ? m.common_table_missing({ list: list.format(absent.map((group) => ABSENT[group]())) })
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}
