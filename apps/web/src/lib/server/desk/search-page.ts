import { findPlace, municipality, type Position } from '@samskab/domain';
import {
  findCommunities,
  FINDER_QUESTIONS,
  readFinderAnswers,
  wishOf,
  type FinderAnswers,
  type FinderQuestion,
  type FinderRefusal,
} from '@samskab/domain/finder';
import { mayReceive } from '@samskab/domain/desk';
import { countFinderAnswer, entryHeads } from '@samskab/store';
import type { RequestEvent } from '@sveltejs/kit';
import type { DeskFound, DeskSearch } from '#lib/ui/desk/view.ts';
import { languageName, widerWords } from '../finder/phrases.ts';
import { findableCommunities } from '../finder/shelf.ts';
import { shownMatch } from '../finder/shown-community.ts';
import { finderFile, languageIn } from '../finder/texts.ts';
import { textOf } from '../form-fields.ts';
import { store } from '../store.ts';

/** How somebody comes is settled afterwards, with the consent. */
const ASKED: readonly FinderQuestion[] = FINDER_QUESTIONS.filter(({ id }) => id !== 'contact');
const LONGEST_PLACE = 80;

/** The questions on one page, in the citizen's language with the Danish beside it. Nothing has been answered. */
export const searchPage = (event: RequestEvent): DeskSearch =>
  shown(event, readAnswers(new FormData()), null);

/** The same page with what was found. What was answered stands in this page alone, and is kept nowhere. */
export async function searchAnswer(event: RequestEvent): Promise<DeskSearch> {
  const form = await event.request.formData();
  const read = readAnswers(form);
  const isWrong = read.refusals.length > 0 || (read.placeText !== '' && read.place === null);
  if (isWrong) return shown(event, read, null);
  const language = languageIn(event.url);
  await store().write((tx) => countFinderAnswer(tx, { language, arenaId: null, at: new Date() }));
  return shown(event, read, await found(event, read));
}

interface Read {
  readonly answers: FinderAnswers;
  readonly refusals: readonly FinderRefusal[];
  readonly placeText: string;
  readonly place: { readonly position: Position } | null;
}

function readAnswers(form: FormData): Read {
  const { answers, refusals } = readFinderAnswers((id) =>
    form.getAll(id).flatMap((code) => (typeof code === 'string' ? [code] : [])),
  );
  const placeText = textOf(form, 'place').trim().slice(0, LONGEST_PLACE);
  return { answers, refusals, placeText, place: placeText === '' ? null : findPlace(placeText) };
}

async function found(event: RequestEvent, { answers, place }: Read): Promise<DeskFound> {
  const { texts } = finderFile(languageIn(event.url));
  const showing = { texts, linked: true };
  const wish = wishOf(answers, place?.position ?? null);
  const result = findCommunities(wish, await findableCommunities());
  const { matches } = result;
  const ids = matches.map(({ community }) => community.id);
  const heads = new Map(
    (await entryHeads(store().read, 'community', ids)).map((head) => [head.id as string, head]),
  );
  return {
    wider: widerWords(result, wish.size, texts),
    communities: matches.map((match) => {
      const head = heads.get(match.community.id);
      const reachable = (head?.stewards.length ?? 0) > 0;
      const receives = mayReceive({ shown: true, isExample: match.community.isExample, reachable });
      return {
        ...shownMatch(match, answers, showing),
        slug: match.community.slug,
        municipality: municipality(match.community.municipality ?? '')?.name ?? '',
        refusal: receives.ok ? null : receives.error.code,
      };
    }),
  };
}

function shown(event: RequestEvent, read: Read, result: DeskFound | null): DeskSearch {
  const language = languageIn(event.url);
  const { texts } = finderFile(language);
  const names = new Intl.Collator(language);
  return {
    texts,
    danish: language === 'da' ? null : finderFile('da').texts,
    unchecked: !texts.checkedByNative,
    questions: ASKED.map((question) => ({
      question,
      listed: (question.listed ?? [])
        .map((code) => ({ code, name: languageName(code, texts) }))
        .toSorted((a, b) => names.compare(a.name, b.name)),
      problem: problemOf(
        read.refusals.find((refusal) => refusal.question === question.id),
        texts.page,
      ),
    })),
    answers: read.answers,
    placeText: read.placeText,
    placeProblem: read.placeText !== '' && read.place === null ? texts.page.placeUnknown : null,
    result,
  };
}

const problemOf = (
  refusal: FinderRefusal | undefined,
  page: { readonly tooMany: string; readonly bothSexes: string },
): string | null => (refusal ? page[refusal.code === 'too_many' ? 'tooMany' : 'bothSexes'] : null);
