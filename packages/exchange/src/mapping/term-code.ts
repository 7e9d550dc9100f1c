import type { Vocabularies, VocabularyName } from '@samskab/domain';
import { tableKey } from './table-key.ts';

/**
 * The code that a text means in a list: the code itself or a label in Danish or English, in letters of either
 * size. A code goes before a label.
 */
export function termCode(
  vocabularies: Vocabularies,
  vocabulary: VocabularyName,
  text: string,
): string | undefined {
  const key = tableKey(text);
  const terms = vocabularies[vocabulary];
  const byCode = terms.find(({ code }) => tableKey(code) === key);
  return (byCode ?? terms.find(({ da, en }) => tableKey(da) === key || tableKey(en) === key))?.code;
}
