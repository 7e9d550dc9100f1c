import { Readable, pipeline } from 'node:stream';
import { CsvError, parse, type Info } from 'csv-parse';
import { fileRefusal, type FileRefusal } from '../refusals/refusal.ts';
import { FileRefused } from './file-refused.ts';
import { LIMITS } from './limits.ts';
import { separationOf, type Separation } from './delimiter.ts';
import { following } from './streams.ts';

/** One record of a table before its cells have names. */
export interface RawRecord {
  /** Row as a spreadsheet counts it, from 1; empty rows count. */
  readonly row: number;
  readonly cells: readonly string[];
}

const LOOK_AHEAD = 64 * 1024;

/** The records of a CSV text, one at a time; never more than one chunk and one record are held. */
export async function* csvRecords(text: AsyncIterable<string>): AsyncGenerator<RawRecord> {
  const chunks = text[Symbol.asyncIterator]();
  const beginning = await beginningOf(chunks);
  const separation = separationOf(beginning.slice(0, LOOK_AHEAD));
  const parser = parse(optionsFor(separation));
  // The parser passes on what goes wrong before it, so that one place hears of it.
  pipeline(Readable.from(following(beginning.slice(separation.announcement), chunks)), parser, () => {});
  const skipped = separation.announcement > 0 ? 1 : 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      yield { row: info.records + info.empty_lines + skipped, cells: record };
    }
  } catch (error) {
    throw error instanceof CsvError ? new FileRefused(refusalOf(error, skipped)) : error;
  }
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: Info;
}

async function beginningOf(chunks: AsyncIterator<string>): Promise<string> {
  let beginning = '';
  while (beginning.length < LOOK_AHEAD) {
    const next = await chunks.next();
    if (next.done) break;
    beginning += next.value;
  }
  return beginning;
}

const optionsFor = ({ delimiter }: Separation) => ({
  delimiter,
  info: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  skip_empty_lines: true,
  max_record_size: LIMITS.recordCharacters,
});

function refusalOf(error: CsvError, skipped: number): FileRefusal {
  const line = Number(error['lines'] ?? 0) + skipped;
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return fileRefusal('recordTooLong', { line, limit: LIMITS.recordCharacters });
  }
  return fileRefusal('brokenQuotes', { line });
}
