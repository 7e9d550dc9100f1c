import type { Position } from '@samskab/domain';
import { writeHours, WEEKDAYS } from '@samskab/domain/arenas';
import { danishDay } from '@samskab/domain/processes';
import { desksNear, type HumanDesk } from '@samskab/store';
import { localizeHref } from '#lib/paraglide/runtime.js';
import type { ShownDesk } from '#lib/ui/finder/view.ts';
import { store } from '../store.ts';
import type { Showing } from './shown-community.ts';

const MOST_DESKS = 2;
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const A_DAY_MS = 86_400_000;

/** The nearest desks with a person; none where nobody said where they are. */
export async function shownDesks(near: Position | null, showing: Showing): Promise<readonly ShownDesk[]> {
  if (near === null) return [];
  const desks = await desksNear(store().read, near, { today: danishDay(new Date()), limit: MOST_DESKS });
  return desks.map((desk) => shownDesk(desk, showing));
}

export function shownDesk({ slug, isExample, content }: HumanDesk, { texts, linked }: Showing): ShownDesk {
  const { name, facts } = content;
  const spans = facts.staffed.length > 0 ? facts.staffed : facts.opening;
  const named = new Intl.DateTimeFormat(texts.language, { weekday: 'long', timeZone: 'UTC' });
  return {
    name,
    address: [facts.street, [facts.postcode, facts.city].filter(Boolean).join(' ')]
      .filter(Boolean)
      .join(', '),
    hours: WEEKDAYS.map((day) => ({
      day: named.format(MONDAY + (day - 1) * A_DAY_MS),
      hours: writeHours(spans, day),
    })).filter(({ hours }) => hours !== ''),
    isExample,
    href: linked ? localizeHref(`/arenaer/${slug}`) : null,
  };
}
