import { readability } from '@samskab/danish';
import { BASE_VOCABULARIES, isTerm, type VocabularyName } from '@samskab/domain';
import {
  createProcess,
  fromProcess,
  fromTemplate,
  neededGroups,
  phaseStates,
  readTemplate,
  type ProcessTemplate,
} from '@samskab/domain/processes';
import { idsFrom, MONDAY, newProcess } from '@samskab/domain/processes/testing';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unkindWords } from '../tools/texts/words.ts';

const EASY = 35;
const FOLDER = new URL('./processes/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const templates = FILES.map((name) => {
  const read = readTemplate(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')));
  if (!read.ok) throw new Error(`${name}: ${read.error.field}`);
  return read.value;
});

/** Everything a template says in one language, as it is read. */
const linesOf = (template: ProcessTemplate, language: 'da' | 'en'): readonly string[] => [
  template.title[language],
  template.about[language],
  template.when[language],
  template.practical[language],
  ...(template.invitation[language] === '' ? [] : [template.invitation[language]]),
  ...template.actors.map(({ name }) => name[language]),
  ...template.meetings.map(({ title }) => title[language]),
  ...template.outcomes.map(({ measure }) => measure[language]),
];
const codesOf = (template: ProcessTemplate): readonly (readonly [VocabularyName, string])[] => [
  ...template.themes.map((code) => ['theme', code] as const),
  ...template.targetGroups.map((code) => ['targetGroup', code] as const),
  ['scale', template.scale],
  ...template.actors.map(({ type }) => ['actorType', type] as const),
  ...template.actors.flatMap(({ disciplines }) => disciplines.map((code) => ['discipline', code] as const)),
  ...template.outcomes.map(({ dimension }) => ['outcomeDimension', dimension] as const),
  ...template.meetings.flatMap(({ agenda }) =>
    agenda.flatMap(({ method }) => (method === null ? [] : [['method', method] as const])),
  ),
];

test('the three small ones of the library programme take four to six weeks and have an invitation', () => {
  const small = templates.filter(({ invitation }) => invitation.da !== '' && invitation.en !== '');
  expect(small.map(({ key }) => key)).toEqual(['open-table', 'swap-languages', 'what-is-missing']);
  for (const { meetings } of small) {
    const days = meetings.map(({ afterDays }) => afterDays);
    const weeks = Math.ceil((Math.max(...days) - Math.min(...days)) / 7);
    expect(weeks).toBeGreaterThanOrEqual(4);
    expect(weeks).toBeLessThanOrEqual(6);
  }
});

test('there are at least five, each under the name of its file', () => {
  expect(templates.length).toBeGreaterThanOrEqual(5);
  expect(templates.map(({ key }) => `${key}.json`)).toEqual(FILES);
});

describe.each(templates.map((template) => [template.key, template] as const))('%s', (_, template) => {
  test('uses words of the vocabularies alone', () => {
    expect(codesOf(template).filter(([name, code]) => !isTerm(BASE_VOCABULARIES, name, code))).toEqual([]);
  });
  test('calls all four groups, those affected and those who decide', () => {
    expect(new Set(template.actors.map(({ actorGroup }) => actorGroup)).size).toBe(4);
    const rings = new Set(template.actors.flatMap((actor) => actor.rings));
    expect([...rings].toSorted()).toEqual(['affected', 'canContribute', 'decides']);
    expect(
      template.actors.some((one) => one.actorGroup === 'citizens' && one.rings.includes('affected')),
    ).toBe(true);
  });
  test('has meetings in the order of their days, from gathering to deciding, whose parts fit in', () => {
    const days = template.meetings.map(({ afterDays }) => afterDays);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(new Set(template.meetings.map(({ phase }) => phase))).toEqual(
      new Set(['gather', 'problem', 'develop', 'trial', 'decide']),
    );
    for (const { agenda, minutes, title } of template.meetings)
      expect([title.da, agenda.reduce((all, one) => all + one.minutes, 0) <= minutes]).toEqual([
        title.da,
        true,
      ]);
  });
  test.each(['da', 'en'] as const)('is easy to read in %s and makes nobody smaller', (language) => {
    const text = linesOf(template, language)
      .map((line) => (/[.?!]$/.test(line) ? line : `${line}.`))
      .join('\n');
    expect(readability(text)?.lix ?? 99).toBeLessThanOrEqual(EASY);
    expect(unkindWords(text)).toEqual([]);
    expect(linesOf(template, language).every((line) => line.length > 0)).toBe(true);
  });
  test('opens a process that has its actors and measures, and is copied whole', () => {
    const beginning = fromTemplate(template, 'da');
    const opened = createProcess(newProcess({ beginning, themes: [] }), { at: MONDAY, newId: idsFrom() });
    if (!opened.ok) throw new Error(opened.error.code);
    const { process } = opened.value;
    expect(neededGroups(process)).toHaveLength(4);
    expect(process.head.themes).toEqual(template.themes);
    expect(fromProcess(process)).toEqual({ ...beginning, copiedFrom: process.id });
    const done = phaseStates(process, MONDAY).flatMap(({ tasks }) =>
      tasks.filter(({ state }) => state === 'done'),
    );
    expect(done.map(({ task }) => task)).toEqual(['actorMap', 'practicalPlan']);
  });
});
