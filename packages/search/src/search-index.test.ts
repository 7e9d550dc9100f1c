import { describe, expect, test } from 'vitest';
import { matchesPhrases } from './answer/phrases.ts';
import { encodeDocument } from './document/encode-document.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';
import { SearchIndex, type SearchWish } from './search-index.ts';
import { toyLanguage } from './testing/toy-language.ts';

const language = toyLanguage();

/** An index of titles, numbered from 1. */
function indexOf(...titles: readonly string[]): SearchIndex {
  const index = new SearchIndex(language);
  for (const [at, title] of titles.entries()) index.add(at + 1, encodeDocument({ title }, language));
  return index;
}

const found = (index: SearchIndex, query: string, wish?: SearchWish) => [
  ...index.search(query, wish).hits.documents,
];
const kinds = (index: SearchIndex, query: string, document: number) =>
  index.explain(query, document).map(({ kind }) => kind);

describe('what a word finds', () => {
  const index = indexOf(
    'Ensom i byen',
    'Ensomhed i byen',
    'Ældreensomhed i byen',
    'Ældre bliver ensomme',
    'Hjælp til flygtninge',
    'Hjælp til nydanskere',
  );

  test('the word itself, then its other forms, then compounds of it', () => {
    expect(found(index, 'ensom')).toEqual([1, 4, 2, 3]);
    expect(kinds(index, 'ensom', 1)).toEqual(['exact']);
    expect(kinds(index, 'ensom', 2)).toEqual(['stem']);
    expect(kinds(index, 'ensom', 3)).toEqual(['compound']);
  });

  test('split words find the compound, and the compound finds the split words', () => {
    expect(found(index, 'ensomme ældre')).toEqual([4, 3]);
    expect(found(index, 'ældreensomhed')).toEqual([3, 4]);
    expect(kinds(index, 'ældreensomhed', 4)).toEqual(['part']);
    expect(index.explain('ældreensomhed', 4)[0]?.found).toEqual(['ældre', 'ensomme']);
  });

  test('what others call it, below what it is called', () => {
    expect(found(index, 'flygtninge')).toEqual([5, 6]);
    expect(found(index, 'nydanskere')).toEqual([6, 5]);
    expect(kinds(index, 'nydansker', 5)).toEqual(['synonym']);
  });

  test('what was meant when it is spelled wrong, and only then', () => {
    expect(found(index, 'flygtnigne')).toEqual([5]);
    expect(kinds(index, 'flygtnigne', 5)).toEqual(['typo']);
    expect(found(index, 'byem')).toEqual([3, 2, 1]);
    expect(found(index, 'bym')).toEqual([]);
  });

  test('a number is never taken for another', () => {
    expect(found(indexOf('Budget 2024'), '2025')).toEqual([]);
  });

  test('words that begin with it, only while it is being written', () => {
    expect(found(index, 'nyd')).toEqual([]);
    expect(found(index, 'nyd', { isTyping: true })).toEqual([6]);
    expect(found(index, 'nyd ', { isTyping: true })).toEqual([]);
  });

  test('two words that are one in the text, where nothing is known of their compound', () => {
    const plain = indexOf('Frivilligcenter Nord', 'Ungdomshuset');
    expect(found(plain, 'frivillig center')).toEqual([1]);
    expect(found(plain, 'ungdom huset')).toEqual([2]);
    expect(found(plain, 'frivillig, center')).toEqual([]);
  });

  test('two words that have a synonym together', () => {
    const plain = indexOf('Sårbare borgere', 'Socialt samvær');
    expect(found(plain, 'socialt udsat')).toEqual([1]);
  });

  test('a synonym of several words only where all of them stand', () => {
    expect(found(indexOf('Mænd uden job', 'Mænd uden hjem'), 'hjemlos')).toEqual([2]);
  });
});

