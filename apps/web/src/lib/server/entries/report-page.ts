import { maskCpr } from '@samskab/danish';
import { ok, type Result } from '@samskab/domain';
import { REPORT_LIMITS, reportContent, type EntryKind } from '@samskab/domain/entries';
import { addReport, type ReportRefusal } from '@samskab/store';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { v7 as uuid } from 'uuid';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { entryAddress } from '#lib/ui/entries/entry-texts.ts';
import { doOnce, newFormKey } from '../do-once.ts';
import { knock } from '../door.ts';
import { textOf } from '../form-fields.ts';
import { standing } from './care-page.ts';
import { entryAt, heldEntryAt } from './entry-at.ts';
import { writeReport } from './entry-letters.ts';

/** The page on which anybody says that something of an entry is wrong. */
export async function reportPage(event: RequestEvent, kind: EntryKind) {
  const head = await entryAt(event, kind, 'report');
  return {
    entry: standing(head, new Date()),
    sent: event.url.searchParams.has('sendt'),
    formKey: newFormKey(),
  };
}

/** What of a report must be put right. */
export type ReportProblem = 'what_missing' | 'text_missing' | 'text_too_long';

/** Takes a report: no account, no address, nothing kept of who it is. */
const takeReport = (kind: EntryKind) => async (event: RequestEvent) => {
  const form = await event.request.formData();
  const typed = { what: textOf(form, 'what'), text: maskCpr(textOf(form, 'text')) };
  const content = reportContent.safeParse(typed);
  if (!content.success) return fail(400, { typed, problems: problemsOf(typed), stopped: null });
  if (!(await knock('report', event)).opens) return fail(429, { typed, problems: [], stopped: 'wait' });
  const at = new Date();
  const kept = await doOnce<string, ReportRefusal>(
    form,
    async (tx): Promise<Result<string, ReportRefusal>> => {
      const head = await heldEntryAt(tx, event, { kind, act: 'report' });
      const added = await addReport(tx, head, { id: uuid(), content: content.data, at });
      if (!added.ok) return added;
      await writeReport(tx, head, content.data, at);
      return ok(head.slug);
    },
  );
  if (!kept.ok) return fail(409, { typed, problems: [], stopped: kept.error.code });
  redirect(303, `${localizeHref(`${entryAddress(kind, kept.value)}/fejl`)}?sendt=1`);
};

/** The form of that page. */
export const reportActions = (kind: EntryKind) => ({ default: takeReport(kind) });

function problemsOf({ what, text }: { readonly what: string; readonly text: string }): ReportProblem[] {
  const problems: ReportProblem[] = [];
  if (!reportContent.shape.what.safeParse(what).success) problems.push('what_missing');
  if (text.trim() === '') problems.push('text_missing');
  else if (text.trim().length > REPORT_LIMITS.text) problems.push('text_too_long');
  return problems;
}
