/** The whole numbers from 0 to below a count. */
export function upTo(count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) numbers[at] = at;
  return numbers;
}

/** The values at some places, in the order of these. */
export function picked(values: Float64Array, places: Uint32Array): Float64Array {
  const some = new Float64Array(places.length);
  for (let at = 0; at < places.length; at += 1) some[at] = values[places[at]!]!;
  return some;
}
