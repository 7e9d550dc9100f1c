import { BASE_VOCABULARIES } from '@samskab/domain';
import { COLUMNS } from '../template/columns.ts';
import { guarded } from '../template/formula-guard.ts';
import { BYTE_ORDER_MARK, csvText } from '../template/csv-text.ts';
import { cellsOf } from '../template/template-row.ts';
import { withMonths, type PublicExperience } from './public-experience.ts';

/** Facts about a story beside its content, in the order of the export. */
const FACTS: readonly (readonly [heading: string, cell: (experience: PublicExperience) => string])[] = [
  ['id', ({ id }) => id],
  ['slug', ({ slug }) => slug],
  ['url', ({ url }) => url],
  ['version', ({ version }) => String(version)],
  ['publishedAt', ({ publishedAt }) => publishedAt.toISOString()],
  ['origin', ({ origin }) => origin],
  ['source', ({ source }) => source?.key ?? ''],
  ['sourceTitle', ({ source }) => source?.title ?? ''],
  ['sourceLicence', ({ source }) => source?.licence ?? ''],
  ['attribution', ({ source }) => source?.attribution ?? ''],
  ['voices', ({ voices }) => (voices.length === 0 ? '' : JSON.stringify(voices))],
  ['reuses', ({ reuses }) => (reuses.length === 0 ? '' : JSON.stringify(reuses))],
  ['replies', ({ replies }) => (replies.length === 0 ? '' : JSON.stringify(replies))],
  ['attachments', ({ attachments }) => attachments.map(({ path }) => path).join('\n')],
];

const HEADING = [...FACTS.map(([heading]) => heading), ...COLUMNS.map(({ field }) => field)];

/**
 * Public stories as CSV, in chunks of text: UTF-8 with a byte order mark, a heading of field names, commas, CRLF
 * (RFC 4180). Values of lists are codes. Cells that a spreadsheet would run as formulas get an apostrophe in front,
 * which reading the file again takes off.
 * @example (await experienceCsv([]).next()).value.startsWith('\ufeffid,slug,url,version,publishedAt,') // => true
 */
export async function* experienceCsv(
  experiences: AsyncIterable<PublicExperience> | Iterable<PublicExperience>,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + line(HEADING);
  for await (const experience of experiences) {
    const facts = FACTS.map(([, cell]) => guarded(cell(experience)));
    const content = withMonths(experience.content);
    yield line([...facts, ...cellsOf(content, COLUMNS, { vocabularies: BASE_VOCABULARIES, language: null })]);
  }
}

const line = (cells: readonly string[]) => csvText([cells], ',');
