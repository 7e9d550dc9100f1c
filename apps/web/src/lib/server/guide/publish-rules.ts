import type { PersonId, Result } from '@samskab/domain';
import type { GuideRules, RulesFailure } from '@samskab/domain/guide';
import { refuse } from '@samskab/domain';
import { dropGuideDraft, publishGuideRules } from '@samskab/store';
import { doOnce } from '../do-once.ts';
import { lineField, textOf } from '../form-fields.ts';
import { expectGuideChange } from './guide-rules.ts';
import { failuresOf } from './try-draft.ts';

/** Rules that somebody wants to put in force. */
export interface Wish {
  readonly rules: GuideRules;
  readonly basedOn: number;
  readonly restoredFrom: number | null;
  readonly by: PersonId;
}

/** Why rules are not put in force. */
export type PublishRefusal =
  | { readonly code: 'noReason' }
  | { readonly code: 'anotherVersion' }
  | { readonly code: 'breaks'; readonly failures: readonly RulesFailure[] };

/** Puts rules in force with the reason of the form: answers the new version. Nothing that breaks a property is taken. */
export async function publishRules(
  form: FormData,
  { rules, basedOn, restoredFrom, by }: Wish,
): Promise<Result<number, PublishRefusal>> {
  const why = lineField.parse(textOf(form, 'why'));
  if (why === '') return refuse({ code: 'noReason' });
  const failures = failuresOf(rules);
  if (failures.length > 0) return refuse({ code: 'breaks', failures });
  const wish = { rules, basedOn, restoredFrom, by, why, at: new Date() };
  const done = await doOnce(
    form,
    async (tx) => {
      const published = await publishGuideRules(tx, wish);
      if (published.ok && restoredFrom === null) await dropGuideDraft(tx, by);
      return published;
    },
    'publish',
  );
  expectGuideChange();
  return done;
}
