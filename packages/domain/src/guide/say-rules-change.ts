import type { RulesChange, RulesLeaf } from './compare-rules.ts';
import { questionNamed } from './rules-words.ts';
import type { GuideRules, GuideWords } from './rules-shape.ts';

/** A change in words: what it is about, what it is, and how it was and is where that can be said. */
export interface SaidRulesChange {
  readonly about: string;
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
}

const SAY = {
  common: { da: 'Fælles for alle former', en: 'The same for every form' },
  warnings: { da: 'Advarsler og modsigelser', en: 'Warnings and contradictions' },
  coverage: { da: 'så meget skal være besvaret (procent)', en: 'so much must be answered (per cent)' },
  goodFit: {
    da: 'under så mange point passer det ikke godt',
    en: 'under so many points it does not fit well',
  },
  close: { da: 'så mange point skiller to, der er tætte', en: 'so many points part two that are close' },
  declared: { da: 'spørgsmålet om, hvad de kalder det', en: 'the question of what they call it' },
  dontKnow: { da: 'ordene for »ved ikke«', en: 'the words for “don’t know”' },
  explained: { da: 'former, alle hører om', en: 'forms that everybody hears about' },
  order: { da: 'rækkefølgen', en: 'the order' },
  words: { da: 'ordene', en: 'the words' },
  hint: { da: 'hjælpen', en: 'the help' },
  about: { da: 'forklaringen', en: 'the explanation' },
  next: { da: 'det næste skridt', en: 'the next step' },
  answer: { da: 'svaret', en: 'the answer' },
  weight: { da: 'vægten af', en: 'the weight of' },
  fit: { da: 'så godt passer', en: 'how well this fits:' },
  counts: { da: 'tæller', en: 'counts' },
  outWhen: { da: 'udelukkes, når', en: 'is excluded when' },
  gate: { da: 'udelukkelsen', en: 'the exclusion' },
  forms: { da: 'de former, det gælder', en: 'the forms it is said of' },
  yes: { da: 'ja', en: 'yes' },
  no: { da: 'nej', en: 'no' },
  inDanish: { da: 'på dansk', en: 'in Danish' },
  inEnglish: { da: 'på engelsk', en: 'in English' },
  none: { da: 'ingen', en: 'none' },
} satisfies Readonly<Record<string, GuideWords>>;

/** Both tables: what one of them lacks is called as the other calls it. */
interface Both {
  readonly before: GuideRules;
  readonly after: GuideRules;
}

/**
 * Says a change so that somebody who has never seen the table understands it.
 * @example sayRulesChange({ kind: 'changed', at: ['forms', 'samskabelse', 'weights', 'openness', 'weight'], before: 3, after: 4 }, { before: GUIDE_RULES, after: GUIDE_RULES }, 'en').what // => 'the weight of “What can really be changed?”'
 */
export function sayRulesChange(change: RulesChange, both: Both, language: keyof GuideWords): SaidRulesChange {
  const names = namesIn(both, language);
  const about = aboutOf(names, change.at);
  if (change.kind !== 'changed') {
    const isThere = change.kind === 'added';
    return {
      about,
      what: wholeOf(names, change.at),
      before: names.word(isThere ? 'no' : 'yes'),
      after: names.word(isThere ? 'yes' : 'no'),
    };
  }
  return {
    about,
    what: partOf(names, change.at),
    before: leafOf(names, change.before, change.at),
    after: leafOf(names, change.after, change.at),
  };
}

type At = readonly string[];
type Names = ReturnType<typeof namesIn>;
const SENTENCES: ReadonlySet<string> = new Set(['gates', 'warnings', 'contradictions']);

