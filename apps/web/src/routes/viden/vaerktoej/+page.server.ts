import { getLocale } from '#lib/paraglide/runtime.js';
import { workbenchTable } from '#lib/server/evidence/workbench-table.ts';
import { OWN, readSetUp } from '#lib/ui/evidence/workbench/address.ts';
import { forPage, ON_SERVER, runAnalysis } from '#lib/ui/evidence/workbench/run-analysis.ts';
import { fitted } from '#lib/ui/evidence/workbench/workbench-table.ts';

/** Everything the workbench shows follows from its address; what it computes, it computes with bounded effort. */
export const load = async ({ url }) => {
  const asked = readSetUp(url.searchParams);
  const choice = await workbenchTable(asked.collection || null);
  const { table } = choice;
  const [a, b] = [fitted(asked.a, table), asked.b && fitted(asked.b, table)];
  const answerOf = (settings: typeof a) => forPage(runAnalysis(table, settings, ON_SERVER, getLocale()));
  return {
    ...choice,
    /** The address is about data that somebody has to open again. */
    wantsOwn: asked.collection === OWN,
    asked,
    a,
    b,
    answers: { a: answerOf(a), b: b && answerOf(b) },
  };
};
