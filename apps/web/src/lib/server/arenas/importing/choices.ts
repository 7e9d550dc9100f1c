import type { EntryId } from '@samskab/domain/entries';
import type { TakenArena } from '@samskab/store';
import { textOf } from '../../form-fields.ts';
import { mustChoose, type PlannedRow } from './compare-file.ts';

/** The name of the control that says what becomes of a row. */
export const choiceField = (row: number): string => `valg-${row}`;

/** What is chosen before anybody has: the most alike where there is one, and a row only once. */
export const likelyChoice = ({ sameAsRow, alike }: PlannedRow): string =>
  sameAsRow !== null ? 'skip' : (alike[0]?.place.id ?? 'new');

export interface ChosenRows {
  readonly taken: readonly TakenArena[];
  /** Rows that are left out, by what was chosen or because they cannot be read. */
  readonly skipped: number;
  /** Whether every choice is one that the page offers now. */
  readonly isCurrent: boolean;
}

/** What is to become of the rows of a file, by what was chosen on its page. */
export function chosenRows(rows: readonly PlannedRow[], form: FormData): ChosenRows {
  const decided = rows.map((planned) => decide(planned, form));
  const taken = decided.flatMap((one) => (typeof one === 'object' ? [one] : []));
  return {
    taken,
    skipped: decided.filter((one) => one === 'skip').length,
    isCurrent: !decided.includes('outdated'),
  };
}

function decide(planned: PlannedRow, form: FormData): TakenArena | 'skip' | 'outdated' {
  const { row, from, alike } = planned;
  if (row.content === null) return 'skip';
  const { key, content } = row;
  if (!mustChoose(planned)) return { key, content, into: from };
  const chosen = textOf(form, choiceField(row.row)) || likelyChoice(planned);
  if (chosen === 'skip') return 'skip';
  if (chosen === 'new') return { key, content, into: null };
  const into = alike.find(({ place }) => place.id === chosen)?.place.id;
  return into === undefined ? 'outdated' : { key, content, into: into as EntryId };
}
