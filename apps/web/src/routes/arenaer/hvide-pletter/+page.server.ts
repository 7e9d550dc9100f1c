import { municipality } from '@samskab/domain';
import { danishDay } from '@samskab/domain/processes';
import { arenaFigures, readWhiteSpots } from '@samskab/store';
import type { PageServerLoad } from './$types';
import { borders } from '#lib/server/borders.ts';
import { store } from '#lib/server/store.ts';

/** Points in time of "flere" and "bedre". */
const MONTHS = 12;

/** What is not there yet: municipalities without an active arena, and kinds of actors that have met nowhere. */
export const load: PageServerLoad = async () => {
  const today = danishDay(new Date());
  const { read } = store();
  const { municipalities, actors, onlyExamples } = await readWhiteSpots(read, today);
  const { active, better } = await arenaFigures(read, today, MONTHS);
  return {
    onlyExamples,
    borders: borders(),
    municipalities: municipalities.map((spot) => ({
      ...spot,
      name: municipality(spot.code)?.name ?? spot.code,
    })),
    actors,
    more: active.map(({ on, active: value }) => ({ on, value })),
    better: { checked: better.checked, points: better.overTime },
  };
};
