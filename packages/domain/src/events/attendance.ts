import { ok, refuse, type Result } from '../kernel/result.ts';

/** The largest count of one kind. */
export const MOST_OF_A_KIND = 999;

/** How many came of each kind; a kind that is left out had nobody. */
export type Counts<Kind extends string> = Readonly<Partial<Record<Kind, number>>>;

/**
 * Reads the counts of a form. Empty means nobody, so that only the kinds that came need a number.
 * @param kinds all kinds that can come
 * @param written what stands in the field of each kind
 * @example readCounts(['citizens', 'schools'], { citizens: '12', schools: '' }) // => { ok: true, value: { citizens: 12 } }
 * @example readCounts(['citizens'], { citizens: '-1' }) // => { ok: false, error: { code: 'count_wrong', kind: 'citizens', most: 999 } }
 */
export function readCounts<Kind extends string>(
  kinds: readonly Kind[],
  written: Readonly<Record<string, string | undefined>>,
): Result<Counts<Kind>, { readonly code: 'count_wrong'; readonly kind: Kind; readonly most: number }> {
  const counts: Partial<Record<Kind, number>> = {};
  for (const kind of kinds) {
    const text = (written[kind] ?? '').trim();
    if (!/^\d{0,4}$/.test(text) || Number(text) > MOST_OF_A_KIND)
      return refuse({ code: 'count_wrong', kind, most: MOST_OF_A_KIND });
    if (Number(text) > 0) counts[kind] = Number(text);
  }
  return ok(counts);
}

/**
 * A count one higher or lower, never below nobody: what the buttons do.
 * @example stepped('', 1) // => '1'
 * @example stepped('0', -1) // => '0'
 */
export function stepped(written: string, by: 1 | -1): string {
  const now = /^\d{1,4}$/.test(written.trim()) ? Number(written) : 0;
  return String(Math.min(MOST_OF_A_KIND, Math.max(0, now + by)));
}

/**
 * Who came, for figures: the kinds, the groups they belong to, and how many people.
 * @param groupOf the group of each kind
 * @example whoCame({ citizens: 3, schools: 1 }, { citizens: 'citizens', schools: 'public' }) // => { actors: ['citizens', 'schools'], groups: ['citizens', 'public'], people: 4 }
 */
export function whoCame<Kind extends string, Group extends string>(
  counts: Counts<Kind>,
  groupOf: Readonly<Record<Kind, Group>>,
): { readonly actors: readonly Kind[]; readonly groups: readonly Group[]; readonly people: number } {
  const actors = (Object.keys(groupOf) as Kind[]).filter((kind) => (counts[kind] ?? 0) > 0);
  return {
    actors,
    groups: [...new Set(actors.map((kind) => groupOf[kind]))],
    people: actors.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0),
  };
}

/** So many groups make it a meeting across. */
export const ACROSS_GROUPS = 3;

/**
 * Whether a meeting was one across groups.
 * @example isAcross(['citizens', 'public', 'voluntary']) // => true
 * @example isAcross(['citizens', 'public']) // => false
 */
export const isAcross = (groups: readonly string[]): boolean => new Set(groups).size >= ACROSS_GROUPS;
