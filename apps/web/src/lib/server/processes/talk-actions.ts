import { addComment, removeText, type ArtefactKind } from '@samskab/domain/processes';
import { isUuid } from '@samskab/domain';
import { textOf } from '../form-fields.ts';
import type { RoomEvent } from './open-room.ts';
import { postRoom } from './post-room.ts';
import { oneOf } from './table-forms.ts';

const ABOUT = [
  'problem',
  'process',
  'action',
  'meeting',
  'challenge',
  'trial',
  'decision',
  'comment',
] as const satisfies readonly (ArtefactKind | 'problem' | 'process')[];

/** What a page with the talk of one thing is called, after the address of the room. */
type PageOf = (event: RoomEvent) => string;

/** Actions of a page with comments: add one or answer one, take one away. */
export const talkActions = (page: PageOf) => ({
  comment: async (event: RoomEvent) => {
    const form = await event.request.formData();
    const of = textOf(form, 'of');
    const given = {
      on: oneOf(form, 'on', ABOUT) ?? ('process' as const),
      of: isUuid(of) ? of : null,
      text: textOf(form, 'text'),
    };
    return postRoom(event, {
      at: 'comment',
      form,
      hold: 'shared',
      kinds: given.on === 'problem' || given.on === 'process' ? [] : [given.on],
      decide: (process, act) => addComment(process, act, given),
      next: `${page(event)}#comments`,
    });
  },
  removeComment: async (event: RoomEvent) => {
    const form = await event.request.formData();
    const given = { kind: 'comment' as const, id: textOf(form, 'of'), why: textOf(form, 'why') };
    return postRoom(event, {
      at: 'removeComment',
      form,
      kinds: ['comment'],
      decide: (process, act) => removeText(process, act, given),
      next: `${page(event)}#comments`,
    });
  },
});
