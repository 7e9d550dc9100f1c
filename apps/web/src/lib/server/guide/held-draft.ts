import type { PersonId } from '@samskab/domain';
import type { GuideRules } from '@samskab/domain/guide';
import { guideDraft, type GuideDraft } from '@samskab/store';
import { redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { store } from '../store.ts';
import { guideRules } from './guide-rules.ts';

/** An administrator's draft, what it was begun from, and the rules of today. */
export interface HeldDraft {
  readonly draft: GuideDraft;
  readonly base: GuideRules;
  readonly today: GuideRules;
}

/** The draft of whoever asks. Whoever has none, or has put it in force in another window, is led to where one is begun. */
export async function heldDraft(me: PersonId, form?: FormData): Promise<HeldDraft> {
  const draft = await guideDraft(store().read, me);
  const base = draft && (await guideRules(draft.basedOn));
  // A form that was posted twice has done its work already.
  if (!draft || !base) redirect(303, `${localizeHref('/administration/guide')}${form ? '?gemt' : ''}`);
  return { draft, base, today: await guideRules() };
}
