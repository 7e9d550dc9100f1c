import { fillGaps } from '@samskab/domain/arenas/alike';
import { arenaFormValues, type ArenaContent } from '@samskab/domain/arenas';
import { readArena, type Reader } from '@samskab/store';

/** A field in which two arenas differ, and what it will say. */
export interface ComparedField {
  readonly field: string;
  readonly from: string;
  readonly into: string;
  readonly after: string;
}

export type Compared =
  | { readonly problem: 'unknownFrom' | 'unknownInto' | 'same' | 'example' }
  | {
      readonly problem: null;
      readonly from: { readonly slug: string; readonly name: string };
      readonly into: { readonly slug: string; readonly name: string };
      readonly fields: readonly ComparedField[];
    };

/** Two arenas beside each other, and what the one that stays will say; or why they cannot become one. */
export async function comparedArenas(reader: Reader, fromSlug: string, intoSlug: string): Promise<Compared> {
  const [from, into] = [
    await readArena(reader, { slug: fromSlug }),
    await readArena(reader, { slug: intoSlug }),
  ];
  if (!from) return { problem: 'unknownFrom' };
  if (!into) return { problem: 'unknownInto' };
  if (from.head.id === into.head.id) return { problem: 'same' };
  if (from.head.isExample !== into.head.isExample) return { problem: 'example' };
  return {
    problem: null,
    from: { slug: from.head.slug, name: from.head.name },
    into: { slug: into.head.slug, name: into.head.name },
    fields: differences(from.content, into.content),
  };
}

function differences(from: ArenaContent, into: ArenaContent): readonly ComparedField[] {
  const all = [from, into, fillGaps(into, from)].map(arenaFormValues);
  const [one = {}, other = {}, after = {}] = all;
  const told = (values: typeof one, field: string): string => (values[field] ?? []).join('; ');
  return [...new Set(all.flatMap(Object.keys))]
    .map((field) => ({
      field,
      from: told(one, field),
      into: told(other, field),
      after: told(after, field),
    }))
    .filter((field) => field.from !== field.into);
}
