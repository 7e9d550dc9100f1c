import { error } from '@sveltejs/kit';
import { newFormKey } from '#lib/server/do-once.ts';
import {
  approveIt,
  askForChanges,
  declineStory,
  putStoryBack,
  reviseStory,
  takeUpStory,
  withdrawStory,
} from '#lib/server/review/desk-actions.ts';
import { needEditor } from '#lib/server/review/need-editor.ts';
import { askOrganisation, enterReply, newReplyLink } from '#lib/server/review/reply-actions.ts';
import { reviewPage } from '#lib/server/review/review-page.ts';
import { MESSAGE_LIMIT } from '#lib/server/review/words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id, role } = needEditor(event);
  const page = await reviewPage(event.locals.visitor, event.params.id, new Date());
  if (!page) error(404, 'not found');
  return {
    ...page,
    me: id,
    administrator: role === 'administrator',
    limit: MESSAGE_LIMIT,
    formKey: newFormKey(),
  };
};

export const actions: Actions = {
  takeUp: takeUpStory,
  putBack: putStoryBack,
  ask: askForChanges,
  decline: declineStory,
  hear: askOrganisation,
  newLink: newReplyLink,
  record: enterReply,
  approve: approveIt,
  withdraw: withdrawStory,
  revise: reviseStory,
};
