import {
  experienceContent,
  ok,
  refuse,
  type ExperienceContent,
  type Result,
  type ReuseContent,
  type Vocabularies,
  type VoiceContent,
} from '@samskab/domain';
import { unknownCode } from '../content/unknown-code.ts';
import { rowRefusal, type RowRefusal } from '../refusals/refusal.ts';
import { readTemplateRow } from '../template/read-template-row.ts';
import type { FoundRow } from './found-row.ts';
import { maskContent, type MaskedCounts } from './mask.ts';
import type { Mapping, SourceFacts } from './mapping.ts';
import { parseFitting } from './parse-fitting.ts';
import { readFields } from './read-fields.ts';
import { readable } from './readable.ts';

/** A story read from a row, ready to be saved. */
export interface MappedRow {
  /** Tells the record apart within its source, so that the same row gives the same story each time. */
  readonly key: string;
  readonly content: ExperienceContent;
  readonly source: SourceFacts;
  /** Where this record can be read at the source; null when it has no address of its own. */
  readonly url: string | null;
  /** How much personal data was masked in the texts, by kind. */
  readonly masked: MaskedCounts;
  /** Only our own exports carry these three. */
  readonly voices: readonly VoiceContent[];
  readonly reuses: readonly ReuseContent[];
  readonly publishedAt: Date | null;
}

/**
 * Reads one row as a story. What the source does not say stays empty; nothing is guessed.
 *
 * Refused: a row without key, with a cell longer than `LIMITS.cellCharacters`, with a value that the mapping has
 * no place for, with a text longer than its field, or without a field that the mapping requires. The refusal
 * names the field, the columns and the beginning of the value, with personal data masked.
 * @example mapRow(aMapping(), { nr: '1', titel: 'Mad' }, BASE_VOCABULARIES).value.content.title // => 'Mad'
 */
export function mapRow(
  mapping: Mapping,
  cells: Readonly<Record<string, string>>,
  vocabularies: Vocabularies,
): Result<MappedRow, RowRefusal> {
  const found = mapping.layout
    ? readTemplateRow(cells, vocabularies)
    : readFields(mapping, cells, vocabularies);
  if (!found.ok) return refuse(readable(found.error));
  const content = contentOf(mapping, found.value, vocabularies);
  if (!content.ok) return refuse(readable(content.error));
  const { key, url, voices, reuses, publishedAt } = found.value;
  return ok({ key, ...content.value, source: mapping.source, url, voices, reuses, publishedAt });
}

function contentOf(
  mapping: Mapping,
  { raw, columnOf }: FoundRow,
  vocabularies: Vocabularies,
): Result<{ readonly content: ExperienceContent; readonly masked: MaskedCounts }, RowRefusal> {
  const masked = maskContent(raw, mapping.maskNames, languageOf(raw));
  const parsed = parseFitting(experienceContent, masked.content, raw);
  if (!parsed.ok) return refuse({ ...parsed.error, column: columnOf(parsed.error.field ?? '') });
  const unknown = unknownCode(parsed.value, vocabularies);
  if (unknown) {
    const { field, code } = unknown;
    return refuse(rowRefusal('unknownCode', { field, column: columnOf(field), value: code }));
  }
  const missing = mapping.requires.find((field) => isMissing(parsed.value, field));
  if (missing) return refuse(rowRefusal('missingField', { field: missing, column: columnOf(missing) }));
  return ok({ content: parsed.value, masked: masked.counts });
}

/** The language that names are looked for in: Danish where nothing else is said, else as in English. */
const languageOf = (raw: Readonly<Record<string, unknown>>): 'da' | 'en' =>
  (raw['language'] ?? 'da') === 'da' ? 'da' : 'en';

function isMissing(content: ExperienceContent, field: string): boolean {
  const [name = '', part] = field.split('.');
  const value: unknown = content[name as keyof ExperienceContent];
  const told: unknown = part === undefined ? value : Object(value)[part];
  return told === null || told === undefined || told === '' || (Array.isArray(told) && told.length === 0);
}
