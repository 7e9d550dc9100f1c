import type { Codec } from './codec.ts';

/** A text in both languages. */
export interface Words {
  readonly da: string;
  readonly en: string;
}

/** A column of our own tables: the heading in the template, what to write, and how a cell is written and read. */
export interface Column {
  /** Path in the content, such as `story.before`. Also the heading in exports. */
  readonly field: string;
  readonly heading: Words;
  readonly explanation: Words;
  readonly codec: Codec;
  /** Whether the template asks for it. Exports hold every column. */
  readonly asked: boolean;
}

/** A column of the template and of exports. */
export const column = (
  field: string,
  codec: Codec,
  [da, en]: readonly [string, string],
  [daSays, enSays]: readonly [string, string],
): Column => ({
  field,
  codec,
  heading: { da, en },
  explanation: { da: daSays, en: enSays },
  asked: true,
});

/** A column that only exports have. */
export const onlyExported = (field: string, codec: Codec, en: string): Column => ({
  ...column(field, codec, [en, en], ['', '']),
  asked: false,
});
