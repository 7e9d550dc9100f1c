import { encodeDocument, SearchIndex } from '@samskab/search';
import { describe, expect, test } from 'vitest';
import { SEARCH_LANGUAGE as language, SEARCH_PARAMETERS } from './search-language.ts';

/** Whether each query finds the text, and how. */
function kindOf(query: string, text: string): string | null {
  const index = new SearchIndex(language, SEARCH_PARAMETERS);
  index.add(1, encodeDocument({ body: text }, language));
  index.add(2, encodeDocument({ body: 'Noget helt andet om cykelpumper' }, language));
  index.prepare();
  const { hits, isRelaxed } = index.search(query);
  if (isRelaxed || !hits.documents.includes(1)) return null;
  return index.explain(query, 1)[0]?.kind ?? null;
}

describe('Danish search', () => {
  test.each([
    ['ensomhed', 'De talte om ensomhed', 'exact'],
    ['aeldre', 'Mange ældre kom', 'exact'],
    ['forening', 'Foreningerne ringede', 'stem'],
    ['ensomhed', 'Ældreensomhed er svær', 'compound'],
    ['frivilligcenter', 'Et center for frivillige', 'part'],
    ['flygtninge', 'Nydanskere og naboer', 'synonym'],
    ['volunteers', 'De frivillige kom', 'synonym'],
    ['bibliotget', 'Biblioteket åbnede', 'typo'],
  ])('%s finds «%s»', (query, text, kind) => {
    expect(kindOf(query, text)).toBe(kind);
  });

  test('ensomme ældre finds ældreensomhed', () => {
    expect(kindOf('ensomme ældre', 'Et projekt mod ældreensomhed')).not.toBeNull();
  });

  test('what has nothing to do with it is not found', () => {
    expect(kindOf('fodbold', 'De ældre spiste suppe')).toBeNull();
    expect(kindOf('bil', 'De byggede et bilag')).toBeNull();
  });

  test('forms are folded, and folding them again changes nothing', () => {
    expect(language.words('Blåbærgrød på Ærø').map(({ form }) => form)).toEqual([
      'blaabaergroed',
      'paa',
      'aeroe',
    ]);
    expect(language.parts('poesigruppe')[0]).toEqual(['poesi', 'gruppe']);
    expect(language.parts('aeldreensomhed')[0]).toEqual(['aeldre', 'ensomhed']);
  });
});
