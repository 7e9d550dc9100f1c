import { GUIDE_RULES, type Advice, type GuideRules, type GuideWords } from '@samskab/domain/guide';
import type { GuideTongue, SpokenAnswer, SpokenQuestion, TongueFile } from '#lib/ui/guide/tongue.ts';

/** One file a language: a new one is offered as soon as it lies there. */
const FILES = import.meta.glob<TongueFile>('../../../../../../content/guide/questions.*.json', {
  eager: true,
  import: 'default',
});

/** The languages in which the guide asks besides Danish and English, by their own names. */
export const TONGUES: readonly TongueFile[] = Object.values(FILES).toSorted((one, other) =>
  one.name.localeCompare(other.name, 'da'),
);

/** The language that an address asks for by `language`; null where it asks for none that there is. */
export const tongueIn = (address: URLSearchParams): TongueFile | null =>
  TONGUES.find(({ language }) => language === address.get('language')) ?? null;

/** Translations are of the words that ship: what an administrator has worded anew is shown as it stands. */
const isAsShipped = (words: GuideWords | undefined, shipped: GuideWords | undefined): boolean =>
  words !== undefined && words.da === shipped?.da;

/** How a language says what these rules ask; null for what it has no words for. */
export function tongueOf(file: TongueFile, rules: GuideRules): GuideTongue {
  const { language, name, direction, checkedByNativeSpeaker, page } = file;
  const forms = rules.forms.map(({ code, words }) => {
    const shipped = GUIDE_RULES.forms.find((one) => one.code === code);
    return [code, isAsShipped(words, shipped?.words) ? (file.forms[code]?.words ?? null) : null] as const;
  });
  return {
    language,
    name,
    direction,
    checkedByNativeSpeaker,
    page,
    declared: isAsShipped(rules.declared, GUIDE_RULES.declared) ? file.declared : null,
    dontKnow: isAsShipped(rules.dontKnow, GUIDE_RULES.dontKnow) ? file.dontKnow : null,
    questions: Object.fromEntries(rules.questions.map((question) => [question.id, spoken(file, question)])),
    forms: Object.fromEntries(forms),
  };
}

function spoken(
  file: TongueFile,
  { id, words, hint, answers }: GuideRules['questions'][number],
): SpokenQuestion {
  const said = file.questions[id];
  const shipped = GUIDE_RULES.questions.find((one) => one.id === id);
  const known = answers.map(({ code, words: own }) => {
    const before = shipped?.answers.find((one) => one.code === code)?.words;
    return [code, isAsShipped(own, before) ? (said?.answers[code] ?? null) : null] as const;
  });
  return {
    words: isAsShipped(words, shipped?.words) ? (said?.words ?? null) : null,
    hint: isAsShipped(hint, shipped?.hint) ? (said?.hint ?? null) : null,
    answers: Object.fromEntries(known),
  };
}

/** The heart of a result: what the form is called, what it is, and how sure that is. */
export function spokenAnswer(file: TongueFile, { form, status }: Advice, rules: GuideRules): SpokenAnswer {
  const { language, direction, checkedByNativeSpeaker, page } = file;
  const of = rules.forms.find(({ code }) => code === form);
  const shipped = GUIDE_RULES.forms.find(({ code }) => code === form);
  const said = file.forms[form ?? ''];
  const without = status === 'none' ? file.noForm.none : file.noForm.notYet;
  return {
    language,
    direction,
    checkedByNativeSpeaker,
    page,
    heading: form === null ? without : isAsShipped(of?.words, shipped?.words) ? (said?.words ?? null) : null,
    about: isAsShipped(of?.about, shipped?.about) ? (said?.about ?? null) : null,
    status: file.status[status],
  };
}
