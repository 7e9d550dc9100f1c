import { address } from '../mail/address.ts';
import { methodCards } from './shelf.ts';

/** Every method card that is in the list, as open data: what it says in each language, which version that is, and where. */
export async function* methodsJson(): AsyncGenerator<string> {
  const cards = (await methodCards()).filter(({ card }) => !card.retired);
  const methods = cards.map(({ card, version, updatedAt }) => {
    const { retired: _retired, slugs, ...content } = card;
    return {
      ...content,
      version,
      updatedAt: updatedAt.toISOString(),
      url: { da: address(`/metoder/${slugs.da}`, 'da'), en: address(`/metoder/${slugs.en}`, 'en') },
    };
  });
  yield `${JSON.stringify({ licence: 'CC-BY-4.0', methods }, null, 2)}\n`;
}
