import { experienceCsv } from './experience-csv.ts';
import { experienceJsonLines } from './experience-json-lines.ts';
import { experienceZip, type ZipEntry } from './experience-zip.ts';
import type { PublicExperience } from './public-experience.ts';

/** A picture or PDF with its path in the zip. Its bytes are asked for when its turn comes. */
export interface ArchivedFile {
  readonly path: string;
  readonly bytes: () => Promise<Uint8Array>;
}

type Some<Item> = AsyncIterable<Item> | Iterable<Item>;

const READ_ME = `Erfaringer fra Samskab / Experiences from Samskab

experiences.csv    én række pr. erfaring / one row for each experience
experiences.jsonl  det samme, én linje JSON pr. erfaring / the same, one line of JSON for each experience
attachments/       billeder og PDF'er / pictures and PDFs

Hver erfaring har sin egen licens og kilde: se kolonnerne licence, source, sourceLicence og attribution.
Nævn kilden, og link til erfaringens adresse (url). De, der har origin = example, er konstruerede eksempler.

Each experience has its own licence and source: see the columns licence, source, sourceLicence and attribution.
Name the source and link to the address of the experience (url). Those with origin = example are constructed.
`;

/**
 * All public stories as a zip, in chunks of bytes: as CSV and as JSON Lines, with their pictures and PDFs, and a
 * note on what may be done with them.
 *
 * @param experiences gives the stories from the beginning, each time it is asked
 * @example (await experienceArchive({ experiences: () => [], files: [] }).next()).value[0] // => 0x50
 */
export const experienceArchive = ({
  experiences,
  files,
}: {
  readonly experiences: () => Some<PublicExperience>;
  readonly files: Some<ArchivedFile>;
}): AsyncGenerator<Uint8Array> => experienceZip(entriesOf(experiences, files));

async function* entriesOf(
  experiences: () => Some<PublicExperience>,
  files: Some<ArchivedFile>,
): AsyncGenerator<ZipEntry> {
  yield { path: 'LAESMIG-README.txt', compress: true, content: () => [READ_ME] };
  yield { path: 'experiences.csv', compress: true, content: () => experienceCsv(experiences()) };
  yield { path: 'experiences.jsonl', compress: true, content: () => experienceJsonLines(experiences()) };
  for await (const { path, bytes } of files) {
    yield { path, compress: false, content: () => once(bytes) };
  }
}

async function* once(bytes: () => Promise<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield await bytes();
}
