import {
  FIELD_PATHS,
  FIELDS,
  isTerm,
  unitOf,
  type ExperienceContent,
  type FieldKind,
  type FieldPath,
  type Vocabularies,
  type VocabularyName,
} from '@samskab/domain';

/** A code in a content, the list it belongs to and the field or list of items it stands in. */
export interface CodeFound {
  readonly field: string;
  readonly vocabulary: VocabularyName;
  readonly code: string;
}

interface CodeField {
  readonly path: FieldPath;
  readonly steps: readonly string[];
  readonly vocabulary: VocabularyName;
  /** Values that are answers without being in the list. */
  readonly also: readonly string[];
}

const CODE_FIELDS: readonly CodeField[] = FIELD_PATHS.flatMap((path) => {
  const kind: FieldKind = FIELDS[path];
  if (kind.kind !== 'code' && kind.kind !== 'codes') return [];
  const also = kind.kind === 'code' ? (kind.also ?? []) : [];
  return [{ path, steps: path.split('.'), vocabulary: kind.vocabulary, also }];
});

/** Every code that a content holds. */
export const codesIn = (content: ExperienceContent): readonly CodeFound[] =>
  CODE_FIELDS.flatMap(({ path, steps, vocabulary }) =>
    valuesAt(content, steps).map((code) => ({ field: unitOf(path), vocabulary, code })),
  );

/** The first code that no list knows, or null. */
export function unknownCode(content: ExperienceContent, vocabularies: Vocabularies): CodeFound | null {
  for (const { path, steps, vocabulary, also } of CODE_FIELDS) {
    const code = valuesAt(content, steps).find(
      (value) => !isTerm(vocabularies, vocabulary, value) && !also.includes(value),
    );
    if (code !== undefined) return { field: unitOf(path), vocabulary, code };
  }
  return null;
}

/** The codes at a path; `*` stands for each item of a list. */
function valuesAt(value: unknown, [step, ...rest]: readonly string[]): readonly string[] {
  if (value === null || value === undefined) return [];
  if (step === undefined) return [value].flat().filter((code) => typeof code === 'string');
  if (step === '*') return (value as readonly unknown[]).flatMap((item) => valuesAt(item, rest));
  return valuesAt(Object(value)[step], rest);
}
