import { readLibraryQuery } from '@samskab/domain';
import { advise, GUIDE_RULES, sayAdvice } from '@samskab/domain/guide';
import { cardFacts } from '#lib/server/card-facts.ts';
import { answersInAddress } from '#lib/server/guide/guide-address.ts';
import { library } from '#lib/server/library.ts';
import { getLocale } from '#lib/paraglide/runtime.js';

const SHOWN = 2;
const WELL = 'valence=good';
const BADLY = 'valence=mixed&valence=bad&valence=stopped';

/** What fits the answers in the address, and what others found out with that form, whichever way it went. */
export const load = async ({ url }) => {
  const answers = answersInAddress(url.searchParams, GUIDE_RULES);
  const advice = advise(answers, GUIDE_RULES);
  const form = GUIDE_RULES.forms.find(({ code }) => code === advice.form)?.collaborationForm ?? null;
  const [well, badly] = await Promise.all([WELL, BADLY].map((how) => experiencesOf(form, how)));
  return {
    answers,
    version: advice.version,
    parts: sayAdvice(advice, GUIDE_RULES, getLocale()),
    form,
    well: well ?? [],
    badly: badly ?? [],
  };
};

async function experiencesOf(form: string | null, how: string) {
  if (form === null) return [];
  const { cards } = await (
    await library()
  ).find(readLibraryQuery(new URLSearchParams(`form=${form}&${how}`)));
  return cards.slice(0, SHOWN).map(cardFacts);
}
