const FORMATS = [
  ['erfaringer.csv', 'text/csv'],
  ['erfaringer.jsonl', 'application/jsonl'],
  ['erfaringer.zip', 'application/zip'],
] as const;

/** What search engines are told of the open data, as a schema.org Dataset in a block that runs nothing. */
export function datasetJsonLd(origin: string, name: string, description: string): string {
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    url: `${origin}/data`,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    creator: { '@type': 'Organization', name: 'Samskab', url: origin },
    isAccessibleForFree: true,
    distribution: FORMATS.map(([file, encodingFormat]) => ({
      '@type': 'DataDownload',
      contentUrl: `${origin}/data/${file}`,
      encodingFormat,
    })),
  };
  return `<script type="application/ld+json">${JSON.stringify(dataset).replaceAll('<', '\\u003c')}</script>`;
}
