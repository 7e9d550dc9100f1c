// `npm run bench:search`: how well the search finds, beside PostgreSQL, MiniSearch and Orama, on judged queries.
import { openBaselines } from './baselines.ts';
import { collectionTexts, exampleTexts } from './collection.ts';
import { compare, tableOf } from './compare.ts';
import { importedTexts } from './imported-texts.ts';
import { ours } from './ours.ts';

const texts = [...collectionTexts(), ...exampleTexts(), ...(await importedTexts())];
const { searches, close } = await openBaselines(texts);
try {
  const all = { Samskab: await ours()(texts), ...searches };
  const compared = await compare(all, new Set(texts.map(({ id }) => id)));
  console.log(`${texts.length} texts\n${tableOf(compared)}`);
} finally {
  await close();
}
