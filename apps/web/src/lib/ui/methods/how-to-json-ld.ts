import type { MethodPageCard } from './method-facts.ts';

interface About {
  readonly origin: string;
  readonly pathname: string;
  readonly version: number;
  readonly updatedAt: Date;
}

/**
 * What search engines are told of a method, as a schema.org HowTo in a data block. A block of data runs nothing; every
 * `<` is written as an escape, so that no words can end the block.
 */
export function howToJsonLd(card: MethodPageCard, { origin, pathname, version, updatedAt }: About): string {
  const { most } = card.minutes;
  const howTo = {
    '@context': 'https://schema.org',
    '@type': 'HowTo',
    name: card.name,
    description: card.purpose,
    inLanguage: card.language,
    url: origin + pathname,
    version,
    dateModified: updatedAt.toISOString().slice(0, 10),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    totalTime: card.days ? `P${card.days.most}D` : `PT${most}M`,
    supply: card.words.materials.map((name) => ({ '@type': 'HowToSupply', name })),
    step: card.steps.map(({ title, text, say }, at) => ({
      '@type': 'HowToStep',
      position: at + 1,
      name: title,
      text: `${text} »${say}«`,
    })),
  };
  return `<script type="application/ld+json">${JSON.stringify(howTo).replaceAll('<', '\\u003c')}</script>`;
}
