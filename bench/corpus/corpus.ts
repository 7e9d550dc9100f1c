import { publicView } from '@samskab/domain';
import type { PublicExperience } from '@samskab/exchange';
import { chance } from '../support/chance.ts';
import { madeUpStory } from './story.ts';
import { writer } from './texts.ts';
import { wordsByUse } from './words.ts';

/** The size that the figures in docs/performance.md are for. */
export const CORPUS_SIZE = 20_000;
export const SEED = 20_260_301;

/** Made-up Danish stories: the same ones for the same seed. They say nothing, in as many words as real ones. */
export function* corpus(size = CORPUS_SIZE, seed = SEED): Generator<PublicExperience> {
  const dice = chance(seed);
  const write = writer(wordsByUse(dice), dice);
  for (let at = 0; at < size; at += 1) {
    const id = `m${String(at).padStart(6, '0')}`;
    yield {
      id,
      slug: id,
      url: `https://samskab.example/erfaringer/${id}`,
      version: 1,
      publishedAt: new Date(Date.UTC(2020, 0, 1) + at * 3_600_000),
      origin: 'imported',
      source: null,
      content: publicView(madeUpStory(dice, write)),
      voices: [],
      reuses: [],
      replies: [],
      attachments: [],
    };
  }
}
