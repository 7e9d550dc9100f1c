import type { CalibratedTable, Outcome } from '../kernel/calibrated-table.ts';
import { modelMembership, termMembership, type Model, type Term } from '../kernel/terms.ts';
import { EXPERIENCES, termPhrase, type Phrases } from './phrases.ts';
import { names, type Words } from './words.ts';

/** Said beside every pattern. */
export const NO_PROOF: Words = {
  da: 'Et mønster er ikke et bevis: det viser, hvad der fulgtes ad, og ikke hvorfor.',
  en: 'A pattern is not a proof: it shows what went together, and not why.',
};

/** Cases that are more in than out. */
const within = (membership: readonly number[]): readonly number[] =>
  [...membership.keys()].filter((at) => (membership[at] as number) > 0.5);

/**
 * A term as counted cases: of those that have it, how many have the outcome; and by name those that speak against it.
 * A count and never "leads to". Cases are counted when they are more in than out.
 * @example termSentence([{ condition: 0, value: 1 }], { cases: ['x', 'y', 'z'], conditions: [{ name: 'A', kind: 'crisp', values: 2 }], codes: [[1, 1, 0]] }, { name: 'Y', membership: [1, 0, 0] }, { conditions: { A: { name: { da: 'en fælles plan', en: 'a shared plan' } } }, outcome: { clause: { da: 'gik det godt', en: 'it went well' } } }).da // => 'I 1 af 2 erfaringer med en fælles plan gik det godt. Det gælder ikke y.'
 */
export function termSentence(term: Term, table: CalibratedTable, outcome: Outcome, phrases: Phrases): Words {
  const members = within(termMembership(term, table));
  const against = members.filter((at) => (outcome.membership[at] as number) < 0.5);
  const having = members.filter((at) => (outcome.membership[at] as number) > 0.5).length;
  const what = termPhrase(term, table.conditions, phrases.conditions);
  const cases = counted(phrases, members.length);
  if (members.length === 0)
    return { da: `Ingen ${cases.da} er ${what.da}.`, en: `No ${cases.en} are ${what.en}.` };
  const but = names(against.map((at) => table.cases[at] as string));
  const { clause } = phrases.outcome;
  return {
    da: `I ${having} af ${members.length} ${spaced(cases.da, what.da)} ${clause.da}.${against.length > 0 ? ` Det gælder ikke ${but.da}.` : ''}`,
    en: `In ${having} of ${members.length} ${spaced(cases.en, what.en)}, ${clause.en}.${against.length > 0 ? ` Not so for ${but.en}.` : ''}`,
  };
}

const spaced = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

function counted({ cases = EXPERIENCES }: Phrases, many: number): Words {
  return many === 1 ? cases.one : cases.many;
}

/**
 * A model: a sentence for each term, how many of the cases with the outcome they account for together and which are
 * left, and that a pattern is no proof.
 * @example modelSentences([[{ condition: 0, value: 1 }]], { cases: ['x', 'y'], conditions: [{ name: 'A', kind: 'crisp', values: 2 }], codes: [[1, 0]] }, { name: 'Y', membership: [1, 1] }, { conditions: {}, outcome: { clause: { da: 'gik det godt', en: 'it went well' } } })[1].en // => 'That accounts for 1 of the 2 experiences where it went well. It says nothing about y.'
 */
export function modelSentences(
  model: Model,
  table: CalibratedTable,
  outcome: Outcome,
  phrases: Phrases,
): readonly Words[] {
  const having = within(outcome.membership);
  const covered = new Set(within(modelMembership(model, table)));
  const left = having.filter((at) => !covered.has(at));
  const cases = counted(phrases, having.length);
  const { clause } = phrases.outcome;
  const rest = names(left.map((at) => table.cases[at] as string));
  const where = subordinate(clause.da);
  const whole: Words = {
    da: `Det dækker ${having.length - left.length} af de ${having.length} ${cases.da}, ${where}.${left.length > 0 ? ` Om ${rest.da} siger det intet.` : ''}`,
    en: `That accounts for ${having.length - left.length} of the ${having.length} ${cases.en} where ${clause.en}.${left.length > 0 ? ` It says nothing about ${rest.en}.` : ''}`,
  };
  return [...model.map((term) => termSentence(term, table, outcome, phrases)), whole, NO_PROOF];
}

/** `gik det godt` as it stands after "hvor": the verb after its subject. */
function subordinate(clause: string): string {
  const [verb = '', subject = '', ...rest] = clause.split(' ');
  return spaced('hvor', subject, verb, ...rest);
}

/** Below this a necessary condition is so common that it says little. */
const TRIVIAL = 0.5;

/**
 * A term as a necessary condition: of the cases with the outcome, how many have it; and how many of all cases do, when
 * that is nearly all.
 * @param relevance of necessity (RoN), null when it is not known
 * @example necessitySentence([{ condition: 0, value: 1 }], 'and', { cases: ['x', 'y'], conditions: [{ name: 'A', kind: 'crisp', values: 2 }], codes: [[1, 1]] }, { name: 'Y', membership: [1, 0] }, 0, { conditions: {}, outcome: { clause: { da: 'gik det godt', en: 'it went well' } } }).en // => 'Of the 1 experience where it went well, 1 was with A. But so were 2 of all 2, so that it says little.'
 */
export function necessitySentence(
  literals: Term,
  joinedBy: 'and' | 'or',
  table: CalibratedTable,
  outcome: Outcome,
  relevance: number | null,
  phrases: Phrases,
): Words {
  const model = joinedBy === 'and' ? [literals] : literals.map((literal) => [literal]);
  const members = new Set(within(modelMembership(model, table)));
  const having = within(outcome.membership);
  const both = having.filter((at) => members.has(at)).length;
  const parts = model.map((term) => termPhrase(term, table.conditions, phrases.conditions));
  const what = { da: parts.map(({ da }) => da).join(' eller '), en: parts.map(({ en }) => en).join(' or ') };
  const cases = counted(phrases, having.length);
  const isTrivial = (relevance ?? 1) < TRIVIAL;
  const all = `${members.size} `;
  return {
    da: `Af de ${having.length} ${cases.da}, ${subordinate(phrases.outcome.clause.da)}, var ${both} ${what.da}.${isTrivial ? ` Men det var ${all}af alle ${table.cases.length}, så det siger ikke meget.` : ''}`,
    en: `Of the ${having.length} ${cases.en} where ${phrases.outcome.clause.en}, ${both} ${both === 1 ? 'was' : 'were'} ${what.en}.${isTrivial ? ` But so were ${all}of all ${table.cases.length}, so that it says little.` : ''}`,
  };
}
