// Builders for tests and for the examples in doc comments.
import { BASE_VOCABULARIES, publicView, type ExperienceContent } from '@samskab/domain';
import { completeContent } from '@samskab/domain/testing';
import type { PublicExperience } from './export/public-experience.ts';
import { mapRow } from './mapping/map-row.ts';
import { parseMapping, type Mapping } from './mapping/mapping.ts';
import type { Expression } from './mapping/expression.ts';

export { BASE_VOCABULARIES };

export const SOURCE = {
  key: 'kilde',
  title: 'En kilde',
  url: null,
  licence: 'CC0',
  attribution: 'Os selv',
} as const;

/** A mapping with the fields that matter to a test; title and country come from columns of the same names. */
export function aMapping(
  fields: Readonly<Record<string, Expression>> = {},
  more: Readonly<Record<string, unknown>> = {},
): Mapping {
  const parsed = parseMapping({
    source: SOURCE,
    key: 'nr',
    requires: ['title'],
    fields: { title: 'titel', ...fields },
    ...more,
  });
  if (!parsed.ok) throw new Error(parsed.error.problems.join('; '));
  return parsed.value;
}

/** The layout of our own template, which asks for nothing but a title. */
export function aLayout(more: Readonly<Record<string, unknown>> = {}): Mapping {
  const parsed = parseMapping({
    source: SOURCE,
    key: 'Nr.',
    requires: ['title'],
    layout: 'samskab',
    ...more,
  });
  if (!parsed.ok) throw new Error(parsed.error.problems.join('; '));
  return parsed.value;
}

/** The value of one expression for a row, or the refusal it leads to. Read through the field `adviceToOthers`. */
export function said(expression: Expression, cells: Readonly<Record<string, string>>, more = {}) {
  const mapped = mapRow(
    aMapping({ adviceToOthers: expression }, more),
    { nr: '1', titel: 'T', ...cells },
    BASE_VOCABULARIES,
  );
  return mapped.ok ? mapped.value.content.adviceToOthers : mapped.error;
}

/** A text as the bytes of a file in UTF-8. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Everything that an asynchronous iterable gives. */
export async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** A published story as it leaves the library. */
export function aPublicExperience(
  given: Partial<PublicExperience> = {},
  content: Partial<ExperienceContent> = {},
): PublicExperience {
  return {
    id: '0192f1a0-0000-7000-8000-000000000001',
    slug: 'den-aabne-gryde',
    url: 'https://samskab.example/erfaringer/den-aabne-gryde',
    version: 1,
    publishedAt: new Date('2026-03-02T11:00:00Z'),
    origin: 'told',
    source: null,
    content: publicView(completeContent(content)),
    voices: [],
    reuses: [],
    replies: [],
    attachments: [],
    ...given,
  };
}
