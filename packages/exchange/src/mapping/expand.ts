/** A piece of a mapping file before it is checked. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

type Bindings = Readonly<Record<string, Json>>;

const isObject = (json: Json | undefined): json is { readonly [name: string]: Json } =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/**
 * Writes out the two shorthands of mapping files. In a list, `{ each: [bindings …], give: x }` becomes one copy
 * of x for each set of bindings, with `{name}` in its texts replaced; a text that is `{name}` alone takes the
 * bound value as it is, whatever it is. Anywhere, `{ use: name }` becomes the piece of that name under `define`.
 *
 * Throws on a name that is not defined: a mapping file is ours to correct, not the teller's.
 * @example expanded([{ each: [{ n: '1' }, { n: '2' }], give: 'Q{n}' }], {}) // => ['Q1', 'Q2']
 */
export function expanded(json: Json, define: Readonly<Record<string, Json>>, depth = 0): Json {
  if (depth > 50) throw new Error('A definition of the mapping uses itself.');
  if (Array.isArray(json)) return json.flatMap((item: Json) => copiesOf(item, define, depth + 1));
  if (!isObject(json)) return json;
  if (typeof json['use'] === 'string') {
    const piece = define[json['use']];
    if (piece === undefined) throw new Error(`The mapping uses ${json['use']}, which it does not define.`);
    return expanded(piece, define, depth + 1);
  }
  return Object.fromEntries(
    Object.entries(json).map(([name, piece]) => [name, expanded(piece, define, depth + 1)]),
  );
}

function copiesOf(item: Json, define: Readonly<Record<string, Json>>, depth: number): readonly Json[] {
  if (!isObject(item) || item['each'] === undefined) return [expanded(item, define, depth)];
  const bindings = expanded(item['each'], define, depth);
  if (!Array.isArray(bindings)) throw new Error('The mapping repeats something for each of what is no list.');
  // Written out before it is bound, so that a definition may leave names open for the list it is used in.
  const piece = expanded(item['give'] ?? null, define, depth);
  return bindings.map((binding: Json) => bound(piece, isObject(binding) ? binding : {}));
}

function bound(json: Json, bindings: Bindings): Json {
  if (typeof json === 'string') {
    const whole = /^\{(\w+)\}$/.exec(json)?.[1];
    if (whole !== undefined && whole in bindings) return bindings[whole] ?? null;
    return json.replaceAll(/\{(\w+)\}/g, (written, name: string) => String(bindings[name] ?? written));
  }
  if (Array.isArray(json)) return json.map((item: Json) => bound(item, bindings));
  if (!isObject(json)) return json;
  return Object.fromEntries(Object.entries(json).map(([name, piece]) => [name, bound(piece, bindings)]));
}
