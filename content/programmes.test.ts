import { readability } from '@samskab/danish';
import { missingIn } from '@samskab/domain/programmes';
import { processTemplates, shippedArenas, shippedProgrammes } from '@samskab/store';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unkindWords } from '../tools/texts/words.ts';

const EASY = 40;
const programmes = await shippedProgrammes();
const arenas = new Map((await shippedArenas()).map((arena) => [arena.key, arena.content]));
const templates = new Set((await processTemplates()).map(({ key }) => key));
const FOLDER = new URL('./experiences/', import.meta.url);
const stories = new Map(
  readdirSync(FOLDER).map((name) => {
    const story = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as {
      readonly key: string;
      readonly content: { readonly anonymity?: string };
    };
    return [story.key, story.content.anonymity ?? null] as const;
  }),
);

test('the programme of the libraries ships, with its owner and its two partners', () => {
  const partners = programmes.map(({ content }) => content.partners.map(({ name, role }) => [role, name]));
  expect(partners).toEqual([
    [
      ['owner', 'Frivilligrådet'],
      ['partner', 'Danmarks Biblioteksforening'],
      ['partner', 'Tænketanken Fremtidens Biblioteker'],
    ],
  ]);
});

describe.each(programmes.map((programme) => [programme.key, programme] as const))('%s', (_, programme) => {
  const { content, members, news } = programme;
  test('is whole, says that volunteers replace nobody, and begins with processes that ship', () => {
    expect(missingIn(content)).toEqual([]);
    expect(content.promise.da).toMatch(/^Frivillige erstatter aldrig åbningstid eller ansatte/);
    expect(content.templates.filter((key) => !templates.has(key))).toEqual([]);
    const goals = new Set(content.goals.map(({ key }) => key));
    expect(content.indicators.filter(({ goal }) => goal === null || !goals.has(goal))).toEqual([]);
  });
  test('has members that may join it, and shows no story that hides where it is from', () => {
    for (const { arena, experiences } of members) {
      expect(content.arenaKinds).toContain(arenas.get(arena)?.kind);
      for (const story of experiences) expect(['A0', 'A1', null]).toContain(stories.get(story));
    }
  });
  test('is easy to read, the same in both languages, and makes nobody smaller', () => {
    const said = [
      content.purpose,
      content.promise,
      content.joining,
      ...content.steps.flatMap(({ title, what }) => [title, what]),
      ...content.goals.map(({ text }) => text),
      ...content.partners.map(({ what }) => what),
    ];
    expect(said.filter(({ da, en }) => da === '' || en === '')).toEqual([]);
    const text = [...said.map(({ da }) => da), ...news.map((item) => `${item.title}. ${item.text}`)].join(
      '\n',
    );
    expect(readability(text)?.lix ?? 99).toBeLessThanOrEqual(EASY);
    expect(unkindWords(text)).toEqual([]);
  });
});
