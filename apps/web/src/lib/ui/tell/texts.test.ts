import {
  BASE_VOCABULARIES,
  FIELD_PATHS,
  FIELDS,
  MOVES,
  QUESTIONS,
  REQUIREMENTS,
  SECTIONS,
  STATES,
} from '@samskab/domain';
import { expect, test } from 'vitest';
import type { ProblemCode } from '#lib/tell/problems.ts';
import {
  choiceLabel,
  fieldLabel,
  missingText,
  moveName,
  optionAbout,
  problemText,
  questionTitle,
  sectionName,
  stateName,
  stateWhat,
} from './texts.ts';

// Memberships are asked by the texts of the domain, one for each condition.
const labelled = FIELD_PATHS.filter((path) => FIELDS[path].kind !== 'memberships');

test('every field has a label of its own', () => {
  expect(labelled.filter((path) => fieldLabel(path) === path)).toEqual([]);
});

test('every question has a title', () => {
  expect(QUESTIONS.filter(({ id }) => questionTitle(id) === id)).toEqual([]);
});

test('every section, state and move has a name', () => {
  const names = [
    ...SECTIONS.map(sectionName),
    ...STATES.map(stateName),
    ...STATES.map((state) => stateWhat(state, '1. maj')),
    ...(Object.keys(MOVES) as (keyof typeof MOVES)[]).map(moveName),
  ];
  expect(names.filter((name) => name.trim() === '')).toEqual([]);
});

test('everything that a story can lack before it is handed in is said', () => {
  const needed = REQUIREMENTS.filter(({ from }) => from !== 'published').map(({ field }) => field);
  for (const field of [...needed, 'lesson_kind'])
    expect(missingText(field, { count: 3, least: 150 }).length).toBeGreaterThan(5);
});

test('every form of collaboration, outcome and degree of openness is explained', () => {
  for (const vocabulary of ['collaborationForm', 'valence', 'anonymity'] as const)
    expect(BASE_VOCABULARIES[vocabulary].filter(({ code }) => !optionAbout(vocabulary, code))).toEqual([]);
});

test('every choice that is no list is named', () => {
  for (const path of FIELD_PATHS) {
    const field = FIELDS[path];
    if (field.kind !== 'choice') continue;
    expect(field.values.filter((value) => choiceLabel(path, value) === value)).toEqual([]);
  }
});

test('a text that is too long is told both numbers, as people write them', () => {
  const code: ProblemCode = 'tooLong';
  const sentence = problemText({ field: 'title', code, limit: 6000, length: 6007 });
  expect(sentence).toContain('6.000');
  expect(sentence).toContain('6.007');
});
