import { completeContent } from '@samskab/domain/testing';
import type { ExperienceContent } from '@samskab/domain';
import { backUp } from './back-up.ts';
import type { Database, Store } from '../engine/index.ts';
import type { BackupManifest } from './backup-manifest.ts';
import type { ImportItem } from './import-item.ts';
import type { BackupArchive } from './restore.ts';

export const SOURCE = {
  key: 'kilde',
  title: 'En kilde',
  url: null,
  licence: 'CC0',
  attribution: 'Os selv',
} as const;

export const JOB = { source: SOURCE, fileDigest: 'f1', mappingDigest: 'm1' } as const;

/** A row of a file that could be read, with its key as title. */
export const anItem = (
  row: number,
  key = `k${row}`,
  content: Partial<ExperienceContent> = {},
): ImportItem => ({
  ok: true,
  value: { row, key, content: completeContent({ title: key, ...content }) },
});

/** A row that could not be read. */
export const aRefusedItem = (row: number): ImportItem => ({ ok: false, error: { code: 'missingKey', row } });

/** Rows as a file gives them. Fails after `breaksAfter` of them, as a process that is killed does. */
export async function* itemsOf(
  items: readonly ImportItem[],
  breaksAfter = Infinity,
): AsyncGenerator<ImportItem> {
  for (const [at, item] of items.entries()) {
    if (at === breaksAfter) throw new Error('Broken off');
    yield item;
  }
}

/** Everything that an asynchronous iterable gives. */
export async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** A backup in memory. */
export interface HeldBackup {
  readonly manifest: BackupManifest;
  readonly lines: ReadonlyMap<string, readonly string[]>;
}

export const heldBackup = (store: { readonly db: Database }): Promise<HeldBackup> =>
  backUp(store as Store, new Date('2026-03-02T11:00:00Z'), async ({ tables, manifest }) => {
    const lines = new Map<string, readonly string[]>();
    for (const table of tables) lines.set(table.name, await all(table.lines()));
    return { manifest: manifest(), lines };
  });

/** A backup as it is read from its file, with something about it changed where a test wants that. */
export const archiveOf = (
  { manifest, lines }: HeldBackup,
  changed: { readonly manifest?: unknown; readonly lines?: ReadonlyMap<string, readonly string[]> } = {},
): BackupArchive => ({
  manifest: changed.manifest ?? JSON.parse(JSON.stringify(manifest)),
  lines: (table) => {
    const found = (changed.lines ?? lines).get(table);
    return found ? given(found) : null;
  },
});

async function* given(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
