import type { Column } from './column.ts';
import { PARTY_COLUMNS } from './columns-parties.ts';
import { RESULT_COLUMNS } from './columns-results.ts';
import { STORY_COLUMNS } from './columns-story.ts';

/** Every column of our own tables. Fields that only concern a story before it is published have none. */
export const COLUMNS: readonly Column[] = [...STORY_COLUMNS, ...PARTY_COLUMNS, ...RESULT_COLUMNS];

/** The columns that the template asks for. */
export const TEMPLATE_COLUMNS: readonly Column[] = COLUMNS.filter(({ asked }) => asked);

/** The column that tells rows apart. Exports call it `id`. */
export const KEY_HEADING = { da: 'Nr.', en: 'No.' } as const;

/** The key of the row that comes with the template. It is skipped when the template is read. */
export const EXAMPLE_KEY = { da: 'EKSEMPEL', en: 'EXAMPLE' } as const;
