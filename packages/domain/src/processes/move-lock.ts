import type { ActorGroup, PerGroup } from '../kernel/actor-groups.ts';
import { ok, refuse } from '../kernel/result.ts';
import { cleanText } from '../kernel/text.ts';
import { changed, groupOf, notAllowed, row, writtenBy, type Act, type Moved } from './act.ts';
import { PROCESS_LIMITS as LIMITS } from './codes.ts';
import { groupsToExplain } from './missing.ts';
import { activeLock, groupsAt, heldMeetings, signedGroups, signingGroups, writingGroups } from './present.ts';
import type { Process } from './process.ts';
import type { ProcessRefusal } from './refusals.ts';
import { wrongText } from './said.ts';

/** What stands in the way of the lock, in the order that it is told. Empty where nothing does. */
export function lockHindrances(process: Process): readonly ProcessRefusal[] {
  const joined = signingGroups(process);
  const signed = signedGroups(process);
  const unsigned = joined.filter((group) => !signed.includes(group));
  const met = heldMeetings(process).some((meeting) => groupsAt(meeting).length >= 2);
  return [
    ...(met ? [] : [{ code: 'noMeetingYet' as const }]),
    ...(joined.length >= 2 ? [] : [{ code: 'groupsNotThere' as const, groups: joined }]),
    ...(writingGroups(process).length >= 2
      ? []
      : [{ code: 'tooFewGroupsWrote' as const, groups: writingGroups(process) }]),
    ...(unsigned.length === 0 ? [] : [{ code: 'groupsNotSigned' as const, groups: unsigned }]),
    ...(process.of.challenge.length > 0 ? [] : [{ code: 'challengesNotOpened' as const }]),
  ];
}

export interface LockSaid {
  /** The number of the version that the form showed. */
  readonly seen: number;
  /** Why it is locked although something stands in the way; empty where nothing does. */
  readonly override: string;
  /** For each group that is missing at the table, why. */
  readonly missing: PerGroup<string>;
}

/**
 * Locks the problem: the text is agreed, and actions open. Every joined group has signed, two groups have written, and
 * the challenge list is opened; or somebody writes why not. Empty chairs have to be explained in any case.
 */
export function lockProblem(process: Process, act: Act, given: LockSaid): Moved {
  const wrong =
    notAllowed(process, act, 'lockProblem') ?? wrongText(given, { override: { limit: LIMITS.text } });
  if (wrong) return wrong;
  const { firstText, problemText, problemNumber } = process.head;
  if (firstText === '') return refuse({ code: 'noFirstText' });
  const locked = activeLock(process);
  if (locked) return refuse({ code: 'alreadyLocked', number: locked.number });
  if (given.seen !== problemNumber) return refuse({ code: 'editedMeanwhile', number: problemNumber });
  const unexplained = groupsToExplain(process).filter((group) => !isSaid(given.missing[group]));
  if (unexplained.length > 0) return refuse({ code: 'groupsMissing', groups: unexplained, field: 'missing' });
  const long = groupsToExplain(process).find((group) => (given.missing[group] ?? '').length > LIMITS.text);
  if (long) return refuse({ code: 'textTooLong', field: 'missing', groups: [long], limit: LIMITS.text });
  const override = cleanText(given.override);
  const [hindrance] = lockHindrances(process);
  if (hindrance && override === '') return refuse(hindrance);
  const lock = {
    ...writtenBy(act),
    number: problemNumber,
    groups: [...signedGroups(process)],
    override: hindrance ? override : '',
    missing: saidOf(given.missing, groupsToExplain(process)),
    reopenedAt: null,
  };
  return ok(changed(act, 'lockProblem', [row('lock', lock)], { head: { agreedText: problemText } }));
}

const isSaid = (text: string | undefined) => text !== undefined && cleanText(text) !== '';
const saidOf = (texts: PerGroup<string>, groups: readonly ActorGroup[]) =>
  Object.fromEntries(groups.map((group) => [group, cleanText(texts[group] ?? '')]));

/** One group asks to open the problem again. Any group may, and it is no failure. */
export function askReopening(process: Process, act: Act, given: { readonly why: string }): Moved {
  const wrong =
    notAllowed(process, act, 'askReopening') ??
    wrongText(given, { why: { limit: LIMITS.text, needed: true } });
  if (wrong) return wrong;
  const lock = activeLock(process);
  if (!lock) return refuse({ code: 'problemNotLocked' });
  if (process.of.reopening.some((one) => one.lock === lock.id && one.supportedAt === null))
    return refuse({ code: 'alreadyAsked' });
  const asked = {
    ...writtenBy(act),
    lock: lock.id,
    why: cleanText(given.why),
    supportedBy: null,
    supportSeat: null,
    supportedAt: null,
  };
  return ok(changed(act, 'askReopening', [row('reopening', asked)]));
}

/** A second group carries the wish, and the problem is open again. The text that was agreed stays the last agreed one. */
export function supportReopening(process: Process, act: Act): Moved {
  const wrong = notAllowed(process, act, 'supportReopening');
  if (wrong) return wrong;
  const lock = activeLock(process);
  if (!lock) return refuse({ code: 'problemNotLocked' });
  const asked = process.of.reopening.findLast((one) => one.lock === lock.id && one.supportedAt === null);
  if (!asked) return refuse({ code: 'notFound' });
  if (asked.group === groupOf(act)) return refuse({ code: 'needsAnotherGroup', groups: [asked.group] });
  const at = act.at.toISOString();
  const supported = {
    ...asked,
    supportedBy: groupOf(act),
    supportSeat: writtenBy(act, asked.id).seat,
    supportedAt: at,
  };
  const opened = { ...lock, reopenedAt: at };
  return ok(changed(act, 'reopen', [row('reopening', supported), row('lock', opened)]));
}
