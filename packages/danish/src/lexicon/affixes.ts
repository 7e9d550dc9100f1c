/** What one line of an affix file says: take `strip` from the end, put `add` there, go on with `flags`. */
export interface AffixRule {
  readonly strip: string;
  readonly add: string;
  readonly flags: readonly number[];
  /** What the word must end with; null when anything goes. */
  readonly ending: RegExp | null;
}

/** Rules that can fit words with certain last letters, and whether those letters decide it. */
interface FoundRules {
  readonly rules: readonly AffixRule[];
  readonly decided: boolean;
}

/** The suffix rules of a flag that fit a word. */
export type SuffixRules = (flag: number, word: string) => readonly AffixRule[];

const RULE = /^SFX (\d+) (\S+) ([^\s/]+)(?:\/([\d,]+))?(?:\s+(\S+))?/;
const LETTERS_REMEMBERED = 2;

/** The numbers of a flag list as it is written: «10,11,2». */
export const flagsOf = (list: string | undefined): readonly number[] =>
  list === undefined || list === '' ? [] : list.split(',').map(Number);

function ruleOf([, , strip = '0', add = '0', flags, ending = '.']: RegExpExecArray): AffixRule {
  return {
    strip: strip === '0' ? '' : strip,
    add: add === '0' ? '' : add,
    flags: flagsOf(flags),
    // A line without a condition has its first note in that place, which begins with a plus.
    ending: ending === '.' || ending.startsWith('+') ? null : new RegExp(`${ending}$`, 'u'),
  };
}

const fits = ({ strip, ending }: AffixRule, word: string): boolean =>
  word.endsWith(strip) && (ending === null || ending.test(word));

const signsOf = (ending: RegExp | null): readonly string[] =>
  ending?.source.slice(0, -1).match(/\[[^\]]*\]|./gu) ?? [];

/** Whether a rule can fit a word with these last letters, whatever stands before them. */
function canFit({ strip, ending }: AffixRule, last: string): boolean {
  if (!last.endsWith(strip.slice(-last.length))) return false;
  const signs = signsOf(ending).slice(-last.length);
  return signs.length === 0 || new RegExp(`${signs.join('')}$`, 'u').test(last);
}

/** Whether the last letters alone decide if a rule fits. */
const isDecided = ({ strip, ending }: AffixRule, last: string): boolean =>
  strip.length <= last.length && signsOf(ending).length <= last.length;

function rulesByFlag(aff: string): ReadonlyMap<number, readonly AffixRule[]> {
  const byFlag = new Map<number, AffixRule[]>();
  for (const line of aff.split('\n')) {
    const found = RULE.exec(line);
    // The head of a group has Y or N where a rule has what it strips.
    if (found === null || /^[YN]$/.test(found[2] ?? '')) continue;
    const flag = Number(found[1]);
    const rules = byFlag.get(flag);
    if (rules === undefined) byFlag.set(flag, [ruleOf(found)]);
    else rules.push(ruleOf(found));
  }
  return byFlag;
}

/**
 * Reads the suffix rules of a Hunspell affix file with numbers for flags (`FLAG num`). Prefixes are left out:
 * the Danish ones only make names, hyphens and superlatives.
 * @param aff the file's text
 * @example suffixesOf('SFX 2 0 n/34 e')(2, 'kommune')[0]?.add // => 'n'
 */
export function suffixesOf(aff: string): SuffixRules {
  const byFlag = rulesByFlag(aff);
  // Some flags have hundreds of rules; those that can fit are found once for each pair of last letters.
  const byLetters = new Map<number, Map<string, FoundRules>>();
  return (flag, word) => {
    const last = word.slice(-LETTERS_REMEMBERED);
    const known = byLetters.get(flag) ?? new Map<string, FoundRules>();
    byLetters.set(flag, known);
    let found = known.get(last);
    if (found === undefined) {
      const rules = (byFlag.get(flag) ?? []).filter((rule) => canFit(rule, last));
      found = { rules, decided: rules.every((rule) => isDecided(rule, last)) };
      known.set(last, found);
    }
    return found.decided ? found.rules : found.rules.filter((rule) => fits(rule, word));
  };
}
