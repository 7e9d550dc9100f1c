import { error, type RequestHandler } from '@sveltejs/kit';
import { getLocale } from '#lib/paraglide/runtime.js';
import { workbenchTable } from '#lib/server/evidence/workbench-table.ts';
import { readSetUp } from '#lib/ui/evidence/workbench/address.ts';
import { analysisFile, holdsData, isAnalysisFile, MIME } from '#lib/ui/evidence/workbench/analysis-files.ts';
import { FOR_FILE, runAnalysis } from '#lib/ui/evidence/workbench/run-analysis.ts';
import { fitted } from '#lib/ui/evidence/workbench/workbench-table.ts';

/** A file of the analysis that the address describes, for whoever has no script; others make it in their browser. */
export const GET: RequestHandler = async ({ params, url }) => {
  const name = params['file'] ?? '';
  if (!isAnalysisFile(name)) error(404, 'Not found');
  const asked = readSetUp(url.searchParams);
  const { table, collection, readHereOnly } = await workbenchTable(asked.collection || null);
  if (readHereOnly && holdsData(name)) error(403, 'These data may be read here only');
  const language = getLocale();
  const settings = fitted(asked.a, table);
  const answer = runAnalysis(table, settings, FOR_FILE, language);
  const report = answer.ok ? answer.value.report : null;
  return new Response(analysisFile(name, { table, collection, settings, report, language }), {
    headers: { 'content-type': MIME[name], 'content-disposition': `attachment; filename="${name}"` },
  });
};
