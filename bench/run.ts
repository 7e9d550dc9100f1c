// `npm run bench -- library import --engine pglite`: one file a question; figures on the terminal and in bench/results.
import { parseArgs } from 'node:util';
import { CORPUS_SIZE } from './corpus/corpus.ts';
import type { Bench } from './support/bench.ts';

const BENCHES: Readonly<Record<string, () => Promise<{ readonly bench: Bench }>>> = {
  start: () => import('./start.ts'),
  'page-weight': () => import('./page-weight.ts'),
  import: () => import('./import.ts'),
  library: () => import('./library.ts'),
  search: () => import('./search.ts'),
  guide: () => import('./guide.ts'),
  print: () => import('./print.ts'),
  'joint-text': () => import('./joint-text.ts'),
  'assembly-votes': () => import('./assembly-votes.ts'),
  finder: () => import('./finder.ts'),
  'process-room': () => import('./process-room.ts'),
  places: () => import('./places.ts'),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', default: 'embedded' },
    size: { type: 'string', default: String(CORPUS_SIZE) },
    seconds: { type: 'string', default: '20' },
  },
});
const { engine } = values;
const names = positionals.length > 0 ? positionals : Object.keys(BENCHES);
const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0 || (engine !== 'embedded' && engine !== 'pglite')) {
  console.error(`Benches: ${Object.keys(BENCHES).join(', ')}. Engines: embedded, pglite.`);
  process.exit(1);
}

for (const name of names) {
  const loaded = await BENCHES[name]?.();
  if (!loaded) continue;
  await loaded.bench.run({ engine, size: Number(values.size), seconds: Number(values.seconds) });
}
