import { countWords, danishNames, findPersonalData, readability } from '@samskab/danish';
import {
  actorGroupsOf,
  BASE_VOCABULARIES,
  experienceContent,
  isTerm,
  missingFor,
  regionOf,
  regionsAt,
  reuseContent,
  storyWords,
  voiceContent,
} from '@samskab/domain';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unkindWords } from '../tools/texts/words.ts';
import { STARTING_VERBS } from './checks/starting-verbs.ts';
import { unknownCodes } from './checks/unknown-codes.ts';

const HERE = new URL('./experiences/', import.meta.url);
const RIGHTMOST = '9999-12';

interface Example {
  readonly key: string;
  readonly constructed: boolean;
  readonly publishedOn: string;
  readonly content: object;
  readonly voices: readonly object[];
  readonly reuses: readonly object[];
}

const files = readdirSync(HERE)
  .filter((name) => name.endsWith('.json'))
  .toSorted();
const examples = files.map((name) => {
  const raw = JSON.parse(readFileSync(new URL(name, HERE), 'utf8')) as Example;
  const read = <Told>(kind: { safeParse: (input: unknown) => { data?: Told } }, inputs: readonly object[]) =>
    inputs.flatMap((input) => kind.safeParse(input).data ?? []);
  return {
    name,
    raw,
    key: raw.key,
    content: experienceContent.parse(raw.content),
    voices: read(voiceContent, raw.voices),
    reuses: read(reuseContent, raw.reuses),
  };
});
const all = examples.map((example) => [example.key, example] as const);

/** Every text of a file with the path it stands at; codes and dates are texts too. */
function* textsOf(value: unknown, at = ''): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [at, value];
  else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) yield* textsOf(inner, `${at}/${key}`);
}
const spokenBy = (voice: (typeof examples)[number]['voices'][number]) =>
  [voice.wentWell, voice.wentBadly, voice.differently].join(' ');
const countOf = (list: readonly (string | null)[]) => (value: string) =>
  list.filter((one) => one === value).length;

describe.each(all)('%s', (key, { name, raw, content, voices, reuses }) => {
  test('is read back exactly as it is written', () => {
    expect(content).toMatchObject(raw.content);
    expect(voices).toMatchObject(raw.voices);
    expect(reuses).toMatchObject(raw.reuses);
  });
  test('is marked as constructed, named by its key and names no organisation', () => {
    expect(raw.constructed).toBe(true);
    expect(name).toMatch(new RegExp(`^${key}-[a-z0-9-]+\\.json$`));
    expect(content.organisationNamed).toBe(false);
  });
  test('is complete for publication and told by 150 to 450 words', () => {
    expect(missingFor(content, 'published')).toEqual([]);
    expect(storyWords(content)).toBeGreaterThanOrEqual(150);
    expect(storyWords(content)).toBeLessThanOrEqual(450);
    expect(Object.values(content.story)).not.toContain('');
    expect(actorGroupsOf(content.actors).length).toBeGreaterThanOrEqual(2);
  });
  test('uses only codes of the lists that ship', () => {
    expect(unknownCodes(content, BASE_VOCABULARIES)).toEqual([]);
  });
  test('says what went wrong when it did not go well', () => {
    if (content.valence !== 'good') expect(Object.values(content.wentWrong)).not.toContain('');
    expect(content.transfer === null).toBe(content.country === 'DK');
  });
  test('is easy to read', () => {
    if (content.language !== 'da') return;
    expect(readability(Object.values(content.story).join('\n'))?.lix).toBeLessThanOrEqual(40);
    expect(readability(content.summary)?.lix).toBeLessThanOrEqual(40);
    expect(readability(content.lessons.map(({ text }) => text).join('\n'))?.lix).toBeLessThanOrEqual(40);
  });
  test('gives lessons that begin with a verb', () => {
    expect(content.lessons.map(({ text }) => text.split(/[ ,:]/)[0])).toSatisfy((first: string[]) =>
      first.every((word) => STARTING_VERBS.has(word)),
    );
  });
  test('holds no personal data and no unkind word', () => {
    const texts = [...textsOf(raw)].filter(([, text]) => text.includes(' '));
    expect(
      texts.flatMap(([at, text]) => findPersonalData(text, danishNames).map((hit) => [at, hit])),
    ).toEqual([]);
    expect(
      texts.flatMap(([, text]) => [...unkindWords(text), ...(text.match(/\bensom(?!hed)/giu) ?? [])]),
    ).toEqual([]);
  });
  test('lets each voice say 20 to 80 words', () => {
    const lengths = voices.map((voice) => countWords(spokenBy(voice)));
    expect(lengths.filter((length) => length < 20 || length > 80)).toEqual([]);
    for (const { actorType, language } of voices) {
      expect(actorType !== null && isTerm(BASE_VOCABULARIES, 'actorType', actorType)).toBe(true);
      expect(isTerm(BASE_VOCABULARIES, 'language', language)).toBe(true);
    }
  });
  test('happened before it was published, and was taken up after', () => {
    const published = raw.publishedOn.slice(0, 7);
    expect((content.startMonth ?? RIGHTMOST) < (content.endMonth ?? RIGHTMOST)).toBe(true);
    expect((content.endMonth ?? content.startMonth ?? RIGHTMOST) < published).toBe(true);
    for (const { month } of reuses) expect((month ?? '') > published).toBe(true);
  });
});

