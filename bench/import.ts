import { openStore, type Store } from '@samskab/store';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusFile } from './corpus/corpus-file.ts';
import type { Bench } from './support/bench.ts';
import { environment, samskab } from './support/command.ts';
import { report } from './support/report.ts';

/** The real command on the real format, and beside it PostgreSQL's own COPY of the same bytes in the same minute. */
export const bench: Bench = {
  question: 'How long does an import take?',
  run: async ({ engine, size }) => {
    const file = await corpusFile(size);
    const folder = mkdtempSync(join(tmpdir(), 'samskab-bench-import-'));
    const env = environment(folder, engine);
    const command = ['import', file, '--mapping', 'samskab-template', '--json'];
    try {
      const first = await samskab(command, env);
      const second = await samskab(command, env);
      const copied = engine === 'embedded' ? await copyMs(folder, file) : null;
      const { files } = JSON.parse(first.printed) as {
        readonly files: readonly { readonly created: number }[];
      };
      report(`import-${engine}`, `${bench.question} (${engine}, ${statSync(file).size >> 20} MB)`, [
        { what: 'rows', value: files[0]?.created ?? 0, unit: 'rows' },
        { what: 'first time', value: first.ms / 1000, unit: 's', limit: 'under 60 for 20,000' },
        { what: 'rows a second', value: size / (first.ms / 1000), unit: 'rows/s' },
        { what: 'again, nothing changed', value: second.ms / 1000, unit: 's' },
        ...(copied === null
          ? []
          : [
              { what: 'COPY of the same bytes', value: copied / 1000, unit: 's' },
              { what: 'import over COPY', value: first.ms / copied, unit: 'times' },
            ]),
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** How long PostgreSQL takes to copy the file into a table of texts, with neither index nor search. */
async function copyMs(dataDir: string, file: string): Promise<number> {
  const store = await openStore({ dataDir, engine: 'embedded', log: () => {} });
  try {
    await store.db.execute(`create table bench_copy (${await columnsOf(file)})`);
    const began = performance.now();
    await copy(store, file);
    return performance.now() - began;
  } finally {
    await store.db.execute('drop table if exists bench_copy');
    await store.close();
  }
}

const copy = (store: Store, file: string) =>
  store.db.execute(`copy bench_copy from '${file}' with (format csv, header)`);

async function columnsOf(file: string): Promise<string> {
  const [heading = ''] = readFileSync(file, { encoding: 'utf8' }).slice(0, 10_000).split('\r\n');
  return heading
    .split(',')
    .map((_name, at) => `c${at} text`)
    .join(', ');
}
