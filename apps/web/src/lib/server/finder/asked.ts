import { findPlace, type NamedPlace } from '@samskab/domain';
import {
  FINDER_QUESTIONS,
  readFinderAnswers,
  type FinderAnswers,
  type FinderQuestionId,
  type FinderRefusal,
} from '@samskab/domain/finder';
import { textOf } from '../form-fields.ts';

/** The last screen: what was found. */
export const RESULT_STEP = FINDER_QUESTIONS.length + 1;

/** Where somebody has come to, with what they have said so far. */
export interface Asked {
  /** 0 is the first page, then one for each question, then the result. */
  readonly step: number;
  readonly answers: FinderAnswers;
  /** As it was written. */
  readonly placeText: string;
  readonly place: NamedPlace | null;
  /** What has to be put right on this screen. */
  readonly refusals: readonly (FinderRefusal | PlaceUnknown)[];
}
export interface PlaceUnknown {
  readonly code: 'place_unknown';
  readonly question: FinderQuestionId;
}

/** Nobody has said anything. */
export const NOTHING_ASKED: Asked = {
  step: 0,
  answers: readFinderAnswers(() => []).answers,
  placeText: '',
  place: null,
  refusals: [],
};

const LONGEST_PLACE = 80;

/**
 * Reads a screen that was sent. All that was said before comes along in it, because nothing is kept here. Whoever goes
 * on with something to put right stays on the screen; whoever goes back or skips does not.
 */
export function readAsked(form: FormData): Asked {
  const step = stepOf(textOf(form, 'step'));
  const go = textOf(form, 'go');
  const here = FINDER_QUESTIONS[step - 1]?.id;
  const skipped = go === 'skip' ? here : undefined;
  const { answers, refusals } = readFinderAnswers((id) =>
    id === skipped ? [] : form.getAll(id).filter((code) => typeof code === 'string'),
  );
  const placeText = skipped === 'reach' ? '' : textOf(form, 'place').trim().slice(0, LONGEST_PLACE);
  const place = placeText === '' ? null : findPlace(placeText);
  const unknown: PlaceUnknown = { code: 'place_unknown', question: 'reach' };
  const wrong = [...refusals, ...(placeText !== '' && place === null ? [unknown] : [])];
  const said = { answers, placeText, place };
  // What was carried along from screens before has been put right there: only a form that was tampered with has more.
  const first = wrong[0];
  if (first && go !== 'back' && go !== 'stay') {
    const at = FINDER_QUESTIONS.findIndex(({ id }) => id === first.question) + 1;
    if (at === step || go === 'result' || step >= FINDER_QUESTIONS.length)
      return { step: at, ...said, refusals: wrong.filter(({ question }) => question === first.question) };
  }
  return { step: stepAfter(step, go), ...said, refusals: [] };
}

function stepAfter(step: number, go: string): number {
  if (go === 'result') return RESULT_STEP;
  if (go === 'stay') return step;
  return Math.min(RESULT_STEP, Math.max(0, step + (go === 'back' ? -1 : 1)));
}

const stepOf = (text: string): number => (/^\d{1,2}$/.test(text) ? Math.min(Number(text), RESULT_STEP) : 0);
