import { arenaFormValues, type ArenaContent, type SentFields } from '@samskab/domain/arenas';
import * as z from 'zod';
import { partId } from './part-id.ts';

/** The name of our own list of terms, for what HSDS has no field for. */
export const TAXONOMY = 'samskab-arena';

/** Fields that HSDS itself holds exactly; all others go as attributes. */
const HELD =
  /^(name|purpose|operator|street|postcode|city|latitude|longitude|languages|resting|(open|staffed)-\d)$/;

export interface HsdsAttribute {
  readonly id: string;
  readonly link_type: string;
  readonly link_entity: 'service';
  readonly value: string;
  readonly taxonomy_term: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly description: string;
    readonly taxonomy: string;
    readonly language: string;
  };
}

/** What an arena says that HSDS has no field for, one attribute for each value, by the names of our form. */
export const attributesOf = (key: string, content: ArenaContent): readonly HsdsAttribute[] =>
  Object.entries(arenaFormValues(content))
    .filter(([field]) => !HELD.test(field))
    .flatMap(([field, values]) =>
      values.map((value) => ({
        id: partId(key, 'attribute', field, value),
        link_type: field,
        link_entity: 'service',
        value,
        taxonomy_term: {
          id: partId(TAXONOMY, field),
          code: field,
          name: field,
          description: `Field "${field}" of an arena in Samskab`,
          taxonomy: TAXONOMY,
          language: 'en',
        },
      })),
    );

export const attribute = z.object({
  value: z.string().nullish(),
  taxonomy_term: z.object({ code: z.string(), taxonomy: z.string().nullish() }).nullish(),
});

/** The values of our own attributes by field; nothing where a file has none of them. */
export function fieldsIn(attributes: readonly z.infer<typeof attribute>[]): SentFields {
  const ours = attributes.flatMap(({ value, taxonomy_term: term }) =>
    term?.taxonomy === TAXONOMY && value ? [{ field: term.code, value }] : [],
  );
  return Object.fromEntries(
    [...Map.groupBy(ours, ({ field }) => field)].map(([field, same]) => [
      field,
      same.map(({ value }) => value),
    ]),
  );
}