/** What the parts of rules are called by people. */
function namesIn({ before, after }: Both, language: keyof GuideWords) {
  const find = <Found>(look: (rules: GuideRules) => Found | null | undefined): Found | null =>
    look(after) ?? look(before) ?? null;
  const word = (key: keyof typeof SAY) => SAY[key][language];
  const quoted = (text: string) => (language === 'da' ? `»${text}«` : `“${text}”`);
  const question = (id: string) => find((rules) => questionNamed(rules, id));
  const rule = (id: string) =>
    find((rules) =>
      [...rules.gates, ...rules.warnings, ...rules.contradictions].find((one) => one.id === id),
    );
  const form = (code: string) =>
    find(({ forms }) => forms.find((one) => one.code === code))?.words[language] ?? code;
  return {
    word,
    quoted,
    form,
    known: (key: string) => (Object.hasOwn(SAY, key) ? word(key as keyof typeof SAY) : key),
    inLanguage: (code: string | undefined) => word(code === 'en' ? 'inEnglish' : 'inDanish'),
    asked: (id: string) => quoted(question(id)?.words[language] ?? id),
    answer: (id: string, code: string) =>
      question(id)?.answers.find((one) => one.code === code)?.words[language] ?? code,
    sentence: (id: string) => quoted(rule(id)?.words[language] ?? id),
    /** The form that a gate is about. */
    formOf: (id: string) => {
      const gate = find(({ gates }) => gates.find((one) => one.id === id));
      const code = gate?.form ?? gate?.allBut;
      return code === undefined ? null : form(code);
    },
    /** The question that a condition looks at. */
    conditionOf: (id: string, place: string | undefined) => {
      const condition = rule(id)?.when[Number(place)];
      return condition && 'question' in condition ? condition.question : null;
    },
  };
}

function aboutOf({ word, form, asked, formOf }: Names, [root, key = '']: At): string {
  if (key === 'order') return word('common');
  if (root === 'forms') return form(key);
  if (root === 'questions') return asked(key);
  if (root === 'gates') return formOf(key) ?? word('common');
  return word(root === 'warnings' || root === 'contradictions' ? 'warnings' : 'common');
}

/** What was added or taken away. */
function wholeOf(names: Names, at: At): string {
  const { word, quoted, answer, sentence, known } = names;
  const [root = '', key = '', ...rest] = at;
  if (rest[0] === 'weights') return weighing(names, rest.slice(1));
  if (root === 'questions' && rest[0] === 'answers')
    return `${word('answer')} ${quoted(answer(key, rest[1] ?? ''))}`;
  if (!SENTENCES.has(root)) return aboutOf(names, at);
  if (rest.length > 0) return [sentence(key), ...rest.map(known)].join(' ');
  return root === 'gates' ? `${word('gate')} ${sentence(key)}` : sentence(key);
}

/** What was one thing and is another. */
function partOf(names: Names, at: At): string {
  const { word, quoted, answer, sentence, known, inLanguage } = names;
  const [root = '', key = '', first, second, third, fourth] = at;
  if (at.at(-1) === 'order') return word('order');
  if (root === 'lines' || root === 'explained') return known(root === 'lines' ? key : root);
  if (root === 'declared' || root === 'dontKnow') return `${word(root)} ${inLanguage(key)}`;
  if (first === 'weights') return weighing(names, at.slice(3));
  if (first === 'answers' && third === 'words')
    return `${word('answer')} ${quoted(answer(key, second ?? ''))} ${inLanguage(fourth)}`;
  if (first === 'when') return looking(names, root, key, second);
  if (first === 'forms') return `${sentence(key)} ${word('forms')}`;
  const named = SENTENCES.has(root) ? sentence(key) : '';
  return [named, known(first ?? key), inLanguage(second)].filter(Boolean).join(' ');
}

function weighing({ word, asked, quoted, answer }: Names, [id = '', kind, code = '']: At): string {
  if (kind === undefined) return `${asked(id)} ${word('counts')}`;
  if (kind === 'weight') return `${word('weight')} ${asked(id)}`;
  return `${word('fit')} ${asked(id)} – ${quoted(answer(id, code))}`;
}

function looking(names: Names, root: string, id: string, place: string | undefined): string {
  const { word, asked, sentence, conditionOf } = names;
  const question = conditionOf(id, place);
  const of = question === null ? '' : asked(question);
  return root === 'gates' ? `${word('outWhen')} ${of}` : `${sentence(id)} ${of}`;
}

function leafOf(names: Names, leaf: RulesLeaf, at: At): string {
  const { word, quoted, answer, form, conditionOf } = names;
  if (typeof leaf === 'boolean') return word(leaf ? 'yes' : 'no');
  if (typeof leaf === 'number') return String(leaf);
  if (typeof leaf === 'string') return at.includes('da') || at.includes('en') ? quoted(leaf) : leaf;
  if (leaf.length === 0) return word('none');
  const question = at.includes('among') ? conditionOf(at[1] ?? '', at[3]) : null;
  const name = (code: string) => {
    if (question !== null) return answer(question, code);
    return at[0] === 'questions' ? code : form(code);
  };
  return leaf.map(name).join(' · ');
}
