import { readability } from '@samskab/danish';
import { BASE_VOCABULARIES } from '@samskab/domain';
import { chooseMethods, joinMethodFiles, METHOD_PHASES, type MethodWords } from '@samskab/domain/methods';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unkindWords } from '../tools/texts/words.ts';

const EASY = 35;
const LANGUAGES = ['da', 'en'] as const;
const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
const json = (name: string) => JSON.parse(read(`./methods/${name}.json`));
const joined = joinMethodFiles({ facts: json('facts'), words: { da: json('da'), en: json('en') } });
const cards = joined.ok ? joined.value : [];

interface Specified {
  readonly id: string;
  readonly da: string;
  readonly en: string;
  readonly people: string;
  readonly time: string;
  readonly phases: string;
}
const [HEAD = [], ...ROWS] = read('../golden/methods/cards.csv')
  .trim()
  .split('\n')
  .map((line) => line.split(';'));
const SPECIFIED = ROWS.map(
  (row) => Object.fromEntries(row.map((cell, at) => [HEAD[at], cell])) as unknown as Specified,
);

/** A card as it is read from top to bottom. */
const linesOf = (words: MethodWords): readonly string[] => [
  words.name,
  words.purpose,
  words.opening,
  ...words.steps.flatMap(({ title, text, say }) => [title, text, say]),
  ...words.materials,
  words.quiet,
  words.online,
  words.pitfall,
  words.notWhen,
  ...Object.values(words.suits),
];
const lix = (lines: readonly string[]): number => readability(lines.join('\n'))?.lix ?? 0;

test('the files that ship make 25 cards without a fault', () => {
  expect(joined.ok ? [] : joined.error).toEqual([]);
  expect(cards.map(({ id }) => id)).toEqual(SPECIFIED.map(({ id }) => id));
});

const range = ({ least, most }: { readonly least: number; readonly most: number }) =>
  least === most ? `${least}` : `${least}-${most}`;

test.each(SPECIFIED)('$id has the names, the size, the time and the phases it was given', (specified) => {
  const card = cards.find(({ id }) => id === specified.id);
  expect({
    id: card?.id,
    da: card?.words.da.name,
    en: card?.words.en?.name,
    people: card && range(card.people),
    time: card && (card.days ? `${range(card.days)} dage` : range(card.minutes)),
    phases: card?.phases.join(' '),
  }).toEqual({ ...specified, en: specified.en.replace(' (beursvloer)', '') });
});

test('cards are called what stories call their methods', () => {
  const terms = new Map(BASE_VOCABULARIES.method.map((term) => [term.code, term]));
  for (const { id, words } of cards) {
    expect(terms.get(id)?.da).toBe(words.da.name);
    expect(terms.get(id)?.en.replace(' (beursvloer)', '')).toBe(words.en?.name);
  }
});

describe.each(LANGUAGES)('the words of the cards in %s', (language) => {
  const told = cards.flatMap(({ id, words }) => (words[language] ? [[id, words[language]] as const] : []));

  test('there is one of each', () => expect(told).toHaveLength(cards.length));
  test.each(told)('%s is easy to read', (_, words) => {
    expect(lix(linesOf(words))).toBeLessThanOrEqual(EASY);
  });
  test.each(told)('%s fits on a card, and no part of it is a hint only', (_, words) => {
    const count = readability(linesOf(words).join('\n'))?.words ?? 0;
    expect(count).toBeGreaterThan(220);
    expect(count).toBeLessThan(450);
    for (const part of [words.quiet, words.online, words.pitfall, words.notWhen])
      expect(part.split(/\s+/).length).toBeGreaterThan(9);
  });
  test('no word makes anybody smaller', () => {
    expect(told.flatMap(([, words]) => linesOf(words)).flatMap(unkindWords)).toEqual([]);
  });
  test('no two cards say the same sentence', () => {
    const said = told.flatMap(([, words]) => words.steps.flatMap(({ text, say }) => [text, say]));
    expect(new Set(said).size).toBe(said.length);
  });
});

test('each circumstance has several cards in the phases where people meet', () => {
  for (const circumstance of ['littleDanish', 'conflict', 'many'] as const)
    for (const phase of METHOD_PHASES.filter((one) =>
      ['gather', 'problem', 'develop', 'decide'].includes(one),
    )) {
      const asked = {
        phase,
        groupSize: null,
        minutes: null,
        littleDanish: false,
        conflict: false,
        many: false,
      };
      const { suggestions } = chooseMethods({ ...asked, [circumstance]: true }, cards);
      expect(suggestions[0]?.because, `${circumstance} in ${phase}`).toContain(circumstance);
    }
});
