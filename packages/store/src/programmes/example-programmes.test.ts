import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadExampleArenas } from '../arenas/example-arenas.ts';
import type { Store } from '../engine/index.ts';
import { loadExamples } from '../exchange/load-examples.ts';
import { EXAMPLES_FOLDER } from '../operations/first-start.ts';
import { MOMENT, testStores } from '../testing.ts';
import { loadExampleProgrammes, removeExampleProgrammes } from './example-programmes.ts';
import { programmeMembersIn } from './members.ts';
import { newsOf } from './news.ts';
import { allProgrammes } from './read-programmes.ts';
import { memberStandings } from './standings.ts';

describe.each(testStores())('the example programme on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await loadExamples(store, EXAMPLES_FOLDER, MOMENT);
    await loadExampleArenas(store, MOMENT);
  });
  afterAll(() => store.close());

  test('comes once with its libraries, which stand where their stories bring them, and goes whole', async () => {
    expect(await loadExampleProgrammes(store, MOMENT)).toBe(1);
    expect(await loadExampleProgrammes(store, MOMENT)).toBe(1);
    const [programme, ...more] = await allProgrammes(store.read);
    if (!programme) throw new Error('The example has gone');
    expect(more).toEqual([]);
    expect(programme).toMatchObject({ slug: 'folkebibliotekerne-samskaber', state: 'open', isExample: true });
    const members = await programmeMembersIn(store.read, programme.id);
    expect(members.every(({ isExample }) => isExample)).toBe(true);
    const ids = members.map(({ arena }) => arena);
    const standings = await memberStandings(store.read, programme, ids, MOMENT);
    expect(members.map(({ name, arena }) => [name, standings.get(arena)?.ladder.reached])).toEqual([
      ['Biblioteket Halvvejs', null],
      ['Biblioteket Læsebølgen', 1],
      ['Biblioteket på Kornhøj', 1],
      ['Biblioteket Tre Reoler', 1],
      ['Havnebiblioteket Ankerknuden', null],
    ]);
    expect((await programmeMembersIn(store.read, programme.id, ['asked'])).map(({ name }) => name)).toEqual([
      'Biblioteket Den Lange Bænk',
    ]);
    const news = await newsOf(store.read, programme.id, 9);
    expect(news.every(({ at }) => at < MOMENT)).toBe(true);
    expect(news).toHaveLength(2);
    expect(await removeExampleProgrammes(store)).toBe(1);
    expect(await allProgrammes(store.read)).toEqual([]);
  });
});
