import type { PublicExperience } from './public-experience.ts';

/**
 * Public stories as JSON Lines, in chunks of text: one story a line, with everything that readers see.
 * @example JSON.parse((await experienceJsonLines([aPublicExperience()]).next()).value).slug // => 'den-aabne-gryde'
 */
export async function* experienceJsonLines(
  experiences: AsyncIterable<PublicExperience> | Iterable<PublicExperience>,
): AsyncGenerator<string> {
  for await (const experience of experiences) yield `${JSON.stringify(experience)}\n`;
}
