// `node bench/search/compare-baselines.ts`: the three measures of the baselines alone, for both halves of the queries.
import { openBaselines } from './baselines.ts';
import { collectionTexts, exampleTexts } from './collection.ts';
import { compare, tableOf } from './compare.ts';
import { importedTexts } from './imported-texts.ts';

const texts = [...collectionTexts(), ...exampleTexts(), ...(await importedTexts())];
const { searches, close } = await openBaselines(texts);
try {
  const compared = await compare(searches, new Set(texts.map(({ id }) => id)));
  console.log(`${texts.length} texts\n${tableOf(compared)}`);
} finally {
  await close();
}