describe('what a query asks for', () => {
  const index = indexOf('Kaffe og kage', 'Kage og kaffe', 'Kaffe alene', 'Te alene');

  test('all words, in any order', () => expect(found(index, 'kage kaffe')).toEqual([2, 1]));
  test('words that are unwanted', () => {
    expect(found(index, 'kaffe -kagen')).toEqual([3]);
    expect(found(index, '-kaffe')).toEqual([4]);
  });
  test('one word or another', () => {
    expect(found(index, 'te or kage').toSorted()).toEqual([1, 2, 4]);
    expect(found(index, 'te eller kage alene').toSorted()).toEqual([4]);
  });
  test('small words only when there is nothing else', () => {
    expect(found(index, 'kaffe og alene')).toEqual([3]);
    expect(found(index, 'og')).toEqual([2, 1]);
  });

  test('a phrase, which the text itself decides', () => {
    const { matched, phrases } = index.search('"kaffe og kage"');
    expect([...matched.documents]).toEqual([1, 2]);
    expect(matchesPhrases('Kaffe og kage', phrases, language)).toBe(true);
    expect(matchesPhrases('Kage og kaffe', phrases, language)).toBe(false);
  });

  test('no phrase that is unwanted', () => {
    const { matched, phrases } = index.search('kaffe -"og kage"');
    expect([...matched.documents]).toEqual([1, 2, 3]);
    expect(matchesPhrases('Kaffe og kage', phrases, language)).toBe(false);
    expect(matchesPhrases('Kage og kaffe', phrases, language)).toBe(true);
  });

  test('as much as there is when nothing has everything, told with the words that are nowhere', () => {
    const { hits, isRelaxed, missing } = index.search('kaffe kage zebra');
    expect([[...hits.documents], isRelaxed, missing]).toEqual([[2, 1], true, ['zebra']]);
    expect(index.search('kaffe kage').isRelaxed).toBe(false);
  });

  test('nothing without a phrase that is nowhere', () => {
    expect(found(index, 'kaffe "te og kage"')).toEqual([]);
  });

  test('nothing is nothing', () => {
    for (const query of ['', '   ', '"', '-', '""', '!?', '\u200b']) {
      const { isEmpty, isRelaxed, matched } = index.search(query);
      expect([isEmpty, isRelaxed, matched.documents.length]).toEqual([true, false, 0]);
    }
  });

  test('only what the caller accepts, also when that means going down in words', () => {
    expect(found(index, 'kaffe kage', { accept: (document) => document !== 2 })).toEqual([1]);
    const { hits, isRelaxed } = index.search('kaffe kage', { accept: (document) => document === 3 });
    expect([[...hits.documents], isRelaxed]).toEqual([[3], true]);
  });

  test('ties as the caller sees them', () => {
    expect(found(index, 'kage', { tie: (a, b) => a - b })).toEqual([1, 2]);
    expect(found(index, 'kage', { limit: 1 })).toEqual([2]);
  });
});

describe('suggestions', () => {
  const index = indexOf('Ensomhed i byen', 'Ensomhed og hjælp', 'Ensommere', 'Ældrerådet', 'Blåbær');

  test('what was meant, in the words of the texts', () => {
    expect(index.didYouMean('blaabør og ensomhde')).toEqual({
      text: 'blåbær og ensomhed',
      words: [
        { from: 'blaabør', to: 'blåbær' },
        { from: 'ensomhde', to: 'ensomhed' },
      ],
    });
  });

  test('nothing when all words are known, or none is near', () => {
    expect(index.didYouMean('ensomheden "i byen"')).toBeNull();
    expect(index.didYouMean('zebra -ensomhde')).toBeNull();
  });

  test('a compound whose parts are known is not wrong', () => {
    expect(indexOf('Ældre', 'Ensomhed', 'Ældreensomhet').didYouMean('ældreensomhed')).toBeNull();
  });

  test('words that begin with what is written, the most used first and each stem once', () => {
    expect(index.complete('hjælp ens', 5)).toEqual([
      { text: 'hjælp ensomhed', documents: 2 },
      { text: 'hjælp ensommere', documents: 1 },
    ]);
    expect(index.complete('æl', 5)).toEqual([{ text: 'ældrerådet', documents: 1 }]);
    expect(index.complete('ens ', 5)).toEqual([]);
    expect(index.complete('e', 5)).toEqual([]);
  });

  test('nothing from documents that are gone', () => {
    const gone = indexOf('Ensomhed', 'Kaffe');
    gone.remove(1);
    expect([gone.complete('ens', 5), gone.didYouMean('ensomhde')]).toEqual([[], null]);
  });
});

