import { emptyCommunity } from '@samskab/domain/communities';
import { formValues } from '#lib/server/communities/community-form.ts';
import { beginCommunity } from '#lib/server/communities/save-form.ts';
import { newFormKey } from '#lib/server/do-once.ts';
import { needPerson } from '#lib/server/need-person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  needPerson(event);
  return { values: formValues(emptyCommunity()), formKey: newFormKey() };
};

export const actions: Actions = { default: beginCommunity };
