import type { RulesFieldRefusal, RulesFields } from '@samskab/domain/guide';
import { m } from '#lib/paraglide/messages.js';

/** What the fields of a part show: what stands in the draft, or what was written and could not be taken. */
export interface PartFields {
  text(name: string): string;
  list(name: string): readonly string[];
  /** What is wrong with a field. */
  error(name: string): string | undefined;
  /** How a value was before the draft, where it is another now. */
  was(name: string): string | null;
}

interface Posted {
  readonly fields?: RulesFields;
  readonly refusals?: readonly RulesFieldRefusal[];
}

/** The fields of a part: `fields` of the draft, `was` before it, and what was posted in vain. */
export function partFields(
  { fields, was }: { readonly fields: RulesFields; readonly was: RulesFields },
  posted: Posted | null,
): PartFields {
  const value = (name: string) =>
    posted?.fields?.[name] ?? (posted?.fields && isBoxes(name) ? [] : fields[name]);
  const refused = new Map(posted?.refusals?.map((one) => [one.field, one]));
  return {
    text: (name) => {
      const found = value(name);
      return typeof found === 'string' ? found : '';
    },
    list: (name) => {
      const found = value(name);
      return typeof found === 'string' ? [found] : (found ?? []);
    },
    error: (name) => {
      const refusal = refused.get(name);
      return refusal && sentenceOf(refusal);
    },
    was: (name) => {
      const before = was[name];
      return typeof before === 'string' && before !== fields[name] ? before : null;
    },
  };
}

const isBoxes = (name: string): boolean => /(\.among|\.forms|^explained)$/.test(name);

/** What is wrong with a field, and what would be right. */
export function sentenceOf({ field, code }: RulesFieldRefusal): string {
  if (code === 'number') {
    if (field.endsWith('.weight')) return m.rules_wrong_weight();
    return field.startsWith('lines.') ? m.rules_wrong_line() : m.rules_wrong_fit();
  }
  if (code === 'choose') return m.rules_wrong_choose();
  if (code === 'text') return m.rules_wrong_text();
  return field.endsWith('.weights') ? m.rules_wrong_weights() : m.rules_wrong_other();
}
