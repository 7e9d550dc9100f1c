import type { Words } from './indicator-text.ts';
import type { ValuesRefusal } from './read-values.ts';

/**
 * Why values cannot be used, as a sentence.
 * @example valuesSentence({ code: 'unknown_key', key: 'I8' }).en // => 'There is no value I8.'
 * @example valuesSentence({ code: 'not_a_value', key: 'I18', kind: 'whole', highest: 3 }).da // => 'I18 skal være et helt tal fra 0 til 3 eller null.'
 */
export function valuesSentence(refusal: ValuesRefusal): Words {
  switch (refusal.code) {
    case 'not_values':
      return {
        da: 'Filen skal være et JSON-objekt med værdier: {"I01": 1, "phase": 3}.',
        en: 'The file must be a JSON object of values: {"I01": 1, "phase": 3}.',
      };
    case 'no_phase':
      return {
        da: 'Her mangler phase: et tal fra 0 til 6.',
        en: 'phase is missing: a number from 0 to 6.',
      };
    case 'unknown_phase':
      return {
        da: 'phase skal være et helt tal fra 0 til 6 eller navnet på en fase.',
        en: 'phase must be a whole number from 0 to 6 or the name of a phase.',
      };
    case 'unknown_key':
      return {
        da: `Der er ingen værdi, der hedder ${refusal.key}.`,
        en: `There is no value ${refusal.key}.`,
      };
    case 'not_a_value':
      return notAValue(refusal);
  }
}

function notAValue({ key, kind, highest }: Extract<ValuesRefusal, { readonly code: 'not_a_value' }>): Words {
  if (kind === 'answer') {
    return { da: `${key} skal være true, false eller null.`, en: `${key} must be true, false or null.` };
  }
  const whole = kind === 'whole';
  const end = highest === null ? { da: '', en: ' up' } : { da: ` til ${highest}`, en: ` to ${highest}` };
  return {
    da: `${key} skal være et ${whole ? 'helt ' : ''}tal fra 0${end.da} eller null.`,
    en: `${key} must be a ${whole ? 'whole ' : ''}number from 0${end.en} or null.`,
  };
}
