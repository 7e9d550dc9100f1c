import type { ReuseContent, VoiceContent } from '@samskab/domain';

/** What a row says, before it is masked and checked. */
export interface FoundRow {
  readonly key: string;
  /** Fields as the content holds them; a field that is not told is left out. */
  readonly raw: Readonly<Record<string, unknown>>;
  readonly url: string | null;
  readonly voices: readonly VoiceContent[];
  readonly reuses: readonly ReuseContent[];
  readonly publishedAt: Date | null;
  /** The columns that a field was read from, for refusals; null when none was. */
  readonly columnOf: (field: string) => string | null;
}

/** Puts a value at the path of a field such as `story.before`. */
export function putField(raw: Record<string, unknown>, field: string, value: unknown): void {
  const [name = '', part] = field.split('.');
  raw[name] = part === undefined ? value : { ...Object(raw[name]), [part]: value };
}
