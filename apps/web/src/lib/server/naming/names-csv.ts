import { plainCsv } from '@samskab/exchange';
import { address } from '../mail/address.ts';
import { allNamed } from './naming-page.ts';

const COLUMNS = ['slug', 'url', 'kind', 'origin', 'year', 'declared', 'actual'];

/** What every story was called and what it was, a row each, for whoever wants to count anew. */
export async function* namesCsv(): AsyncGenerator<string> {
  const stories = await allNamed();
  yield plainCsv(
    COLUMNS,
    stories.map(({ slug, kind, origin, year, declared, actual }) => ({
      slug,
      url: address(`/erfaringer/${slug}`, 'da'),
      kind,
      origin,
      year,
      declared,
      actual,
    })),
  );
}
