import { AGE_LINES } from '@samskab/domain/entries';
import { danishDay } from '@samskab/domain/processes';
import { arenaFigures } from '@samskab/store';
import { store } from '../store.ts';

/** How many months the figures look back, today included. */
const MONTHS = 12;

/** The public figures: how fresh the arenas are, how many are active, and whether they became better. */
export async function figuresPage(now: Date) {
  const today = danishDay(now);
  return { today, lines: AGE_LINES.arena, ...(await arenaFigures(store().read, today, MONTHS)) };
}
