import { readGuideRules } from './read-rules.ts';
import raw from './rules.json' with { type: 'json' };
import type { GuideRules } from './rules-shape.ts';

/** The rules that ship with Samskab (section C of the specification). */
export const GUIDE_RULES: GuideRules = shipped();

function shipped(): GuideRules {
  const read = readGuideRules(raw);
  if (!read.ok) throw new Error(`The guide's own rules are wrong: ${JSON.stringify(read.error)}`);
  return read.value;
}
