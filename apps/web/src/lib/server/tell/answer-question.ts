import { ACTOR_GROUPS, unitsOf, type ExperienceContent, type Question } from '@samskab/domain';
import { redirect } from '@sveltejs/kit';
import { textOf } from '../form-fields.ts';
import { partOf } from '#lib/tell/content-parts.ts';
import { arrivedAt } from './arrival.ts';
import { takeAnswers, type Go, type StoryEvent } from './take-answers.ts';

/** Where the buttons of a question lead. */
export interface Ways {
  readonly here: string;
  readonly next: string;
  readonly back: string;
}

/**
 * Takes the answers to a question and goes where the button says: on, back, stay, add or drop a row, or settle a
 * conflict. Whatever could not be taken is shown again with what is wrong with it.
 */
export async function answerQuestion(event: StoryEvent, question: Question, ways: Ways) {
  const taken = await takeAnswers(event, question);
  if (!taken.ok) return taken.again;
  redirect(303, arrivedAt(wayOf(taken.go, ways, taken.content), taken.at, textOf(taken.form, 'form')));
}

function wayOf({ act, what }: Go, { here, next, back }: Ways, content: ExperienceContent): string {
  switch (act) {
    case 'back':
      return back;
    case 'add':
      return `${here}?flere=${encodeURIComponent(what)}#${newRow(what, content)}`;
    case 'save':
    case 'drop':
    case 'use':
    case 'both':
      return here;
    default:
      return next;
  }
}

/** The first control of the row that is added, so that the page opens there. */
function newRow(what: string, content: ExperienceContent): string {
  const [list = '', group] = what.split('-');
  const rows = partOf(content, list);
  const many = Array.isArray(rows) ? rows.length : 0;
  if (list !== 'actors') return `${list}.${many}.${{ outcomes: 'dimension', links: 'url' }[list] ?? 'text'}`;
  const place = ACTOR_GROUPS.findIndex((one) => one === group);
  return `actors.${many + Math.max(place, 0)}.type`;
}

/** Lists that are to have one more empty row, from the address. */
export const moreRows = (url: URL, question: Question): readonly string[] =>
  url.searchParams.getAll('flere').filter((what) => unitsOf(question).includes(what.split('-')[0] ?? ''));
