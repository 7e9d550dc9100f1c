import { ok, refuse, type Result } from '../kernel/result.ts';
import {
  crosswalkShape,
  definitionsShape,
  type Crosswalk,
  type Definitions,
  type DefinitionVersion,
} from './definitions-shape.ts';

/** What is wrong with a file of definitions, and where. */
export type DefinitionsRefusal =
  | { readonly code: 'not_definitions'; readonly at: string }
  | { readonly code: 'twice'; readonly which: string }
  | { readonly code: 'unchecked_without_note'; readonly which: string }
  | { readonly code: 'form_missing'; readonly which: string }
  | { readonly code: 'unknown_form'; readonly which: string }
  | { readonly code: 'word_missing'; readonly form: string; readonly typology: string };

type Read<Value> = Result<Value, readonly DefinitionsRefusal[]>;

/**
 * Reads the definitions that came from a file, and names all that is wrong with them.
 * @param forms the codes of the forms that there are: each needs its document, and no other has one
 * @example readDefinitions({}, []).error[0] // => { code: 'not_definitions', at: 'now' }
 */
export function readDefinitions(raw: unknown, forms: readonly string[]): Read<Definitions> {
  const read = definitionsShape.safeParse(raw);
  if (!read.success) return refuse(places(read.error));
  const { versions } = read.data;
  const ids = versions.map(({ id }) => id);
  const wrong = [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((which) => ({ code: 'twice', which }) as const),
    ...versions
      .filter(({ checked, note }) => !checked && !note)
      .map(({ id: which }) => ({ code: 'unchecked_without_note', which }) as const),
    ...wrongForms(Object.keys(read.data.forms), forms),
  ];
  return wrong.length === 0 ? ok(read.data) : refuse(wrong);
}

/**
 * Reads the crosswalk: every form has a place in every typology, be it null.
 * @example readCrosswalk({ typologies: [], forms: {} }, []).error[0] // => { code: 'not_definitions', at: 'typologies' }
 */
export function readCrosswalk(raw: unknown, forms: readonly string[]): Read<Crosswalk> {
  const read = crosswalkShape.safeParse(raw);
  if (!read.success) return refuse(places(read.error));
  const { typologies, forms: told } = read.data;
  const wrong = [
    ...wrongForms(Object.keys(told), forms),
    ...Object.entries(told).flatMap(([form, words]) =>
      typologies
        .filter(({ code }) => words[code] === undefined)
        .map(({ code: typology }) => ({ code: 'word_missing', form, typology }) as const),
    ),
  ];
  return wrong.length === 0 ? ok(read.data) : refuse(wrong);
}

const places = ({ issues }: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] }) =>
  [...new Set(issues.map(({ path }) => path.map(String).join('.')))].map((at): DefinitionsRefusal => ({
    code: 'not_definitions',
    at,
  }));

const wrongForms = (told: readonly string[], forms: readonly string[]): readonly DefinitionsRefusal[] => [
  ...forms.filter((form) => !told.includes(form)).map((which) => ({ code: 'form_missing', which }) as const),
  ...told.filter((form) => !forms.includes(form)).map((which) => ({ code: 'unknown_form', which }) as const),
];

/**
 * Versions from the oldest to the newest; those without a year last, in the order of the file.
 * @example inTime([{ id: 'b', year: null }, { id: 'a', year: 2015 }]).map(({ id }) => id) // => ['a', 'b']
 */
export const inTime = <Version extends Pick<DefinitionVersion, 'year'>>(
  versions: readonly Version[],
): readonly Version[] => versions.toSorted((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || 0);
