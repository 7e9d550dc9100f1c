const asText = (value: string): string => value;

/**
 * Bytes as PostgreSQL writes them, `\x` and two signs each. PGlite's own way takes ten times as long, which is seconds
 * for the words of 20,000 stories. In memory of their own, because they are sent to another thread with all of it.
 */
function bytesOf(value: string): Uint8Array {
  const bytes = new Uint8Array((value.length - 2) / 2);
  Buffer.from(bytes.buffer).write(value.slice(2), 'hex');
  return bytes;
}

/**
 * PGlite turns these types into numbers and dates of its own; `pg` under drizzle hands on the
 * text. Handing on the text here too makes a raw statement answer the same on every engine.
 * The numbers are PostgreSQL's type ids.
 */
export const PARSERS: Readonly<Record<number, (value: string) => string | Uint8Array>> = {
  17: bytesOf, // bytea
  20: asText, // bigint
  1082: asText, // date
  1114: asText, // timestamp
  1184: asText, // timestamp with time zone
  1186: asText, // interval
  1115: asText, // timestamp[]
  1182: asText, // date[]
  1185: asText, // timestamp with time zone[]
  1187: asText, // interval[]
  1231: asText, // numeric[]
};
