import { GUIDE_RULES, type GuideRules } from '@samskab/domain/guide';
import { activeGuideVersion, guideRulesOf } from '@samskab/store';
import { LRUCache } from 'lru-cache';
import { store } from '../store.ts';

/** What an administrator puts in force answers in every process after so many milliseconds. */
const STALE_MS = 250;
/** A version is some ten kilobytes and never changes. */
const REMEMBERED = 50;

const remembered = new LRUCache<number, GuideRules>({ max: REMEMBERED });
let today: Promise<GuideRules> = Promise.resolve(GUIDE_RULES);
let looked = Number.NEGATIVE_INFINITY;

/** The rules by which the guide answers today: those that an administrator put in force last, or that shipped. */
export function guideRules(): Promise<GuideRules>;
/** The rules of a version, for a result that was made by it; null when there is no such version. */
export function guideRules(version: number): Promise<GuideRules | null>;
export function guideRules(version?: number): Promise<GuideRules | null> {
  return version === undefined ? rulesOfToday() : rulesOf(version);
}

/** After an own change: the next to ask looks at the table first. */
export const expectGuideChange = (): void => void (looked = Number.NEGATIVE_INFINITY);

function rulesOfToday(): Promise<GuideRules> {
  const now = performance.now();
  if (now - looked < STALE_MS) return today;
  looked = now;
  today = read().catch((error: unknown) => {
    // The next to ask looks again, and is not given the failure of this one.
    expectGuideChange();
    throw error;
  });
  return today;
}

async function read(): Promise<GuideRules> {
  const version = await activeGuideVersion(store().read);
  const rules = version === null ? GUIDE_RULES : await rulesOf(version);
  if (rules === null) throw new Error(`Version ${version} of the guide's rules cannot be read`);
  return rules;
}

const LARGEST = 2 ** 31 - 1;

async function rulesOf(version: number): Promise<GuideRules | null> {
  if (!Number.isInteger(version) || version < 1 || version > LARGEST) return null;
  const known = remembered.get(version);
  if (known) return known;
  const rules = await guideRulesOf(store().read, version);
  if (rules) remembered.set(version, rules);
  return rules;
}
