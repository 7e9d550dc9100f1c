// `node bench/search/compare-baselines.ts`: the three measures of the baselines alone, for both halves of the queries.
import { BASELINES } from './baselines.ts';
import { collectionTexts, exampleTexts } from './collection.ts';
import { compare, tableOf } from './compare.ts';
import { importedTexts } from './imported-texts.ts';

const texts = [...collectionTexts(), ...exampleTexts(), ...(await importedTexts())];
console.log(`${texts.length} texts\n${tableOf(await compare(BASELINES, texts))}`);
