import { expect, test } from 'vitest';
import { FIELD_PATHS, FIELDS } from './fields.ts';
import {
  LONG_QUESTIONS,
  questionAbout,
  QUESTIONS,
  SECTIONS,
  SEND_QUESTION,
  SHORT_QUESTIONS,
  unitsOf,
} from './questions.ts';
import { REQUIREMENTS } from './required.ts';

test('asks for every field of an experience exactly once', () => {
  const asked = QUESTIONS.flatMap(({ fields }) => fields);
  expect(asked.toSorted()).toEqual([...FIELD_PATHS].toSorted());
});

test('the short form has at most eight questions', () => {
  expect(SHORT_QUESTIONS.length).toBeLessThanOrEqual(8);
});

test('no two questions have the same name, and each stands in a known section', () => {
  expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
  expect(QUESTIONS.filter(({ section }) => !SECTIONS.includes(section))).toEqual([]);
});

test('what is shown again belongs to another question, and to a list that is shown whole', () => {
  for (const { fields, again = [] } of QUESTIONS)
    for (const path of again) {
      expect(fields).not.toContain(path);
      expect(path).toContain('.*.');
    }
});

test('whoever answers the short form and its end can hand the story in', () => {
  const inShort = new Set([...SHORT_QUESTIONS, SEND_QUESTION].map(({ id }) => id));
  const needed = REQUIREMENTS.filter(({ from }) => from !== 'published').map(({ field }) => field);
  expect(needed.filter((field) => !inShort.has(questionAbout(field)?.id ?? ''))).toEqual([]);
});

test('every field that a requirement names is asked for somewhere', () => {
  expect(REQUIREMENTS.filter(({ field }) => questionAbout(field) === null)).toEqual([]);
});

test('a long text is asked for at most twice on one screen of the short form, so that it fits a phone', () => {
  for (const { fields } of SHORT_QUESTIONS) {
    const stories = fields.filter((path) => FIELDS[path].kind === 'text' && path.startsWith('story.'));
    expect(stories.length).toBeLessThanOrEqual(1);
  }
});

test('a list is saved by every question that shows a column of it', () => {
  const saving = QUESTIONS.filter((question) => unitsOf(question).includes('outcomes')).map(({ id }) => id);
  expect(saving).toEqual(['went', 'outcomes']);
  expect(LONG_QUESTIONS.every((question) => unitsOf(question).length > 0)).toBe(true);
});

test('what went wrong, when it was seen and what was tried is asked between results and advice', () => {
  const asked = SHORT_QUESTIONS.flatMap(({ fields }) => fields);
  const places = [
    'outcomes.*.direction',
    'wentWrong.what',
    'wentWrong.noticed',
    'wentWrong.tried',
    'lessons.*.text',
  ].map((path) => asked.findIndex((one) => one === path));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});
