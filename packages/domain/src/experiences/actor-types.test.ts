import { expect, test } from 'vitest';
import { BASE_VOCABULARIES } from '../kernel/vocabularies/vocabularies.ts';
import { TYPES_OF_GROUP } from './actor-types.ts';

test('every kind of actor belongs to one group; "other" belongs to all', () => {
  const kinds = Object.values(TYPES_OF_GROUP).flat();
  const known = BASE_VOCABULARIES.actorType.map(({ code }) => code);
  expect([...new Set(kinds)].toSorted()).toEqual(known.toSorted());
  expect(kinds.filter((kind) => kind === 'other')).toHaveLength(4);
  expect(kinds.filter((kind) => kind !== 'other')).toHaveLength(known.length - 1);
});
