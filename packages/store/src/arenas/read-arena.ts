import type { ArenaContent } from '@samskab/domain/arenas';
import type { EntryHead } from '@samskab/domain/entries';
import { eq } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { entryHead, type EntryAt } from '../entries/index.ts';
import { arenas } from '../schema/index.ts';
import { contentOfArena } from './arena-row.ts';

/** An arena: how it stands, and what it says of itself. */
export interface Arena {
  readonly head: EntryHead;
  readonly content: ArenaContent;
}

/** An arena by its id or address, whatever its state; null where there is none. */
export async function readArena(reader: Reader, at: EntryAt): Promise<Arena | null> {
  const head = await entryHead(reader, 'arena', at);
  const [row] = head ? await reader.select().from(arenas).where(eq(arenas.id, head.id)) : [];
  return head && row ? { head, content: contentOfArena(row) } : null;
}
