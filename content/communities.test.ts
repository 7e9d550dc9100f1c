import { findPersonalData, readability, tokens } from '@samskab/danish';
import { distanceKm, municipality, regionOf, regionsAt } from '@samskab/domain';
import { communityFaults, communityHints, type CommunityContent } from '@samskab/domain/communities';
import { shippedCommunities } from '@samskab/store';
import { expect, test } from 'vitest';

const examples = await shippedCommunities();
const TODAY = '2026-12-01';

/** As an example is loaded: those among children say that their certificates are there. */
const asLoaded = (content: CommunityContent): CommunityContent => ({
  ...content,
  facts: {
    ...content.facts,
    certificate:
      content.facts.children === 'withVolunteers' ? { on: TODAY, role: 'Formand (eksempel)' } : null,
  },
});
const readingOf = (text: string) => {
  const ease = readability(text);
  const longWords = tokens(text).filter((token) => token.text.length > 6);
  return ease && { ...ease, longWords: longWords.map((token) => token.text) };
};

test('at least eighty stand in all five regions, each with a key and a name of its own', () => {
  expect(examples.length).toBeGreaterThanOrEqual(80);
  for (const of of [examples.map(({ key }) => key), examples.map(({ content }) => content.name)])
    expect(new Set(of).size).toBe(examples.length);
  const regions = new Set(
    examples.map(({ content }) => regionOf(content.municipality ?? '', '2026-01-01')?.code),
  );
  for (const { code } of regionsAt('2026-01-01')) expect(regions).toContain(code);
});

test('each could be handed in as it is: 25 light words, nothing missing, nothing against the rules for posters', () => {
  for (const { key, content } of examples) {
    const ready = asLoaded(content);
    expect({ key, faults: communityFaults(ready, readingOf(ready.facts.what), TODAY) }).toEqual({
      key,
      faults: [],
    });
    expect({ key, hints: communityHints(ready) }).toEqual({ key, hints: [] });
  }
});

test('none points to a person', () => {
  for (const { key, content } of examples) {
    const { what, when, place, whoNote, price } = content.facts;
    const found = findPersonalData([content.name, what, when, place, whoNote, price].join('. '));
    expect({ key, found: found.map(({ kind }) => kind) }).toEqual({ key, found: [] });
  }
});

test('each lies near the middle of its municipality', () => {
  for (const { key, content } of examples) {
    const centre = municipality(content.municipality ?? '')?.centre;
    if (!centre || !content.position) throw new Error(`${key} lies nowhere`);
    expect({ key, isNear: distanceKm(centre, content.position) < 5 }).toEqual({ key, isNear: true });
  }
});

test('the texts of the desk say the same in all eight languages', async () => {
  const { default: danish } = await import('./desk/da.json', { with: { type: 'json' } });
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();
  for (const language of ['en', 'ar', 'uk', 'tr', 'so', 'pl', 'fa']) {
    const { default: texts } = (await import(`./desk/${language}.json`, { with: { type: 'json' } })) as {
      readonly default: typeof danish;
    };
    expect([language, Object.keys(texts)]).toEqual([language, Object.keys(danish)]);
    for (const part of ['consent', 'receipt'] as const)
      expect([language, texts[part].map(places)]).toEqual([language, danish[part].map(places)]);
    expect(texts.direction).toBe(['ar', 'fa'].includes(language) ? 'rtl' : 'ltr');
    expect(texts.consent.join(' ')).toMatch(/30|۳۰|٣٠/);
  }
});
