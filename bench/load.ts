import { importBatch, openStore, saveSource } from '@samskab/store';
import { corpusOf } from './corpus.ts';

const SOURCE = { key: 'bench', title: 'Bench', url: null, licence: 'CC0', attribution: 'Made up' };
const BATCH = 200;

/** Fills a data folder with made-up stories; answers the milliseconds it took. Loading again changes nothing. */
export async function loadCorpus(
  dataDir: string,
  stories: number,
  engine: 'embedded' | 'pglite',
): Promise<number> {
  const store = await openStore({ dataDir, engine, log: () => {} });
  const { story } = corpusOf();
  const began = performance.now();
  try {
    await store.write((tx) => saveSource(tx, SOURCE));
    for (let from = 0; from < stories; from += BATCH) {
      const records = Array.from({ length: Math.min(BATCH, stories - from) }, (_, n) => ({
        key: String(from + n),
        content: story(from + n),
      }));
      await store.write((tx) => importBatch(tx, SOURCE.key, 'imported', records, new Date()));
    }
    return performance.now() - began;
  } finally {
    await store.close();
  }
}
