import type { CodebookCondition, CodebookOutcome } from '@samskab/domain';
import { READ_HERE_ONLY, type EvidenceCase } from '@samskab/store';
import { getLocale, localizeHref } from '#lib/paraglide/runtime.js';
import { distinctNames } from '#lib/ui/evidence/distinct-names.ts';
import type { WorkbenchColumn, WorkbenchTable } from '#lib/ui/evidence/workbench/workbench-table.ts';
import { chosenCollection, collections, type Collection } from './collections.ts';

/** The collections that can be worked with, and the one that is asked for. */
export interface WorkbenchChoice {
  readonly collections: readonly {
    readonly key: string;
    readonly name: string;
    readonly constructed: boolean;
  }[];
  readonly collection: string;
  readonly constructed: boolean;
  /** Whether its data may be read here and not carried away. */
  readonly readHereOnly: boolean;
  readonly table: WorkbenchTable;
}

/**
 * The table of a collection as the workbench needs it; of another one where that is not known, so that an old address
 * still leads somewhere.
 */
export async function workbenchTable(asked: string | null): Promise<WorkbenchChoice> {
  const all = await collections();
  const language = getLocale();
  const chosen = chosenCollection(all, asked);
  return {
    collections: all.map(({ key, name, constructed }) => ({ key, name: name[language], constructed })),
    collection: chosen.key,
    constructed: chosen.constructed,
    readHereOnly: chosen.cases.some(({ licence }) => licence === READ_HERE_ONLY),
    table: tableOf(chosen),
  };
}

function tableOf({ name, codebook, cases }: Collection): WorkbenchTable {
  const language = getLocale();
  const names = distinctNames(cases.map(({ title }) => title));
  const column =
    (role: WorkbenchColumn['role']) =>
    ({ code, question }: CodebookCondition | CodebookOutcome): WorkbenchColumn => ({
      code,
      name: question[language],
      role,
      values: cases.map(({ degrees }: EvidenceCase) => degrees[code] ?? null),
    });
  return {
    name: name[language],
    cases: cases.map(({ slug }, at) => ({
      name: names[at] as string,
      href: localizeHref(`/erfaringer/${slug}`),
    })),
    usual: codebook.usual,
    columns: [...codebook.conditions.map(column('condition')), ...codebook.outcomes.map(column('outcome'))],
  };
}
