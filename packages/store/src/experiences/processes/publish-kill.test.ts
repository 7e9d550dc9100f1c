import { asc, desc } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { EngineName } from '../../engine/choose-engine.ts';
import { openStore } from '../../engine/open-store.ts';
import { nextLine, restOf, startChild } from '../../engine/processes/children.ts';
import {
  experienceMoves,
  experiences,
  experienceVersions,
  libraryEntries,
  outbox,
} from '../../schema/index.ts';
import { ownDataFolder } from '../../testing/own-data-folder.ts';
import { prepareDatabase } from '../../testing/prepare-database.ts';

/** Twice: the second finds what the first has left behind. */
const ROUNDS = 2;
const STEPS_A_ROUND = 12;
const PATIENCE_MS = 300_000;
const SCRIPT = new URL('publish-on.ts', import.meta.url);

const dataDir = ownDataFolder();

/** Lets a child publish until it has said so many steps, kills it at once, and answers what it has said. */
async function publishAndBeKilled(engine: EngineName): Promise<readonly string[]> {
  const child = startChild(SCRIPT, dataDir(), engine);
  const said: string[] = [];
  while (said.length < STEPS_A_ROUND) said.push(await nextLine(child));
  child.process.kill('SIGKILL');
  said.push(...(await restOf(child)));
  await child.gone;
  return said;
}

async function everything(engine: EngineName) {
  const store = await openStore({ dataDir: dataDir(), engine, log: () => {} });
  const found = {
    stories: await store.read.select().from(experiences),
    moves: await store.read
      .select()
      .from(experienceMoves)
      .orderBy(asc(experienceMoves.at), asc(experienceMoves.id)),
    versions: await store.read.select().from(experienceVersions).orderBy(desc(experienceVersions.number)),
    shelf: await store.read.select().from(libraryEntries),
    tasks: await store.read.select().from(outbox),
  };
  await store.close();
  return found;
}

type Everything = Awaited<ReturnType<typeof everything>>;

/** State, version, shelf, audit and what must follow tell the same of every story, or nothing of it is there. */
function expectAllOrNothing({ stories, moves, versions, shelf, tasks }: Everything): void {
  for (const story of stories) {
    const own = moves.filter(({ experienceId }) => experienceId === story.id);
    expect(own.at(-1)?.toState ?? 'draft').toBe(story.state);
    for (const [n, move] of own.entries()) expect(move.fromState).toBe(own[n - 1]?.toState ?? 'draft');
    const published = own.filter(({ move }) => move === 'publish').length;
    expect(story.publishedVersion ?? 0).toBe(published);
    expect(versions.filter(({ experienceId }) => experienceId === story.id)).toHaveLength(published);
    const shown = published > 0 && story.withdrawnAt === null;
    expect(shelf.filter(({ experienceId }) => experienceId === story.id)).toHaveLength(shown ? 1 : 0);
    const followed = tasks.filter(({ payload }) => payload['experienceId'] === story.id);
    expect(followed.map(({ payload }) => payload['moveId']).toSorted()).toEqual(
      own.map(({ id }) => id).toSorted(),
    );
  }
}

describe.each<[string, EngineName]>([
  ['PGlite', 'pglite'],
  ['embedded PostgreSQL', 'embedded'],
])('on %s, killed in the middle of publishing', (_name, engine) => {
  test(
    'every acknowledged step is there, and nothing is there by halves',
    { timeout: PATIENCE_MS },
    async () => {
      await prepareDatabase(dataDir(), engine);
      const said: string[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        said.push(...(await publishAndBeKilled(engine)));
        const found = await everything(engine);
        expectAllOrNothing(found);
        const kept = found.moves.map(({ experienceId, toState }) => `${experienceId} ${toState}`);
        for (const line of said) {
          const [id, , state] = line.split(' ');
          expect(kept).toContain(`${id} ${state}`);
        }
      }
      expect(said.length).toBeGreaterThanOrEqual(ROUNDS * STEPS_A_ROUND);
    },
  );
});
