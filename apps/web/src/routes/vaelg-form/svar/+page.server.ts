import { readLibraryQuery } from '@samskab/domain';
import { advise, sayAdvice } from '@samskab/domain/guide';
import { redirect } from '@sveltejs/kit';
import { cardFacts } from '#lib/server/card-facts.ts';
import { askedRules, sinceThen } from '#lib/server/guide/asked-rules.ts';
import { answersInAddress } from '#lib/server/guide/guide-address.ts';
import { spokenAnswer, tongueIn } from '#lib/server/guide/tongues.ts';
import { library } from '#lib/server/library.ts';
import { getLocale } from '#lib/paraglide/runtime.js';

const SHOWN = 2;
const WELL = 'valence=good';
const BADLY = 'valence=mixed&valence=bad&valence=stopped';

/**
 * What fits the answers in the address, and what others found out with that form, whichever way it went. The address
 * names the rules that answer, so that whoever opens it later sees the same.
 */
export const load = async ({ url }) => {
  const { searchParams, pathname } = url;
  const { rules, newer, isUnknown } = await askedRules(searchParams);
  if (!searchParams.has('version')) {
    const named = new URLSearchParams([...searchParams, ['version', String(rules.version)]]);
    redirect(302, `${pathname}?${named}`);
  }
  const answers = answersInAddress(searchParams, rules);
  const advice = advise(answers, rules);
  const tongue = tongueIn(searchParams);
  const form = rules.forms.find(({ code }) => code === advice.form)?.collaborationForm ?? null;
  const [well, badly] = await Promise.all([WELL, BADLY].map((how) => experiencesOf(form, how)));
  return {
    answers,
    version: advice.version,
    isUnknown,
    since: newer && { ...sinceThen(searchParams, rules, newer), version: newer.version },
    spoken: tongue && spokenAnswer(tongue, advice, rules),
    parts: sayAdvice(advice, rules, getLocale()),
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
