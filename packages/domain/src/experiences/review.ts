import type { PersonId } from '../kernel/ids.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { ActorGroup, ExperienceContent } from './content.ts';
import type { Approval, Experience } from './experience.ts';
import { stateAfter, type Move, type Mover, type Reason, type State } from './moves.ts';
import { releaseDate } from './release.ts';
import { missingFor } from './required.ts';

/** Why a move is refused. `state` is where the story stands now, so the page can say who was first. */
export type MoveRefusal =
  | { readonly code: 'notPossibleNow'; readonly state: State }
  | { readonly code: 'ownExperience' }
  | { readonly code: 'heldByAnother'; readonly reviewer: PersonId | null }
  | { readonly code: 'incomplete'; readonly fields: readonly string[] }
  | { readonly code: 'reasonMissing' }
  | { readonly code: 'replyPeriodFirst' }
  | { readonly code: 'secondEditorNeeded' }
  | { readonly code: 'editorOfAnotherGroupNeeded' }
  | { readonly code: 'notYet'; readonly at: Date };

export interface Editor {
  readonly id: PersonId;
  readonly group: ActorGroup | null;
}

export type Moved = Result<Experience, MoveRefusal>;

/** How long an organisation that can recognise itself has to reply (section E.5). */
export const REPLY_DAYS = 14;
const DAY = 86_400_000;

function step(experience: Experience, move: Move, mover: Mover): Moved {
  const state = stateAfter(experience.state, move, mover);
  return state ? ok({ ...experience, state }) : refuse({ code: 'notPossibleNow', state: experience.state });
}

/**
 * Whether a story is hard: it went badly or was stopped. Two editors decide about those, so that neither a
 * friend nor an opponent decides alone.
 * @example isHardStory({ valence: 'bad' }) // => true
 * @example isHardStory({ valence: 'mixed' }) // => false
 */
export const isHardStory = ({ valence }: Pick<ExperienceContent, 'valence'>): boolean =>
  valence === 'bad' || valence === 'stopped';

/**
 * Whether an organisation that can recognise itself must be heard first: not a good story, told openly.
 * @example needsReply({ valence: 'mixed', anonymity: 'A1', organisationNamed: true }) // => true
 * @example needsReply({ valence: 'good', anonymity: 'A0', organisationNamed: true }) // => false
 */
export const needsReply = (
  content: Pick<ExperienceContent, 'valence' | 'anonymity' | 'organisationNamed'>,
): boolean =>
  content.valence !== 'good' &&
  content.organisationNamed === true &&
  (content.anonymity === 'A0' || content.anonymity === 'A1');

/**
 * Hands a story in. Everything the state demands must be told; how it went does not matter.
 * @example submit(anExperience({ content: { lessons: [] } })) // => { ok: false, error: { code: 'incomplete', fields: ['lessons'] } }
 */
export function submit(experience: Experience): Moved {
  const fields = missingFor(experience.content, 'submitted');
  if (fields.length > 0) return refuse({ code: 'incomplete', fields });
  const moved = step(experience, 'submit', 'teller');
  return moved.ok ? ok({ ...moved.value, reviewer: null, approvals: [], releaseAt: null }) : moved;
}

/**
 * Takes a story back from the queue, as long as no editor has begun.
 * @example unsubmit(anExperience()) // => { ok: false, error: { code: 'notPossibleNow', state: 'draft' } }
 */
export const unsubmit = (experience: Experience): Moved => step(experience, 'unsubmit', 'teller');

/**
 * An editor takes a story up, so that two do not work on the same. Nobody reviews their own.
 * @example takeUp(anExperience({ state: 'submitted', teller: EDDA }), { id: EDDA, group: 'public' }) // => { ok: false, error: { code: 'ownExperience' } }
 */
export function takeUp(experience: Experience, editor: Editor): Moved {
  if (experience.teller === editor.id) return refuse({ code: 'ownExperience' });
  const moved = step(experience, 'takeUp', 'editor');
  return moved.ok ? ok({ ...moved.value, reviewer: editor.id }) : moved;
}

