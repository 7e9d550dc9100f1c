import type { ImportDoubt, ImportProblem } from '@samskab/exchange';
import { choiceField, likelyChoice } from './choices.ts';
import { mustChoose, type PlannedRow } from './compare-file.ts';
import type { KeptTable } from './shapes.ts';

/** More of each would not be looked through on one page. */
const SHOWN = { ready: 8, out: 40, doubts: 40 } as const;

/** What the page of a file shows of its rows. */
export function shownImport(table: KeptTable, rows: readonly PlannedRow[]) {
  const ready = rows.filter(({ row }) => row.content !== null);
  const out = rows.filter(({ row }) => row.content === null);
  const doubtful = ready.filter(({ row }) => row.doubts.length > 0);
  const doubles = rows.filter(mustChoose);
  return {
    counts: {
      ready: ready.length,
      out: out.length + broken(table).length,
      doubles: doubles.length,
      known: ready.filter(({ from }) => from !== null).length,
      taken: ready.filter((row) => !mustChoose(row) || likelyChoice(row) !== 'skip').length,
    },
    first: ready.slice(0, SHOWN.ready).map(({ row }) => placeOf(row.row, row.name, row.content)),
    out: out.slice(0, SHOWN.out).map(({ row: { row, name, problems } }) => ({ row, name, problems })),
    broken: broken(table).slice(0, SHOWN.out),
    outMore: Math.max(0, out.length - SHOWN.out) + Math.max(0, broken(table).length - SHOWN.out),
    doubts: doubtful.slice(0, SHOWN.doubts).map(({ row: { row, name, doubts } }) => ({ row, name, doubts })),
    doubtsMore: Math.max(0, doubtful.length - SHOWN.doubts),
    doubles: doubles.map((planned) => ({
      field: choiceField(planned.row.row),
      chosen: likelyChoice(planned),
      ...placeOf(planned.row.row, planned.row.name, planned.row.content),
      sameAsRow: planned.sameAsRow,
      alike: planned.alike.map(({ place, because, metres }) => ({
        id: place.id,
        slug: place.slug,
        name: place.name,
        because,
        metres,
      })),
    })),
  };
}
export type ShownImport = ReturnType<typeof shownImport>;
export type { ImportDoubt, ImportProblem };

const broken = (table: KeptTable): readonly number[] => (table.kind === 'table' ? table.broken : []);

const placeOf = (row: number, name: string, content: PlannedRow['row']['content']) => ({
  row,
  name,
  kind: content?.kind ?? '',
  street: content?.facts.street ?? '',
  postcode: content?.facts.postcode ?? '',
  city: content?.facts.city ?? '',
  municipality: content?.municipality ?? null,
});
