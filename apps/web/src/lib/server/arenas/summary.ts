import { WEEKDAYS, writeHours } from '@samskab/domain/arenas';
import type { EntryHead } from '@samskab/domain/entries';
import { readArena } from '@samskab/store';
import { placeText, priceText, weekdayText } from '#lib/ui/arenas/arena-texts.ts';
import { m } from '#lib/paraglide/messages.js';
import { store } from '../store.ts';

/** What of an arena is asked to be confirmed: where it is, when it is open, who receives, what it costs. */
export async function arenaSummary({ id }: EntryHead) {
  const arena = await readArena(store().read, { id });
  if (!arena) return [];
  const { facts, municipality } = arena.content;
  const hours = WEEKDAYS.flatMap((day) => {
    const written = writeHours(facts.opening, day);
    return written === '' ? [] : [`${weekdayText(day, 'short')} ${written}`];
  });
  return [
    { term: m.arenas_where(), text: placeText({ ...facts, municipality }) },
    { term: m.arenas_hours(), text: [...hours, facts.openingNote].filter(Boolean).join('; ') },
    { term: m.arenas_hosts(), text: facts.hosts.join(', ') },
    { term: m.arenas_price(), text: facts.price === null ? '' : priceText(facts.price) },
  ];
}