describe('documents', () => {
  test('have numbers that grow', () => {
    const index = indexOf('a', 'b');
    const encoded = encodeDocument({ title: 'c' }, language);
    for (const number of [2, 0, -1, 2.5, Number.NaN, 2 ** 32]) {
      expect(() => index.add(number, encoded)).toThrow(RangeError);
    }
    expect(index.size).toBe(2);
  });

  test('that cannot be read leave nothing behind', () => {
    const index = indexOf('kaffe');
    const encoded = encodeDocument({ title: 'kaffe kage' }, language);
    expect(() => index.add(2, encoded.subarray(0, encoded.length - 1))).toThrow(RangeError);
    expect(found(index, 'kaffe')).toEqual([1]);
    index.add(2, encoded);
    expect(found(index, 'kage')).toEqual([2]);
  });

  test('that are gone are explained no more', () => {
    const index = indexOf('kaffe', 'kage');
    expect([index.remove(1), index.remove(1), index.gone]).toEqual([true, false, 0.5]);
    expect([index.explain('kaffe', 1), index.explain('kage', 1), index.explain('kage', 99)]).toEqual([
      [],
      [],
      [],
    ]);
  });
});

describe('a vocabulary', () => {
  const titles = ['Ældreensomhed i byen', 'Boligsocial hjælp', 'Kaffe og ensomme ældre'];

  test('that was kept spares the analysis and changes no answer', () => {
    const first = indexOf(...titles);
    first.prepare();
    const asked = { count: 0 };
    const counting = { ...language, parts: (form: string) => ((asked.count += 1), language.parts(form)) };
    const second = new SearchIndex(counting);
    second.importVocabulary(first.exportVocabulary());
    for (const [at, title] of titles.entries()) second.add(at + 1, encodeDocument({ title }, language));
    expect([second.prepare(), asked.count]).toEqual([0, 0]);
    for (const query of ['ensom', 'ældre', 'hjælp', 'boliger', 'ensomhde'])
      expect(second.search(query)).toEqual(first.search(query));
    expect(second.exportVocabulary()).toEqual(first.exportVocabulary());
  });

  test('may come after the documents', () => {
    const [first, second] = [indexOf(...titles), indexOf(...titles.toReversed())];
    first.prepare();
    second.importVocabulary(first.exportVocabulary());
    expect(second.prepare()).toBe(0);
    expect(found(second, 'ensom')).toEqual(found(indexOf(...titles.toReversed()), 'ensom'));
  });

  test('that is cut off is refused', () => {
    const first = indexOf(...titles);
    first.prepare();
    const bytes = first.exportVocabulary();
    for (let length = 0; length < bytes.length; length += 1)
      expect(() => new SearchIndex(language).importVocabulary(bytes.subarray(0, length))).toThrow(RangeError);
  });

  test('is got ready in as small steps as the caller likes', () => {
    const index = indexOf(...titles);
    const { waiting } = index;
    expect(index.prepare(2)).toBe(waiting - 2);
    expect(index.prepare()).toBe(0);
  });
});

describe('work', () => {
  test('no more is looked for than the bounds say, and the answer tells', () => {
    const index = indexOf(Array.from({ length: 60 }, (_, at) => `ord${at}`).join(' '));
    const query = (count: number) => Array.from({ length: count }, (_, at) => `ord${at}`).join(' , ');
    expect(index.search(query(DEFAULT_PARAMETERS.concepts)).isCut).toBe(false);
    expect(index.search(`${query(DEFAULT_PARAMETERS.concepts)} , findes ikke`).isCut).toBe(true);
    expect(index.search('ensom '.repeat(1000)).isCut).toBe(true);
  });

  test('a query of 100,000 letters is asked of the language no further than its bound', () => {
    const asked: number[] = [];
    const counting = {
      ...language,
      words: (text: string) => (asked.push(text.length), language.words(text)),
    };
    const index = new SearchIndex(counting);
    index.search('é'.repeat(100_000));
    index.didYouMean('"'.repeat(100_000));
    index.complete('a b '.repeat(25_000), 5);
    index.highlight('', '-'.repeat(100_000));
    expect(Math.max(...asked)).toBeLessThanOrEqual(DEFAULT_PARAMETERS.queryLength);
  });

  test('an answer analyses no more new forms than its bound', () => {
    const index = new SearchIndex(language, { ...DEFAULT_PARAMETERS, analysedBeforeAnswer: 3 });
    index.add(1, encodeDocument({ title: 'et to tre fire fem seks' }, language));
    index.search('fem');
    expect(index.waiting).toBe(3);
    expect(found(index, 'seks')).toEqual([1]);
    expect(index.waiting).toBe(0);
  });
});
