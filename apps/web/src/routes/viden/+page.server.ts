import { asked } from '#lib/server/evidence/asked.ts';
import { evidencePage } from '#lib/server/evidence/evidence-page.ts';

/** What was there when it went well, and when not: everything follows from the address. */
export const load = async ({ url }) => {
  const page = await evidencePage(await asked(url.searchParams));
  const [code, condition, outcome] = (url.searchParams.get('cell') ?? '').split('-');
  const cell = page.matrix
    .find((row) => row.code === code)
    ?.cells.find((one) => one.condition === condition && one.outcome === outcome);
  return { page, cell: cell && code ? { code, ...cell } : null };
};
