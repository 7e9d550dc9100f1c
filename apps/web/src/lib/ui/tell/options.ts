import { BASE_VOCABULARIES, FIELDS, type FieldPath, type VocabularyName } from '@samskab/domain';
import { m } from '#lib/paraglide/messages.js';
import { choiceLabel, optionAbout, optionLabel } from './texts.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
}

/** Lists of which each option is explained where it is chosen. */
const EXPLAINED: ReadonlySet<VocabularyName> = new Set(['anonymity', 'valence']);

/** The options of a field that has some, in their order, in the words of the form. */
export function optionsOf(path: FieldPath, only?: readonly string[]): readonly Option[] {
  const field = FIELDS[path];
  if (field.kind === 'yesNo')
    return [
      { value: 'yes', label: m.tell_yes() },
      { value: 'no', label: m.tell_no() },
    ];
  if (field.kind === 'choice')
    return field.values.map((value) => ({ value, label: choiceLabel(path, value) }));
  if (field.kind !== 'code' && field.kind !== 'codes') return [];
  const { vocabulary } = field;
  const listed = BASE_VOCABULARIES[vocabulary].filter(({ retired }) => !retired).map(({ code }) => code);
  const also = field.kind === 'code' ? field.also : [];
  return (only ?? [...listed, ...also]).map((value) => {
    const description = EXPLAINED.has(vocabulary) ? optionAbout(vocabulary, value) : undefined;
    return { value, label: optionLabel(vocabulary, value), ...(description && { description }) };
  });
}

/** How the options of a field are shown: all at once where they are few and short, else as a list to open. */
export function presentationOf(path: FieldPath): 'radio' | 'select' | 'pills' {
  const { kind } = FIELDS[path];
  if (kind === 'codes') return 'pills';
  if (SELECTED.has(path)) return 'select';
  return PILLED.has(path) ? 'pills' : 'radio';
}

const SELECTED: ReadonlySet<FieldPath> = new Set([
  'actors.*.type',
  'actors.*.role',
  'actors.*.joinedPhase',
  'actors.*.leftPhase',
  'problemDefinedWhen',
  'declaredForm',
  'actualForm',
  'arenaKind',
  'scale',
  'outcomes.*.dimension',
  'outcomes.*.evidenceLevel',
  'lessons.*.kind',
  'lessons.*.forGroup',
  'actions.*.originGroup',
  'moneyBand',
  'language',
]);
const PILLED: ReadonlySet<FieldPath> = new Set([
  'problemFirstBy',
  'problemChanged',
  'outcomes.*.direction',
  'actions.*.continues',
  'ongoing',
  'stillExists12m',
  'organisationNamed',
  'initiatorGroup',
  'authorGroup',
]);
