import { expect, test } from 'vitest';
import { howToJsonLd } from './how-to-json-ld.ts';
import type { MethodPageCard } from './method-facts.ts';

const WORDS = {
  name: 'Suppekreds',
  purpose: 'Tal sammen </script><b>',
  opening: 'Tag en ske.',
  steps: [{ title: 'Øs op', text: 'Hver øser.', say: 'Hvem mangler?' }],
  materials: ['En gryde'],
  quiet: 'På skift.',
  online: 'Hver sin suppe.',
  pitfall: 'For varm.',
  notWhen: 'Uden gryde.',
  suits: {},
};
const CARD: MethodPageCard = {
  id: 'L01',
  slug: 'suppekreds',
  name: WORDS.name,
  purpose: WORDS.purpose,
  language: 'da',
  people: { least: 4, most: 12 },
  minutes: { least: 20, most: 30 },
  days: null,
  phases: ['gather'],
  suits: [],
  words: WORDS,
  steps: WORDS.steps.map((step) => ({ ...step, minutes: 25 })),
  retired: false,
};
const about = {
  origin: 'https://samskab.example',
  pathname: '/metoder/suppekreds',
  version: 3,
  updatedAt: new Date('2026-11-30T11:00:00Z'),
};
const inside = (block: string): Record<string, unknown> =>
  JSON.parse(block.replace(/^<script type="application\/ld\+json">/, '').replace(/<\/script>$/, ''));

test('search engines are told the steps, the time and what is needed', () => {
  expect(inside(howToJsonLd(CARD, about))).toMatchObject({
    '@type': 'HowTo',
    name: 'Suppekreds',
    totalTime: 'PT30M',
    version: 3,
    dateModified: '2026-11-30',
    supply: [{ '@type': 'HowToSupply', name: 'En gryde' }],
    step: [{ position: 1, name: 'Øs op', text: 'Hver øser. »Hvem mangler?«' }],
  });
});

test('no words can end the block', () => {
  const block = howToJsonLd(CARD, about);
  expect(block.match(/</g)).toHaveLength(2);
  expect(inside(block)['description']).toBe(WORDS.purpose);
});

test('a method that runs for days says so', () => {
  const days = howToJsonLd({ ...CARD, days: { least: 14, most: 42 } }, about);
  expect(inside(days)['totalTime']).toBe('P42D');
});
