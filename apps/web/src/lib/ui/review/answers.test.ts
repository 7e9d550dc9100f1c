import { experienceContent, FIELD_PATHS, publicView, unitOf } from '@samskab/domain';
import { completeContent } from '@samskab/domain/testing';
import { expect, test } from 'vitest';
import { answersOf, versionAnswers } from './answers.ts';
import { changesBetween } from './changes.ts';

const base = completeContent({ methods: [], ongoing: null });

test('every part of the schema is an answer, once', () => {
  const units = answersOf(base).map(({ unit }) => unit);
  expect(units.toSorted()).toEqual([...new Set(FIELD_PATHS.map(unitOf))].toSorted());
});

test('nothing told is no text, whatever the kind of field', () => {
  const told = answersOf(experienceContent.parse({ language: 'da', licence: 'CC0' }));
  expect(told.filter(({ text }) => text !== '').map(({ unit }) => unit)).toEqual(['language', 'licence']);
});

test.each([
  ['title', { title: 'En anden titel' }],
  ['story.did', { story: { ...base.story, did: 'Noget andet' } }],
  ['valence', { valence: 'bad' }],
  ['municipality', { municipality: '0461' }],
  ['startMonth', { startMonth: '2023-01' }],
  ['ongoing', { ongoing: true }],
  ['themes', { themes: ['poverty'] }],
  ['actors', { actors: base.actors.slice(1) }],
  ['volunteerHours', { volunteerHours: 40 }],
  ['conditions', { conditions: { C01: 0.67 } }],
  ['conditionNotes', { conditionNotes: { C01: 'Det sagde alle' } }],
  ['country', { country: 'SE' }],
] as const)('a change of %s is one change, and of that', (unit, given) => {
  const changed = experienceContent.parse({ ...base, ...given });
  expect(changesBetween(answersOf(base), answersOf(changed)).map((change) => change.unit)).toEqual([unit]);
  expect(changesBetween(answersOf(base), answersOf(structuredClone(base)))).toEqual([]);
});

test('codes are said in words and lists line by line', () => {
  const said = (unit: string) => answersOf(base).find((answer) => answer.unit === unit)?.text;
  expect(said('valence')).toBe('God erfaring');
  expect(said('municipality')).toBe('Aarhus');
  expect(said('startMonth')).toBe('marts 2022');
  expect(said('actors')?.split('\n')).toHaveLength(2);
});

test('what a reader may not see of a version is not in its answers', () => {
  const told = completeContent({ anonymity: 'A3', municipality: '0751', startMonth: '2022-03' });
  const text = versionAnswers(publicView(told))
    .map((answer) => answer.text)
    .join('\n');
  expect(text).not.toMatch(/Aarhus|marts/);
  expect(text).toContain('2022');
});
