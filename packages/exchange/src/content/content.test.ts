import { describe, expect, test } from 'vitest';
import { BASE_VOCABULARIES, emptyContent, experienceContent } from '@samskab/domain';
import { completeContent } from '@samskab/domain/testing';
import { codesIn, unknownCode } from './unknown-code.ts';
import { mapTexts } from './map-texts.ts';

const ITEMS = {
  actors: [{ type: 'other', group: 'citizens' }],
  actions: [{}],
  outcomes: [{}],
  lessons: [{}],
  links: [{ url: 'https://a.dk' }],
  transfer: {},
};
/** A content in which every list has one item, so that every text that can be told is there and is empty. */
const EMPTY = experienceContent.parse(ITEMS);

/** The paths of all empty texts: what nobody has told yet is free text, as codes are null until they are told. */
function emptyTexts(value: unknown, path = ''): readonly string[] {
  if (value === '') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    emptyTexts(inner, [path, Array.isArray(value) ? '*' : name].filter(Boolean).join('.')),
  );
}

describe('texts', () => {
  test('every free text of a content is rewritten, by its path, and nothing else is', () => {
    const seen: string[] = [];
    const rewritten = mapTexts(EMPTY, (text, path) => {
      seen.push(path);
      return `${text}x`;
    });
    expect(seen.toSorted()).toEqual(emptyTexts(EMPTY).toSorted());
    expect(emptyTexts(rewritten)).toEqual([]);
    expect(rewritten).toMatchObject({ language: 'da', links: [{ url: 'https://a.dk' }] });
  });

  test('what is not there stays away', () => {
    expect(mapTexts({ title: 'a' }, (text) => `${text}!`)).toEqual({ title: 'a!' });
    expect(mapTexts({ lessons: 'ingen liste' }, () => 'x')).toEqual({ lessons: 'ingen liste' });
  });
});

describe('codes', () => {
  const CODED = {
    ...ITEMS,
    ...Object.fromEntries(
      Object.entries(emptyContent())
        .filter(([, value]) => value === null)
        .map(([field]) => [field, 'zzz']),
    ),
    ...Object.fromEntries(
      [
        'themes',
        'targetGroups',
        'disciplines',
        'phasesDone',
        'methods',
        'purposeEmphasis',
        'successFactors',
        'failureFactors',
        'moneySources',
      ].map((field) => [field, ['zzz']]),
    ),
    language: 'zzz',
    licence: 'zzz',
    actors: [{ type: 'zzz', group: 'citizens', role: 'zzz', joinedPhase: 'zzz', leftPhase: 'zzz' }],
    actions: [{ novelty: 'zzz' }],
    outcomes: [{ dimension: 'zzz', direction: 'zzz', evidenceLevel: 'zzz' }],
    transfer: { differsInDenmark: ['zzz'] },
  };
  const taken = (value: unknown): number =>
    value === 'zzz'
      ? 1
      : typeof value === 'object' && value !== null
        ? Object.values(value).reduce((sum: number, inner) => sum + taken(inner), 0)
        : 0;

  test('every field that takes any code is looked up in a list', () => {
    // Fields that do not take just any code (countries, months, groups) refuse this one and are left out.
    const accepted = Object.fromEntries(
      Object.entries(CODED).filter(
        ([field, value]) => experienceContent.safeParse({ [field]: value }).success,
      ),
    );
    const content = experienceContent.parse(accepted);
    const found = codesIn(content).filter(({ code }) => code === 'zzz');
    expect(found).toHaveLength(taken(content));
    expect(found.length).toBeGreaterThan(20);
  });

  test('a story with codes of the lists has no unknown one, and the first unknown one is named', () => {
    expect(unknownCode(completeContent(), BASE_VOCABULARIES)).toBeNull();
    expect(unknownCode(completeContent({ themes: ['loneliness', 'trafik'] }), BASE_VOCABULARIES)).toEqual({
      field: 'themes',
      vocabulary: 'theme',
      code: 'trafik',
    });
  });

  test('that a form was given no name is an answer', () => {
    expect(unknownCode(completeContent({ declaredForm: 'none' }), BASE_VOCABULARIES)).toBeNull();
    expect(unknownCode(completeContent({ actualForm: 'none' }), BASE_VOCABULARIES)).not.toBeNull();
  });
});
