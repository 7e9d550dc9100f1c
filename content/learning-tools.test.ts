import { LEARNING_TOOLS } from '@samskab/domain/learning';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const HERE = import.meta.dirname;
const ROUTES = path.join(HERE, '../apps/web/src/routes');
const CARDS = JSON.parse(readFileSync(path.join(HERE, 'methods/facts.json'), 'utf8')) as readonly {
  readonly id: string;
  readonly slugs: { readonly da: string };
}[];

/** The page of a Danish address; all cards have the same. */
const pageOf = (href: string) =>
  path.join(
    ROUTES,
    href.replace(/#.*$/, '').replace(/^\/metoder\/.+/, () => '/metoder/[slug]'),
    '+page.svelte',
  );

test.each(Object.entries(LEARNING_TOOLS))('the tool %s is there', (code, { href }) => {
  expect(existsSync(pageOf(href))).toBe(true);
  const card = CARDS.find(({ id }) => id === code);
  expect(href).toBe(card ? `/metoder/${card.slugs.da}` : href);
  expect(card !== undefined).toBe(href.startsWith('/metoder/'));
});