/**
 * Puts a story back into the queue for others.
 * @example putBack(anExperience({ state: 'inReview', reviewer: OLE }), { id: EDDA, group: 'public' }) // => { ok: false, error: { code: 'heldByAnother', reviewer: OLE } }
 */
export function putBack(experience: Experience, editor: Editor): Moved {
  const held = heldBy(experience, editor);
  if (!held.ok) return held;
  const moved = step(experience, 'putBack', 'editor');
  return moved.ok ? ok({ ...moved.value, reviewer: null }) : moved;
}

function heldBy(experience: Experience, editor: Editor): Moved {
  if (experience.teller === editor.id) return refuse({ code: 'ownExperience' });
  if (experience.state === 'secondReview') {
    const first = experience.approvals.some((approval) => approval.editor === editor.id);
    return first ? refuse({ code: 'secondEditorNeeded' }) : ok(experience);
  }
  if (experience.state !== 'inReview') return refuse({ code: 'notPossibleNow', state: experience.state });
  return experience.reviewer === editor.id
    ? ok(experience)
    : refuse({ code: 'heldByAnother', reviewer: experience.reviewer });
}

/**
 * Sends a story back with reasons. The teller's text is kept as it is.
 * @example askChanges(anExperience({ state: 'inReview', reviewer: EDDA }), { id: EDDA, group: 'public' }, []) // => { ok: false, error: { code: 'reasonMissing' } }
 */
export function askChanges(experience: Experience, editor: Editor, reasons: readonly Reason[]): Moved {
  const held = heldBy(experience, editor);
  if (!held.ok) return held;
  if (reasons.length === 0) return refuse({ code: 'reasonMissing' });
  const moved = step(experience, 'askChanges', 'editor');
  return moved.ok ? ok({ ...moved.value, reviewer: null, approvals: [] }) : moved;
}

/**
 * Says no to a story that cannot stand here at all, always with reasons.
 * @example decline(anExperience({ state: 'inReview', reviewer: EDDA }), { id: EDDA, group: 'public' }, []) // => { ok: false, error: { code: 'reasonMissing' } }
 */
export function decline(experience: Experience, editor: Editor, reasons: readonly Reason[]): Moved {
  const held = heldBy(experience, editor);
  if (!held.ok) return held;
  if (reasons.length === 0) return refuse({ code: 'reasonMissing' });
  const moved = step(experience, 'decline', 'editor');
  return moved.ok ? ok({ ...moved.value, reviewer: null }) : moved;
}

/**
 * Asks an organisation that can recognise itself to reply within 14 days. The reply is no veto.
 * @example openReply(anExperience(), { id: EDDA, group: 'public' }, NOON) // => { ok: false, error: { code: 'notPossibleNow', state: 'draft' } }
 */
export function openReply(experience: Experience, editor: Editor, now: Date): Moved {
  const held = heldBy(experience, editor);
  if (!held.ok) return held;
  const moved = step(experience, 'openReply', 'editor');
  return moved.ok ? ok({ ...moved.value, replyDueAt: new Date(now.getTime() + REPLY_DAYS * DAY) }) : moved;
}

/**
 * Ends the reply period: early when the reply has come (`answered`), else when its time is over.
 * @example closeReply(anExperience({ state: 'replyPeriod', replyDueAt: new Date('2026-03-16') }), false, NOON) // => { ok: false, error: { code: 'notYet', at: new Date('2026-03-16') } }
 */
export function closeReply(experience: Experience, answered: boolean, now: Date): Moved {
  const due = experience.replyDueAt;
  if (!answered && due && now < due) return refuse({ code: 'notYet', at: due });
  return step(experience, 'closeReply', 'clock');
}

