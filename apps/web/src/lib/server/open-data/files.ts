import {
  experienceArchive,
  experienceCsv,
  experienceJsonLines,
  templateCsv,
  templateXlsx,
} from '@samskab/exchange';
import { publicExperiences, publicFiles } from '@samskab/store';
import { getLocale } from '#lib/paraglide/runtime.js';
import { formsCsv, formsJson } from '../concept/forms-files.ts';
import { address } from '../mail/address.ts';
import { methodsJson } from '../methods/methods-json.ts';
import { namesCsv } from '../naming/names-csv.ts';
import { store } from '../store.ts';

type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** A file that can be fetched at /data. */
export interface OpenDataFile {
  readonly mime: string;
  /** Whether it takes as long as there are stories: then only a few are made at once. */
  readonly long: boolean;
  readonly chunks: () => Chunks;
}

const experiences = () => publicExperiences(store(), (slug) => address(`/erfaringer/${slug}`, 'da'));

async function* template(): AsyncGenerator<Uint8Array> {
  yield await templateXlsx(getLocale());
}

/** The files by their names in the address. */
export const OPEN_DATA: Readonly<Record<string, OpenDataFile>> = {
  'erfaringer.csv': {
    mime: 'text/csv; charset=utf-8',
    long: true,
    chunks: () => experienceCsv(experiences()),
  },
  'erfaringer.jsonl': {
    mime: 'application/jsonl; charset=utf-8',
    long: true,
    chunks: () => experienceJsonLines(experiences()),
  },
  'erfaringer.zip': {
    mime: 'application/zip',
    long: true,
    chunks: () => experienceArchive({ experiences, files: publicFiles(store()) }),
  },
  'navne.csv': { mime: 'text/csv; charset=utf-8', long: false, chunks: namesCsv },
  'former.csv': { mime: 'text/csv; charset=utf-8', long: false, chunks: formsCsv },
  'former.json': { mime: 'application/json', long: false, chunks: formsJson },
  'metoder.json': { mime: 'application/json; charset=utf-8', long: false, chunks: methodsJson },
  'skabelon.csv': { mime: 'text/csv; charset=utf-8', long: false, chunks: () => [templateCsv(getLocale())] },
  'skabelon.xlsx': {
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    long: false,
    chunks: template,
  },
};
