import { placeFacts } from '@samskab/exchange';
import { alikeArenas, readArena } from '@samskab/store';
import { store } from '../../store.ts';

/** A public arena that another one may be, as a page shows it. */
export interface AlikePublic {
  readonly slug: string;
  readonly name: string;
  readonly because: readonly ('name' | 'address' | 'near')[];
  readonly metres: number | null;
}

/** Public arenas that one may be: told to whoever makes it, so that no place stands here twice. */
export async function alikePublic(slug: string): Promise<readonly AlikePublic[]> {
  const { read } = store();
  const arena = await readArena(read, { slug });
  if (!arena) return [];
  const found = await alikeArenas(read, placeFacts(arena.content), arena.head.id);
  return found
    .filter(({ place }) => place.state === 'published' || place.state === 'closed')
    .map(({ place, because, metres }) => ({ slug: place.slug, name: place.name, because, metres }));
}