/**
 * Approves a story. A hard story needs two editors, one of them from another group than the teller; the
 * first approval passes it on. An approved story is released at its date (see `releaseDate`).
 * @example approve(anExperience({ state: 'inReview', reviewer: OLE }), { id: EDDA, group: 'public' }, NOON) // => { ok: false, error: { code: 'heldByAnother', reviewer: OLE } }
 */
export function approve(experience: Experience, editor: Editor, now: Date): Moved {
  const held = heldBy(experience, editor);
  if (!held.ok) return held;
  const fields = missingFor(experience.content, 'published');
  if (fields.length > 0) return refuse({ code: 'incomplete', fields });
  if (needsReply(experience.content) && !experience.replyDueAt) return refuse({ code: 'replyPeriodFirst' });

  const approvals: readonly Approval[] = [
    ...experience.approvals,
    { editor: editor.id, group: editor.group },
  ];
  if (isHardStory(experience.content) && approvals.length < 2) {
    const passed = step(experience, 'passOn', 'editor');
    return passed.ok ? ok({ ...passed.value, approvals, reviewer: null }) : passed;
  }
  if (isHardStory(experience.content) && !seenFromOutside(approvals, experience.content.authorGroup))
    return refuse({ code: 'editorOfAnotherGroupNeeded' });
  const moved = step(experience, 'approve', 'editor');
  return moved.ok
    ? ok({ ...moved.value, approvals, reviewer: null, releaseAt: releaseDate(experience.content, now) })
    : moved;
}

// An editor who has not told a group counts as an outsider only when the teller's group is unknown, too.
const seenFromOutside = (approvals: readonly Approval[], teller: ActorGroup | null) =>
  teller === null || approvals.some(({ group }) => group !== null && group !== teller);

/**
 * Makes an approved story public once its release date has come, as the next version.
 * @example publish(anExperience({ state: 'approved', releaseAt: new Date('2026-03-15') }), NOON) // => { ok: false, error: { code: 'notYet', at: new Date('2026-03-15') } }
 */
export function publish(experience: Experience, now: Date): Moved {
  if (experience.releaseAt && now < experience.releaseAt)
    return refuse({ code: 'notYet', at: experience.releaseAt });
  const moved = step(experience, 'publish', 'clock');
  return moved.ok
    ? ok({
        ...moved.value,
        publishedVersion: (experience.publishedVersion ?? 0) + 1,
        withdrawn: false,
        replyDueAt: null,
      })
    : moved;
}

/**
 * Takes a story off the shelf, or an approved one back before it gets there. Its address goes on to say that it
 * was here, and why it is not. What was being written anew is kept and can be gone on with (`revise`).
 * @example withdraw(anExperience({ state: 'published', publishedVersion: 1 }), 'teller', '') // => { ok: false, error: { code: 'reasonMissing' } }
 */
export function withdraw(experience: Experience, mover: 'teller' | 'editor', reason: string): Moved {
  const { state, publishedVersion, withdrawn } = experience;
  const onShelf = publishedVersion !== null && !withdrawn;
  if (!onShelf && state !== 'approved') return refuse({ code: 'notPossibleNow', state });
  if (reason.trim() === '') return refuse({ code: 'reasonMissing' });
  const moved = step(experience, 'withdraw', mover);
  return moved.ok
    ? ok({
        ...moved.value,
        withdrawn: true,
        reviewer: null,
        approvals: [],
        releaseAt: null,
        replyDueAt: null,
      })
    : moved;
}

/**
 * Opens a new working copy of a story. Readers go on seeing the published version meanwhile.
 * @example revise(anExperience({ state: 'inReview' }), 'teller') // => { ok: false, error: { code: 'notPossibleNow', state: 'inReview' } }
 */
export function revise(experience: Experience, mover: 'teller' | 'editor'): Moved {
  const moved = step(experience, 'revise', mover);
  return moved.ok
    ? ok({ ...moved.value, reviewer: null, approvals: [], releaseAt: null, replyDueAt: null })
    : moved;
}
