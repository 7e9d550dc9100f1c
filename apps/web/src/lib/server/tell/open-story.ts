import { isUuid, may, type Experience, type ExperienceId, type Visitor } from '@samskab/domain';
import { experienceById, storyOfReturnKey, type Reader } from '@samskab/store';
import { error, type RequestEvent } from '@sveltejs/kit';
import { needPerson, needPersonFor } from '../need-person.ts';
import { store } from '../store.ts';
import type { StoryParams } from './story-path.ts';

/** A story as whoever tells it has it open. */
export interface OpenStory {
  readonly experience: Experience;
  /** Who has it open: an account, or whoever holds its return link. */
  readonly visitor: Visitor;
  readonly params: StoryParams;
}

type StoryEvent = RequestEvent & { readonly params: StoryParams };
type Act = Exclude<keyof typeof may, 'tell' | 'manageAccounts' | 'changeGuide'>;

/**
 * The story of a page of the teller's. 404 for a story that does not exist and for one that is not theirs alike,
 * so that guessing tells nothing; whoever is not logged in is sent to log in first.
 * @param act what the visitor must be allowed to do with it
 */
export async function openStory(event: StoryEvent, act: Act = 'submit'): Promise<OpenStory> {
  if (!event.params.k) needPerson(event);
  event.setHeaders({ 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex' });
  return found(await findStory(store().read, event), act);
}

/** The same for a form. Whoever has been logged out meanwhile keeps what they wrote. */
export async function openStoryFor(
  event: StoryEvent,
  form: FormData,
  act: Act = 'submit',
): Promise<OpenStory> {
  return found(await storyFor(event, form), act);
}

/** The same, but null where there is no such story of theirs, such as when it has just been deleted. */
export async function openStoryIfThere(event: StoryEvent, form: FormData): Promise<OpenStory | null> {
  const story = await storyFor(event, form);
  return story && may.submit(story.visitor, story.experience) ? story : null;
}

const storyFor = (event: StoryEvent, form: FormData): Promise<OpenStory | null> => {
  if (!event.params.k) needPersonFor(event, form);
  return findStory(store().read, event);
};

function found(story: OpenStory | null, act: Act): OpenStory {
  if (!story || !may[act](story.visitor, story.experience)) error(404, 'Not found');
  return story;
}

async function findStory(reader: Reader, { params, locals }: StoryEvent): Promise<OpenStory | null> {
  const id = params.k
    ? await storyOfReturnKey(reader, params.key)
    : isUuid(params.key)
      ? (params.key as ExperienceId)
      : null;
  const experience = id && (await experienceById(reader, id));
  if (!experience) return null;
  const visitor: Visitor = params.k ? { kind: 'returnLink', experience: experience.id } : locals.visitor;
  return { experience, visitor, params };
}
