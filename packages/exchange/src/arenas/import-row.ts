import { findCpr } from '@samskab/danish';
import { distanceKm, fitsTown, municipality, townOfPostcode } from '@samskab/domain';
import {
  A_DAY,
  readArenaForm,
  type ArenaContent,
  type ArenaProblem,
  type SentFields,
} from '@samskab/domain/arenas';
import { municipalityOfTown } from './csv/cell-words.ts';
import { partId } from './hsds/part-id.ts';

/** What keeps a row out. */
export type ImportProblem =
  | ArenaProblem
  | {
      readonly field: string;
      readonly code: 'unknownKind' | 'unknownMunicipality' | 'notYesNo';
      readonly value: string;
    }
  | { readonly field: string; readonly code: 'missing' | 'cpr' };

/** What a person should look at; the row is taken all the same. */
export interface ImportDoubt {
  readonly field: string;
  readonly code:
    | 'unknownLanguage'
    | 'hoursAsText'
    | 'townOfAnother'
    | 'unknownPostcode'
    | 'acrossMidnight'
    | 'farFromMunicipality'
    | 'guessedMunicipality'
    | 'noMunicipality';
  readonly value: string;
}

/** A row of any source as the fields of our form. */
export interface FieldsRow {
  readonly row: number;
  /** By what the source knows it; empty where it has no such column. */
  readonly key: string;
  readonly fields: SentFields;
  readonly problems: readonly ImportProblem[];
  readonly doubts: readonly ImportDoubt[];
}

/** What is said of all rows that say nothing of it themselves. */
export interface ImportDefaults {
  readonly kind: string;
  readonly municipality: string;
}

/** A row that has been read. */
export interface ImportRow {
  readonly row: number;
  /** By what it is known when the same file comes again. */
  readonly key: string;
  /** As it stands in the file, also where the row cannot be taken. */
  readonly name: string;
  /** Null when something keeps it out. */
  readonly content: ArenaContent | null;
  readonly problems: readonly ImportProblem[];
  readonly doubts: readonly ImportDoubt[];
}

/** Kilometres from the middle of a municipality to its far end, roughly: the largest is some 60 km long. */
const FAR_KM = 45;

/**
 * A row as an arena, with what keeps it out and what a person should look at. A name and a kind must be there. The
 * municipality is taken from the town where that is called after it.
 * @example readImportRow({ row: 2, key: '', fields: { name: ['Huset'] }, problems: [], doubts: [] }, { kind: '', municipality: '' }).problems // => [{ field: 'kind', code: 'missing' }]
 */
export function readImportRow(row: FieldsRow, defaults: ImportDefaults): ImportRow {
  const { fields, doubts } = withDefaults(row, defaults);
  const read = readArenaForm(fields);
  const name = (fields['name']?.[0] ?? '').trim();
  const problems: ImportProblem[] = [
    ...row.problems,
    ...(read.ok ? [] : read.error),
    ...(['name', 'kind'] as const)
      .filter(
        (field) => (fields[field]?.[0] ?? '') === '' && !row.problems.some((one) => one.field === field),
      )
      .map((field) => ({ field, code: 'missing' as const })),
    ...withCpr(fields),
  ];
  const content = problems.length === 0 && read.ok ? read.value : null;
  return {
    row: row.row,
    key: row.key === '' ? keyOf(fields) : row.key,
    name,
    content,
    problems,
    doubts: [...row.doubts, ...doubts, ...(content ? doubtsAbout(content) : [])],
  };
}

function withDefaults(
  { fields, problems }: FieldsRow,
  defaults: ImportDefaults,
): { readonly fields: SentFields; readonly doubts: readonly ImportDoubt[] } {
  const isTold = (field: string) =>
    fields[field]?.[0] !== undefined || problems.some((one) => one.field === field);
  const kind: SentFields = isTold('kind') || defaults.kind === '' ? {} : { kind: [defaults.kind] };
  if (isTold('municipality')) return { fields: { ...fields, ...kind }, doubts: [] };
  const town = fields['city']?.[0] ?? '';
  const guessed = defaults.municipality || municipalityOfTown(town) || '';
  if (guessed === '') return { fields: { ...fields, ...kind }, doubts: [] };
  const value = municipality(guessed)?.name ?? guessed;
  return {
    fields: { ...fields, ...kind, municipality: [guessed] },
    doubts:
      defaults.municipality === '' ? [{ field: 'municipality', code: 'guessedMunicipality', value }] : [],
  };
}

/** Without a key of its own a row is known by what it is called and where. */
const keyOf = (fields: SentFields): string =>
  partId(...['name', 'street', 'postcode', 'city'].map((field) => fields[field]?.[0] ?? ''));

const withCpr = (fields: SentFields): readonly ImportProblem[] =>
  Object.entries(fields)
    .filter(([, values]) => findCpr(values.join('\n')).some(({ confidence }) => confidence === 'certain'))
    .map(([field]) => ({ field, code: 'cpr' }));

function doubtsAbout({ kind, municipality: code, position, facts }: ArenaContent): readonly ImportDoubt[] {
  const { postcode, city, opening } = facts;
  const doubts: ImportDoubt[] = [];
  const town = townOfPostcode(postcode);
  if (postcode !== '' && town === null)
    doubts.push({ field: 'postcode', code: 'unknownPostcode', value: postcode });
  else if (town !== null && !fitsTown(postcode, city))
    doubts.push({ field: 'city', code: 'townOfAnother', value: `${postcode} ${town}` });
  const late = opening.find(({ to }) => to > A_DAY);
  if (late) doubts.push({ field: `open-${late.day}`, code: 'acrossMidnight', value: clock(late.to - A_DAY) });
  const place = code === null ? null : municipality(code);
  if (place && position && distanceKm(place.centre, position) > FAR_KM)
    doubts.push({ field: 'latitude', code: 'farFromMunicipality', value: place.name });
  if (code === null && kind !== 'online')
    doubts.push({ field: 'municipality', code: 'noMunicipality', value: city });
  return doubts;
}

const clock = (minute: number): string =>
  `${Math.floor(minute / 60)}.${String(minute % 60).padStart(2, '0')}`;