describe('the example library', () => {
  const contents = examples.map(({ content }) => content);
  const valence = countOf(contents.map((content) => content.valence));

  test('has 26 experiences, each with its own key, title and summary', () => {
    expect(examples.map(({ key }) => key)).toEqual(
      Array.from({ length: 26 }, (_, at) => `ex${String(at + 1).padStart(2, '0')}`),
    );
    expect(new Set(contents.map(({ title }) => title)).size).toBe(26);
    expect(new Set(contents.map(({ summary }) => summary)).size).toBe(26);
  });
  test('shows what did not go well as often as it happens', () => {
    expect(valence('bad')).toBeGreaterThanOrEqual(5);
    expect(valence('stopped')).toBeGreaterThanOrEqual(3);
    expect(valence('mixed')).toBeGreaterThanOrEqual(1);
    expect(valence('good')).toBeLessThanOrEqual(17);
  });
  test('has every form of collaboration and every theme', () => {
    const codes = (list: 'collaborationForm' | 'theme') => BASE_VOCABULARIES[list].map(({ code }) => code);
    expect(new Set(contents.map(({ actualForm }) => actualForm))).toEqual(
      new Set(codes('collaborationForm')),
    );
    expect(codes('theme').filter((theme) => !contents.some(({ themes }) => themes.includes(theme)))).toEqual([
      'other',
    ]);
  });
  test('has both libraries and volunteer centres as arenas', () => {
    const arena = countOf(contents.map(({ arenaKind }) => arenaKind));
    expect(arena('library')).toBeGreaterThanOrEqual(2);
    expect(arena('volunteerCentre')).toBeGreaterThanOrEqual(2);
  });
  test('has small companies and minority associations at the table', () => {
    const having = (type: string) => contents.filter(({ actors }) => actors.some((one) => one.type === type));
    expect(having('companyMicro').length).toBeGreaterThanOrEqual(8);
    expect(having('minorityAssociation').length).toBeGreaterThanOrEqual(3);
  });
  test('reaches from 2014 to 2025, over all regions and 18 municipalities', () => {
    const years = contents.map(({ startMonth }) => Number(startMonth?.slice(0, 4)));
    expect([Math.min(...years), Math.max(...years)]).toEqual([2014, 2025]);
    const codes = contents.map(({ municipality }) => municipality).filter((code) => code !== null);
    const reused = examples.flatMap(({ reuses }) => reuses.map(({ municipality }) => municipality));
    const today = '2026-01';
    expect(new Set(codes.map((code) => regionOf(code, today)?.name))).toEqual(
      new Set(regionsAt(`${today}-01`).map(({ name }) => name)),
    );
    expect(new Set([...codes, ...reused.filter((code) => code !== null)]).size).toBeGreaterThanOrEqual(18);
  });
  test('names a municipality only where the story is open', () => {
    for (const { municipality, anonymity } of contents)
      expect(municipality === null || anonymity === 'A0' || anonymity === 'A1').toBe(true);
  });
  test('speaks Danish, English and Arabic, and looks abroad', () => {
    expect(new Set(contents.map(({ language }) => language))).toEqual(new Set(['da', 'en', 'ar']));
    expect(contents.map(({ country }) => country).filter((country) => country !== 'DK')).toEqual([
      'NL',
      'SE',
      'GB',
    ]);
    const arabic = contents
      .filter(({ language }) => language === 'ar')
      .flatMap(({ title, story, lessons }) => [
        title,
        ...Object.values(story),
        ...lessons.map(({ text }) => text),
      ]);
    expect(arabic.filter((text) => /[a-zæøå]/i.test(text))).toEqual([]);
  });
  test('lets parties disagree', () => {
    const heard = examples.filter(({ voices }) => new Set(voices.map(({ group }) => group)).size >= 2);
    const disagreeing = heard.filter(({ voices }) => {
      const said = new Set(voices.map((voice) => voice.valence));
      return said.has('good') && (said.has('bad') || said.has('stopped'));
    });
    expect(heard.length).toBeGreaterThanOrEqual(12);
    expect(disagreeing.length).toBeGreaterThanOrEqual(6);
  });
  test('tells of others who tried, also in vain', () => {
    expect(examples.filter(({ reuses }) => reuses.length > 0).length).toBeGreaterThanOrEqual(8);
    const outcome = countOf(examples.flatMap(({ reuses }) => reuses.map((reuse) => reuse.outcome)));
    expect(outcome('didNotWork')).toBeGreaterThanOrEqual(4);
    expect(outcome('worked')).toBeGreaterThanOrEqual(4);
  });
  test('codes the first eight as the table they are compared by (golden/experiences/conditions.csv)', () => {
    const table = readFileSync(new URL('../golden/experiences/conditions.csv', import.meta.url), 'utf8');
    const [head = [], ...rows] = table
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    expect(rows.map(([id]) => id)).toEqual(examples.slice(0, 8).map(({ key }) => key));
    for (const [at, row] of rows.entries()) {
      const { conditions, outcomeMemberships } = contents[at] ?? {};
      const expected = Object.fromEntries(
        head.slice(1).map((code, column) => [code, Number(row[column + 1])]),
      );
      expect({ ...conditions, ...outcomeMemberships }).toEqual(expected);
    }
  });
});
