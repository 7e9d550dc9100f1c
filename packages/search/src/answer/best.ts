/** Documents and their scores at the same places. */
export interface Ranked {
  readonly documents: Uint32Array;
  readonly scores: Float32Array;
}

export interface BestWish {
  readonly limit: number;
  /** Which documents may be among them; all when it is not given. */
  readonly accept?: ((document: number) => boolean) | undefined;
  /** Which of two documents with the same score comes first, as for `sort`; otherwise the higher number. */
  readonly tie?: ((a: number, b: number) => number) | undefined;
}

const newest = (a: number, b: number): number => b - a;

/**
 * The documents with the highest scores, best first. The work grows with the number of documents, and hardly with
 * the limit, as only the best so far are kept in order (a heap with the worst of them on top).
 * @example best({ documents: Uint32Array.of(1, 2), scores: Float32Array.of(1, 3) }, { limit: 1 }).documents[0] // => 2
 */
export function best({ documents, scores }: Ranked, { limit, accept, tie = newest }: BestWish): Ranked {
  /** Above 0 when the first place is worse than the second. */
  const worse = (a: number, b: number) =>
    (scores[b] as number) - (scores[a] as number) || tie(documents[a] as number, documents[b] as number);
  const heap: number[] = [];
  const asked = limit > 0 ? documents.length : 0;
  for (let place = 0; place < asked; place += 1) {
    const full = heap.length >= limit;
    if (full && worse(place, heap[0] as number) >= 0) continue;
    if (accept && !accept(documents[place] as number)) continue;
    if (full) sink(heap, place, worse);
    else rise(heap, place, worse);
  }
  const sorted = Uint32Array.from(heap.toSorted(worse));
  return {
    documents: sorted.map((place) => documents[place] as number),
    scores: Float32Array.from(sorted, (place) => scores[place] as number),
  };
}

type Compare = (a: number, b: number) => number;

function rise(heap: number[], place: number, worse: Compare): void {
  let at = heap.length;
  heap.push(place);
  while (at > 0) {
    const parent = (at - 1) >>> 1;
    if (worse(place, heap[parent] as number) <= 0) break;
    heap[at] = heap[parent] as number;
    at = parent;
  }
  heap[at] = place;
}

/** Puts a place in the stead of the worst, and lets it sink to where it belongs. */
function sink(heap: number[], place: number, worse: Compare): void {
  let at = 0;
  for (;;) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    if (left >= heap.length) break;
    const child =
      right < heap.length && worse(heap[right] as number, heap[left] as number) > 0 ? right : left;
    if (worse(place, heap[child] as number) >= 0) break;
    heap[at] = heap[child] as number;
    at = child;
  }
  heap[at] = place;
}
