import type { Condition } from '../kernel/conditions.ts';
import type { Literal, Term } from '../kernel/terms.ts';
import { enumerated, type Words } from './words.ts';

/** What a condition is called where people read it, to stand after "with" and "without". */
export interface ConditionPhrase {
  readonly name: Words;
  /** For a multi-value condition, one for each value. */
  readonly values?: readonly Words[];
}

/** How an outcome is said as a clause; in Danish with the verb first: `gik det godt`. */
export interface OutcomePhrase {
  readonly clause: Words;
}

/** What a case is called: one, and several. */
export interface CasePhrase {
  readonly one: Words;
  readonly many: Words;
}

/** Phrases for a set of conditions, by their names in the table; those that are left out are called by their name. */
export interface Phrases {
  readonly conditions: Readonly<Record<string, ConditionPhrase>>;
  readonly outcome: OutcomePhrase;
  readonly cases?: CasePhrase;
}

export const EXPERIENCES: CasePhrase = {
  one: { da: 'erfaring', en: 'experience' },
  many: { da: 'erfaringer', en: 'experiences' },
};

/**
 * An outcome that nobody gave a phrase: present, or absent where it is written with `~`.
 * @example plainOutcome('~SURV').clause // => { da: 'var SURV der ikke', en: 'SURV was not there' }
 */
export function plainOutcome(written: string): OutcomePhrase {
  const name = written.trim().replace(/^~\s*/, '');
  return written.trim().startsWith('~')
    ? { clause: { da: `var ${name} der ikke`, en: `${name} was not there` } }
    : { clause: { da: `var ${name} der`, en: `${name} was there` } };
}

/**
 * A term as what cases had and did not have.
 * @example termPhrase([{ condition: 0, value: 1 }, { condition: 1, value: 0 }], [{ name: 'A', kind: 'crisp', values: 2 }, { name: 'B', kind: 'crisp', values: 2 }], {}).da // => 'med A og uden B'
 */
export function termPhrase(
  term: Term,
  conditions: readonly Condition[],
  phrases: Phrases['conditions'],
): Words {
  const isAbsent = ({ condition, value }: Literal) =>
    value === 0 && conditions[condition]?.kind !== 'multivalue';
  const [having, lacking] = [term.filter((one) => !isAbsent(one)), term.filter(isAbsent)];
  const named = (literals: readonly Literal[], language: keyof Words, join: string) =>
    enumerated(
      literals.map((literal) => literalName(literal, conditions, phrases)[language]),
      join,
    );
  const part = (literals: readonly Literal[], language: keyof Words, preposition: string, join: string) =>
    literals.length === 0 ? [] : [`${preposition} ${named(literals, language, join)}`];
  return {
    da: enumerated([...part(having, 'da', 'med', 'og'), ...part(lacking, 'da', 'uden', 'og uden')], 'og'),
    en: enumerated(
      [...part(having, 'en', 'with', 'and'), ...part(lacking, 'en', 'without', 'and without')],
      'and',
    ),
  };
}

function literalName(
  { condition, value }: Literal,
  conditions: readonly Condition[],
  phrases: Phrases['conditions'],
): Words {
  const { name, kind } = conditions[condition] ?? { name: '', kind: 'crisp' };
  const phrase = phrases[name];
  if (kind !== 'multivalue') return phrase?.name ?? { da: name, en: name };
  return (
    phrase?.values?.[value] ?? {
      da: `${phrase?.name.da ?? name} ${value}`,
      en: `${phrase?.name.en ?? name} ${value}`,
    }
  );
}
