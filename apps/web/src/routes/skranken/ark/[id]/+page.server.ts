import { sheetPage } from '#lib/server/desk/sheet-page.ts';
import { finderFile, languageIn } from '#lib/server/finder/texts.ts';

export const load = async (event) => ({
  ...(await sheetPage(event)),
  page: finderFile(languageIn(event.url)).texts.page,
});
