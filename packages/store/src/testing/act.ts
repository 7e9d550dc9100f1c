import {
  askChanges,
  closeReply,
  decline,
  openReply,
  putBack,
  refuse,
  revise,
  submit,
  takeUp,
  unsubmit,
  withdraw,
  type Editor,
  type Experience,
  type ExperienceId,
  type Moved,
} from '@samskab/domain';
import type { Store, Transaction } from '../engine/types.ts';
import { approveStory, releaseStory } from '../experiences/approve-story.ts';
import { holdExperience } from '../experiences/load-experience.ts';
import { saveMove, type MoveMade } from '../experiences/save-move.ts';

/** Who acts and when. */
export interface Acting {
  readonly editor: Editor;
  readonly at: Date;
}

/** Why, in tests, a story is sent back or declined. */
const REASONS_GIVEN = { askChanges: ['lessonMissing'], decline: ['advertising'] } as const;

type Rule = (held: Experience, acting: Acting) => Moved;

const RULES: Readonly<Record<string, readonly [MoveMade['by'], Rule]>> = {
  submit: ['teller', (held) => submit(held)],
  unsubmit: ['teller', (held) => unsubmit(held)],
  takeUp: ['editor', (held, { editor }) => takeUp(held, editor)],
  putBack: ['editor', (held, { editor }) => putBack(held, editor)],
  askChanges: ['editor', (held, { editor }) => askChanges(held, editor, REASONS_GIVEN.askChanges)],
  decline: ['editor', (held, { editor }) => decline(held, editor, REASONS_GIVEN.decline)],
  openReply: ['editor', (held, { editor, at }) => openReply(held, editor, at)],
  closeReply: ['clock', (held, { at }) => closeReply(held, true, at)],
  withdraw: ['editor', (held) => withdraw(held, 'editor', 'Et navn stod i teksten')],
  revise: ['teller', (held) => revise(held, 'teller')],
};

/** The steps a story can take in tests. */
export const ACTS = [...Object.keys(RULES), 'approve', 'publish'] as const;
export type Act = (typeof ACTS)[number];

/** Takes a step the way pages do: hold, decide, save, all in one transaction. */
export const act = (store: Store, id: ExperienceId, step: Act, acting: Acting): Promise<Moved> =>
  store.write(async (tx) => {
    const held = await holdExperience(tx, id);
    if (!held) return refuse({ code: 'notPossibleNow', state: 'declined' });
    return take(tx, held, step, acting);
  });

async function take(tx: Transaction, held: Experience, step: Act, acting: Acting): Promise<Moved> {
  const { editor, at } = acting;
  if (step === 'approve') return approveStory(tx, held, editor, { note: '', at });
  if (step === 'publish') return releaseStory(tx, held, at);
  const [by, rule] = RULES[step] ?? [];
  if (!by || !rule) throw new Error(`No such step: ${step}`);
  const moved = rule(held, acting);
  if (moved.ok)
    await saveMove(tx, held, moved.value, {
      move: step as MoveMade['move'],
      by,
      actor: by === 'editor' ? editor.id : null,
      reasons: step === 'askChanges' || step === 'decline' ? REASONS_GIVEN[step] : [],
      message: step === 'withdraw' ? 'Et navn stod i teksten' : '',
      at,
    });
  return moved;
}
