import { SAMSKAB_CODEBOOK, type Codebook, type Wording } from '@samskab/domain';
import { allCodebooks, evidenceCases, type EvidenceCase } from '@samskab/store';
import { library } from '../library.ts';
import { store } from '../store.ts';

/** Experiences that are coded by the same codebook and may be looked at together. */
export interface Collection {
  readonly key: string;
  readonly name: Wording;
  readonly codebook: Codebook;
  /** Made up as examples: they show how it is done and are evidence of nothing. */
  readonly constructed: boolean;
  readonly cases: readonly EvidenceCase[];
}

const TOLD: Wording = { da: 'Erfaringer fra Samskab', en: 'Experiences from Samskab' };
const EXAMPLES: Wording = { da: 'Eksempler (opdigtede)', en: 'Examples (made up)' };

let remembered: { readonly revision: number; readonly all: Promise<readonly Collection[]> } | null = null;

/**
 * Every collection: what was told here, what came with a codebook of its own, and the examples, in this order. Read
 * anew when the library has changed.
 */
export async function collections(): Promise<readonly Collection[]> {
  const revision = await (await library()).revision();
  if (remembered?.revision !== revision) remembered = { revision, all: readCollections() };
  return remembered.all;
}

async function readCollections(): Promise<readonly Collection[]> {
  const reader = store().read;
  const books = await allCodebooks(reader);
  const own = await evidenceCases(reader, SAMSKAB_CODEBOOK.key);
  const others = await Promise.all(
    books
      .filter(({ codedHere }) => !codedHere)
      .map(async (codebook) => ({
        key: codebook.key,
        name: codebook.title,
        codebook,
        constructed: false,
        cases: await evidenceCases(reader, codebook.key),
      })),
  );
  const isExample = ({ origin }: EvidenceCase) => origin === 'example';
  const ofOurs = (key: string, name: Wording, constructed: boolean): Collection => ({
    key,
    name,
    codebook: SAMSKAB_CODEBOOK,
    constructed,
    cases: own.filter((one) => isExample(one) === constructed),
  });
  const all = [ofOurs('experiences', TOLD, false), ...others, ofOurs('examples', EXAMPLES, true)];
  return all.filter(({ key, cases }) => key === 'experiences' || cases.length > 0);
}

/** From so many cases on a collection is worth being shown first. */
const WORTH_SHOWING = 5;

/**
 * The collection that was asked for; else the first real one with something to show; else the examples, which say
 * that they are made up.
 */
export const chosenCollection = (all: readonly Collection[], asked: string | null): Collection => {
  const chosen =
    all.find(({ key }) => key === asked) ??
    all.find(({ constructed, cases }) => !constructed && cases.length >= WORTH_SHOWING) ??
    all.at(-1);
  if (!chosen) throw new Error('There is always a collection of what was told here');
  return chosen;
};
