/** Points that have the same label in every one of several labellings are one class. */
export interface Classes {
  /** The class of each point. */
  readonly of: Uint16Array;
  /** For each class its label in each labelling. */
  readonly labels: readonly (readonly number[])[];
}

/** Puts points of the same labels together, so that what is the same for them is worked out once. */
export function inClasses(labellings: readonly Uint8Array[], points: number): Classes {
  const known = new Map<number, number>();
  const labels: (readonly number[])[] = [];
  const of = new Uint16Array(points);
  for (let at = 0; at < points; at += 1) {
    let key = 0;
    for (const labelling of labellings) key = key * 256 + labelling[at]!;
    let own = known.get(key);
    if (own === undefined) {
      own = labels.length;
      known.set(key, own);
      labels.push(labellings.map((labelling) => labelling[at]!));
    }
    of[at] = own;
  }
  return { of, labels };
}
