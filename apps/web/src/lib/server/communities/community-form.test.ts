import { communityContent, emptyCommunity } from '@samskab/domain/communities';
import { shippedCommunities } from '@samskab/store';
import { describe, expect, test } from 'vitest';
import { formValues, readCommunityForm, typedValues } from './community-form.ts';
import { fits, readListAsked } from './list-page.ts';

const TODAY = '2026-12-01';
function formOf(values: Readonly<Record<string, readonly string[] | string>>): FormData {
  const form = new FormData();
  for (const [name, list] of Object.entries(values))
    for (const value of [list].flat()) form.append(name, value);
  return form;
}
const read = (values: Parameters<typeof formOf>[0], before = emptyCommunity()) =>
  readCommunityForm(formOf(values), TODAY, before);

describe('the form of a community', () => {
  test('gives back what it was filled with, for every community that ships', async () => {
    for (const { key, content } of await shippedCommunities()) {
      const whole = communityContent.parse({
        ...content,
        facts: { ...content.facts, isApproximate: false, accessNote: 'Ring på', certificate: null },
      });
      const { content: back, problems } = read(formValues(whole));
      expect({ key, problems, back }).toEqual({ key, problems: [], back: whole });
    }
  });

  test.each([
    ['10.3883, 55.3959', 'swapped'],
    ['59.33, 18.07', 'outside'],
    ['ved kirken', 'notNumbers'],
    ['55.3959', 'notNumbers'],
  ])('the point »%s« is %s, and the one before stays', (position, code) => {
    const before = communityContent.parse({ position: { latitude: 55.4, longitude: 10.4 }, facts: {} });
    const { content, problems } = read({ position }, before);
    expect([content.position, problems]).toEqual([before.position, [{ code, at: 'position' }]]);
  });

  test('a point is read with full stop or comma, and a postcode gives one where none is written', () => {
    for (const position of ['55.3959, 10.3883', '55.3959 10.3883', '55,3959; 10,3883', '55.3959,10.3883'])
      expect(read({ position }).content.position).toEqual({ latitude: 55.3959, longitude: 10.3883 });
    const { content } = read({ place: 'Biblioteket, Torvet 1, 8000 Aarhus C' });
    expect(content.position?.latitude).toBeCloseTo(56.15, 1);
    expect(content.facts.isApproximate).toBe(true);
    expect(read({ place: 'Bag kirken' }).content.position).toBeNull();
  });

  test('a CPR number is in no text that is shown again, and stops the form', () => {
    const form = { what: 'Spørg efter 010190-0000', name: 'Koret' };
    expect(read(form).problems).toEqual([{ code: 'cpr', at: 'what' }]);
    expect(typedValues(formOf(form))['what']).toEqual(['Spørg efter ●●●●●●-●●●●']);
  });

  test('what was not on the page is not taken', () => {
    const { content } = read({
      interests: ['cook', 'etnicitet', 'cook'],
      size: 'huge',
      municipality: '9999',
      certificate: 'yes',
      certificateOn: '2026-12-02',
    });
    expect(content.facts).toMatchObject({ interests: ['cook'], size: null, certificate: null });
    expect(content.municipality).toBeNull();
  });

  test('a text that is too long is told, and cut only where it is not shown', () => {
    const long = 'a'.repeat(500);
    expect(read({ what: long }).problems).toEqual([{ code: 'tooLong', at: 'what', limit: 400 }]);
    expect(typedValues(formOf({ what: long }))['what']).toEqual([long]);
  });
});

describe('the list of communities', () => {
  test('knows what an address may ask, and leaves the rest out', () => {
    const asked = (query: string) => readListAsked(new URLSearchParams(query));
    expect(asked('kommune=0461&lyst=cook&sprog=ar&tid=evening&krav=free&krav=x&vaert=1&side=3')).toEqual({
      text: '',
      municipality: '0461',
      interest: 'cook',
      language: 'ar',
      time: 'evening',
      needs: ['free'],
      welcome: true,
      byName: false,
      page: 3,
    });
    expect(asked('kommune=0411&lyst=alt&side=-4')).toMatchObject({
      municipality: null,
      interest: null,
      page: 1,
    });
  });

  test('each wish alone and all of them together find what a plain look through finds', async () => {
    const all = (await shippedCommunities()).map(({ key, content }) => ({
      id: key,
      slug: key,
      isExample: true,
      lastConfirmedOn: TODAY,
      certificateUntil: null,
      publishedAt: null,
      content,
    }));
    const found = (query: string, words: readonly string[] = []) =>
      all
        .filter((one) => fits(one, readListAsked(new URLSearchParams(query)), words))
        .map(({ slug }) => slug);
    expect(found('')).toHaveLength(all.length);
    expect(found('sprog=so')).toEqual(
      all.filter(({ content }) => content.facts.languages.includes('so')).map(({ slug }) => slug),
    );
    expect(found('kommune=0461&lyst=cook&krav=stepFree&krav=free&vaert=1')).toEqual(['aaben-gryde']);
    expect(found('', ['suppe', 'gaard'])).toContain('suppe-i-gaarden');
  });
});
