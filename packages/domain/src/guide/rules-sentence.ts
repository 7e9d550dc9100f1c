import type { GuideRulesRefusal } from './read-rules.ts';
import type { GuideWords } from './rules-shape.ts';

/**
 * What is wrong with a table of rules, in a sentence for whoever made the table.
 * @example rulesSentence({ code: 'twice', which: 'G01' }).en // => 'G01 is there twice.'
 */
export function rulesSentence(refusal: GuideRulesRefusal): GuideWords {
  switch (refusal.code) {
    case 'not_guide_rules':
      return refusal.at === ''
        ? { da: 'Filen er ikke en regeltabel.', en: 'The file is no table of rules.' }
        : {
            da: `Det, der står ved ${refusal.at}, kan ikke bruges.`,
            en: `What stands at ${refusal.at} cannot be used.`,
          };
    case 'twice':
      return { da: `${refusal.which} er der to gange.`, en: `${refusal.which} is there twice.` };
    case 'no_sectors':
      return {
        da: 'Der skal være netop ét spørgsmål med flere svar. Det skal hedde sectors, og hvert svar skal have et camp.',
        en: 'Exactly one question must take several answers. It must be called sectors, and each answer must have a camp.',
      };
    case 'reserved':
      return {
        da: `Et spørgsmål må ikke hedde ${refusal.which}, for det bruger adresserne.`,
        en: `A question may not be called ${refusal.which}: addresses use that name.`,
      };
    case 'unknown_question':
      return {
        da: `${refusal.at} nævner spørgsmålet ${refusal.which}, som ikke findes.`,
        en: `${refusal.at} names the question ${refusal.which}, which is not there.`,
      };
    case 'unknown_answer':
      return {
        da: `${refusal.at} nævner svaret ${refusal.which}, som ikke findes.`,
        en: `${refusal.at} names the answer ${refusal.which}, which is not there.`,
      };
    case 'unknown_form':
      return {
        da: `${refusal.at} nævner formen ${refusal.which}, som ikke findes.`,
        en: `${refusal.at} names the form ${refusal.which}, which is not there.`,
      };
    case 'missing_fit':
      return {
        da: `${refusal.at} mangler et tal for svaret ${refusal.which}.`,
        en: `${refusal.at} lacks a number for the answer ${refusal.which}.`,
      };
    case 'gate_for_whom':
      return {
        da: `${refusal.at} skal have enten form eller allBut, og ikke begge.`,
        en: `${refusal.at} must have either form or allBut, and not both.`,
      };
  }
}
