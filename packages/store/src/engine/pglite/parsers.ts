const asText = (value: string): string => value;

/**
 * PGlite turns these types into numbers and dates of its own; `pg` under drizzle hands on the
 * text. Handing on the text here too makes a raw statement answer the same on every engine.
 * The numbers are PostgreSQL's type ids.
 */
export const PARSERS: Readonly<Record<number, (value: string) => string>> = {
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
