import type { MethodCard } from '@samskab/domain/methods';
import type { CardFields } from '#lib/ui/methods/card-fields.ts';

/** A card as the fields of its form. */
export function cardFields(card: MethodCard): CardFields {
  const fields: Record<string, readonly string[]> = {
    'people.least': [String(card.people.least)],
    'people.most': [String(card.people.most)],
    'minutes.least': [String(card.minutes.least)],
    'minutes.most': [String(card.minutes.most)],
    'days.least': [String(card.days?.least ?? '')],
    'days.most': [String(card.days?.most ?? '')],
    phases: card.phases,
    retired: card.retired ? ['1'] : [],
  };
  for (const [row, minutes] of card.stepMinutes.entries())
    fields[`stepMinutes.${row}`] = [String(minutes ?? '')];
  for (const language of ['da', 'en'] as const) Object.assign(fields, wordsFields(card, language));
  return fields;
}

function wordsFields({ words: all }: MethodCard, language: 'da' | 'en'): CardFields {
  const words = all[language];
  if (!words) return {};
  const { steps, materials, suits, ...texts } = words;
  const entries = [
    ...Object.entries(texts),
    ['materials', materials.join('\n')] as const,
    ...Object.entries(suits).map(([one, why]) => [`suits.${one}`, why ?? ''] as const),
    ...steps.flatMap((step, row) =>
      Object.entries(step).map(([part, text]) => [`steps.${row}.${part}`, text] as const),
    ),
  ];
  return Object.fromEntries(entries.map(([name, text]) => [`words.${language}.${name}`, [text]]));
}
