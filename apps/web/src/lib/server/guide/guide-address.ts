import { DECLARED, readGuideAnswers, type GuideAnswers, type GuideRules } from '@samskab/domain/guide';

/**
 * The answers in an address. What is no question or no answer of these rules is left out, so that an address of older
 * rules still leads somewhere.
 */
export function answersInAddress(address: URLSearchParams, rules: GuideRules): GuideAnswers {
  const raw: Record<string, unknown> = {};
  for (const { id, kind, answers } of rules.questions) {
    const codes = new Set(answers.map(({ code }) => code));
    const given = address.getAll(id).filter((code) => codes.has(code));
    if (given.length > 0) raw[id] = kind === 'several' ? given : given[0];
  }
  const declared = address.get(DECLARED);
  if (declared !== null && rules.forms.some(({ code }) => code === declared)) raw[DECLARED] = declared;
  const read = readGuideAnswers(raw, rules);
  if (!read.ok) throw new Error(`Answers of the rules were refused: ${read.error[0]?.code}`);
  return read.value;
}
