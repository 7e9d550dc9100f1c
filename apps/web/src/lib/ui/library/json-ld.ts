import type { PublishedExperience } from '@samskab/domain';

const LICENCES: Readonly<Record<string, string>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  CC0: 'https://creativecommons.org/publicdomain/zero/1.0/',
};

/**
 * What search engines are told of a story, as a schema.org Article in a data block. A block of data runs
 * nothing; every `<` in people's words is written as an escape, so that none can end the block.
 */
export function storyJsonLd(
  { view, firstPublishedAt, publishedAt, version, source }: PublishedExperience,
  address: { readonly origin: string; readonly pathname: string },
): string {
  const article = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: view.title,
    description: view.summary,
    inLanguage: view.language,
    url: address.origin + address.pathname,
    datePublished: firstPublishedAt.toISOString().slice(0, 10),
    dateModified: publishedAt.toISOString().slice(0, 10),
    version,
    license: LICENCES[view.licence],
    isBasedOn: source?.url ?? undefined,
    publisher: { '@type': 'Organization', name: 'Samskab' },
    spatialCoverage: view.country ?? undefined,
  };
  return `<script type="application/ld+json">${JSON.stringify(article).replaceAll('<', '\\u003c')}</script>`;
}
