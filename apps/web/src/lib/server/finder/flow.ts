import { municipality, type Position } from '@samskab/domain';
import { FINDER_QUESTIONS, findCommunities, wishOf, type FinderTexts } from '@samskab/domain/finder';
import { countFinderAnswer } from '@samskab/store';
import type { RequestEvent } from '@sveltejs/kit';
import type { AskedQuestion, FinderResultView, FinderView } from '#lib/ui/finder/view.ts';
import { fill } from '#lib/ui/finder/view.ts';
import { store } from '../store.ts';
import { NOTHING_ASKED, readAsked, RESULT_STEP, type Asked } from './asked.ts';
import { benefitsRule } from './benefits.ts';
import { chosenCode } from './chosen.ts';
import { shownDesks } from './desks.ts';
import { finderFrame, finderHref } from './frame.ts';
import { KIOSK_ROUTE, type KioskScreen } from './kiosk.ts';
import { languageName, widerWords } from './phrases.ts';
import { findableCommunities } from './shelf.ts';
import { shownMatch } from './shown-community.ts';
import { finderFile, languageIn } from './texts.ts';

const FINDER = '/find-faellesskab';

/** The first page. */
export const finderStart = (event: RequestEvent, screen: KioskScreen | null): Promise<FinderView> =>
  viewOf(event, screen, NOTHING_ASKED);

/** The page after one that was sent. Answers come along in it and are kept nowhere: not here, not in the address. */
export async function finderAnswer(event: RequestEvent, screen: KioskScreen | null): Promise<FinderView> {
  const form = await event.request.formData();
  const asked = readAsked(form);
  const isNew = asked.step === RESULT_STEP && form.get('go') !== 'stay';
  if (isNew)
    await store().write((tx) =>
      countFinderAnswer(tx, {
        language: languageIn(event.url),
        arenaId: screen?.arenaId ?? null,
        at: new Date(),
      }),
    );
  return viewOf(event, screen, asked);
}

async function viewOf(event: RequestEvent, screen: KioskScreen | null, asked: Asked): Promise<FinderView> {
  const path = screen ? KIOSK_ROUTE : FINDER;
  const frame = await finderFrame(event, { path, start: path, kiosk: screen !== null });
  const { step, answers, placeText } = asked;
  return {
    ...frame,
    step,
    steps: FINDER_QUESTIONS.length,
    answers,
    placeText,
    placeFixed: screen !== null && screen.place.position !== null,
    asked: questionAt(asked, frame.texts),
    result: step === RESULT_STEP ? await resultOf(event, screen, asked) : null,
  };
}

function questionAt({ step, refusals }: Asked, texts: FinderTexts): AskedQuestion | null {
  const question = FINDER_QUESTIONS[step - 1];
  if (!question) return null;
  const names = new Intl.Collator(texts.language);
  const wrong = refusals.find(({ code }) => code !== 'place_unknown');
  return {
    question,
    listed: (question.listed ?? [])
      .map((code) => ({ code, name: languageName(code, texts) }))
      .toSorted((a, b) => names.compare(a.name, b.name)),
    problem: wrong ? texts.page[wrong.code === 'too_many' ? 'tooMany' : 'bothSexes'] : null,
    placeProblem: refusals.some(({ code }) => code === 'place_unknown') ? texts.page.placeUnknown : null,
  };
}

async function resultOf(
  event: RequestEvent,
  screen: KioskScreen | null,
  { answers, place }: Asked,
): Promise<FinderResultView> {
  const language = languageIn(event.url);
  const { texts } = finderFile(language);
  const showing = { texts, linked: screen === null };
  const from: Position | null = screen?.place.position ?? place?.position ?? null;
  const wish = wishOf(answers, from);
  const result = findCommunities(wish, await findableCommunities());
  const { matches } = result;
  const found = matches.map(({ community }) => community);
  const near = from ?? middleOf(found[0]?.municipality ?? null);
  const query = { vis: chosenCode(found) };
  return {
    communities: matches.map((match) => shownMatch(match, answers, showing)),
    wider: widerWords(result, wish.size, texts),
    desks: await shownDesks(near, showing),
    contact: contactWords(answers.contact[0], texts),
    benefits: answers.role.includes('helpOften') ? reviewedRule(texts) : null,
    toPhone: found.length === 0 ? null : event.url.origin + finderHref(`${FINDER}/valgt`, language, query),
  };
}

const middleOf = (code: string | null): Position | null =>
  code === null ? null : (municipality(code)?.centre ?? null);

const contactWords = (said: string | undefined, { result }: FinderTexts): string | null =>
  said === 'announce' ? result.announce : said === 'handOver' ? result.handOver : null;

function reviewedRule(texts: FinderTexts): FinderResultView['benefits'] {
  const { reviewedOn, owner } = benefitsRule;
  const date = new Intl.DateTimeFormat(texts.language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(reviewedOn),
  );
  return { text: texts.result.benefits, reviewed: fill(texts.result.reviewed, { date, owner }) };
}
