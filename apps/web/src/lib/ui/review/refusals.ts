import type { MoveRefusal, PersonId } from '@samskab/domain';
import type { ReviewFile } from '@samskab/domain';
import { groupName } from '#lib/ui/shared/groups.ts';
import { dayText } from '#lib/dates.ts';
import { m } from '#lib/paraglide/messages.js';
import { missingText } from './missing.ts';
import { editorName, moveName, stateName, whoMoved } from './names.ts';
import { whenText } from './when.ts';

/** What the page itself finds wrong with a form, before any rule is asked. */
export type FormRefusal =
  | { readonly code: 'tooLong'; readonly limit: number }
  | { readonly code: 'cpr' | 'whyMissing' | 'organisationMissing' | 'emailWrong' | 'replyMissing' };

export type Refusal = MoveRefusal | FormRefusal;

interface Asked {
  readonly file: ReviewFile;
  readonly me: PersonId;
  readonly now: Date;
}

/** Why a decision was not possible, in plain sentences: what it is like now, and who was first. */
export function refusalSentences(refusal: Refusal, { file, me, now }: Asked): readonly string[] {
  switch (refusal.code) {
    case 'notPossibleNow':
      return [
        m.review_refused_state({ state: stateName(file.experience.state) }),
        ...lastMove(file, me, now),
      ];
    case 'heldByAnother':
      return refusal.reviewer
        ? [m.review_refused_held({ name: editorName(file.reviewerName) })]
        : [m.review_refused_free()];
    case 'incomplete':
      return [
        m.review_refused_incomplete({ list: refusal.fields.map((field) => missingText(field)).join(', ') }),
      ];
    case 'editorOfAnotherGroupNeeded': {
      const group = file.experience.content.authorGroup;
      return [m.review_refused_group({ group: group ? groupName[group]() : '–' })];
    }
    case 'notYet':
      return [m.review_refused_not_yet({ day: dayText(refusal.at) })];
    case 'tooLong':
      return [m.review_refused_too_long({ limit: refusal.limit })];
    default:
      return [PLAIN[refusal.code]()];
  }
}

const PLAIN = {
  ownExperience: m.review_refused_own,
  reasonMissing: m.review_refused_reason,
  replyPeriodFirst: m.review_refused_reply_first,
  secondEditorNeeded: m.review_refused_second,
  cpr: m.review_refused_cpr,
  whyMissing: m.review_refused_why,
  organisationMissing: m.review_refused_organisation,
  emailWrong: m.review_refused_email,
  replyMissing: m.review_refused_reply_text,
} as const;

function lastMove({ moves }: ReviewFile, me: PersonId, now: Date): readonly string[] {
  const last = moves.at(-1);
  return last
    ? [
        m.review_refused_last({
          who: whoMoved(last, me),
          what: moveName(last.move).toLowerCase(),
          when: whenText(last.at, now),
        }),
      ]
    : [];
}
