import { daysBetween } from './days.ts';
import { hasJoined, heldMeetings, inRing, writingGroups } from './present.ts';
import type { Process } from './process.ts';

type Degree = 0 | 0.33 | 0.67 | 1;
const degree = (share: number): Degree => (share >= 0.99 ? 1 : share >= 0.66 ? 0.67 : share > 0 ? 0.33 : 0);

/**
 * Conditions that the process itself shows, proposed for coding by the anchors of the codebook: C04 who was there, C05
 * who defined the problem, C06 who decided, C09 what was said of the frame, C11 what was tried, C12 what was told back. A
 * condition that it does not show is left out; people and editors say the rest.
 */
export function harvestedConditions(process: Process): Readonly<Record<string, Degree>> {
  const all: Readonly<Record<string, Degree | null>> = {
    C04: affectedThere(process),
    C05: definedTogether(process),
    C06: decidedTogether(process),
    C09: frameSaid(process),
    C11: triedOut(process),
    C12: toldBack(process),
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, Degree] => entry[1] !== null),
  );
}

function affectedThere(process: Process): Degree | null {
  const affected = inRing(process, 'affected');
  if (affected.length === 0) return null;
  return degree(affected.filter((actor) => hasJoined(process, actor)).length / affected.length);
}

function definedTogether(process: Process): Degree | null {
  const { firstText, agreedText } = process.head;
  if (firstText === '') return null;
  const writers = writingGroups(process).length;
  const lock = process.of.lock.at(-1);
  if (agreedText === '' || agreedText === firstText) return writers === 0 ? 0 : 0.33;
  if (writers < 2) return 0.33;
  return lock && lock.override === '' && lock.groups.length >= 2 ? 1 : 0.67;
}

function decidedTogether({ of }: Process): Degree | null {
  const key = of.decision.filter(({ kind }) => kind !== 'other');
  if (key.length === 0) return null;
  const joint = key.filter(({ method, groups }) => method !== 'oneParty' && groups.length >= 2);
  return degree(joint.length / key.length);
}

function frameSaid({ of }: Process): Degree | null {
  const sheet = of.frame.findLast(({ signedByRole }) => signedByRole !== '');
  if (!sheet) return of.frame.length > 0 ? 0.33 : null;
  return Object.values(sheet.power).every((power) => power === 'closed') ? 0 : 0.67;
}

function triedOut({ of }: Process): Degree | null {
  const learned = of.trial.filter((trial) => trial.learned !== '');
  if (of.trial.length === 0) return of.action.length > 0 ? 0 : null;
  const results = new Set(learned.map(({ result }) => result));
  if (learned.length >= 2 && results.has('stop') && (results.has('keep') || results.has('adjust'))) return 1;
  return learned.length > 0 ? 0.67 : 0.33;
}

const IN_TIME = 14;
function toldBack(process: Process): Degree | null {
  const held = heldMeetings(process);
  if (held.length === 0) return null;
  const told = held.filter(
    ({ heldOn, notesSentOn }) =>
      heldOn !== null && notesSentOn !== null && daysBetween(heldOn, notesSentOn) <= IN_TIME,
  );
  return degree(told.length / held.length);
}
