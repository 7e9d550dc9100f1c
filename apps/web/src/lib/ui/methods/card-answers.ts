import {
  CIRCUMSTANCES,
  METHOD_LANGUAGES,
  METHOD_LIMITS,
  type MethodCard,
  type MethodLanguage,
} from '@samskab/domain/methods';
import { m } from '#lib/paraglide/messages.js';
import type { Answer } from '../review/answers.ts';
import { goodWithText, peopleText, phasesText, stepTime, timeText } from './method-texts.ts';

/** Everything a card says, part by part, to be compared with another version of it. */
export const cardAnswers = (card: MethodCard): readonly Answer[] => [
  { unit: 'time', label: m.methods_time(), text: timeText(card) },
  { unit: 'group', label: m.methods_group(), text: peopleText(card) },
  { unit: 'phases', label: m.methods_phases(), text: phasesText(card.phases) },
  { unit: 'stepMinutes', label: m.methods_step_times(), text: card.stepMinutes.map(stepTime).join(' · ') },
  { unit: 'retired', label: m.methods_edit_retired(), text: card.retired ? m.methods_yes() : m.methods_no() },
  ...METHOD_LANGUAGES.flatMap((language) => wordsAnswers(card, language)),
];

function wordsAnswers(card: MethodCard, language: MethodLanguage): readonly Answer[] {
  const words = card.words[language];
  const said = (unit: string, label: string, text: string | undefined): Answer => ({
    unit: `${language}.${unit}`,
    label: `${label} (${language === 'da' ? m.methods_in_danish() : m.methods_in_english()})`,
    text: text ?? '',
  });
  return [
    said('name', m.methods_edit_name(), words?.name),
    said('purpose', m.methods_edit_purpose(), words?.purpose),
    said('opening', m.methods_opening(), words?.opening),
    ...Array.from({ length: METHOD_LIMITS.steps }, (_, at) => {
      const step = words?.steps[at];
      return said(`step${at}`, m.methods_edit_step({ number: at + 1 }), step && stepLines(step));
    }),
    said('materials', m.methods_materials(), words?.materials.join('\n')),
    said('quiet', m.methods_quiet(), words?.quiet),
    said('online', m.methods_online(), words?.online),
    said('pitfall', m.methods_pitfall(), words?.pitfall),
    said('notWhen', m.methods_not_when(), words?.notWhen),
    ...CIRCUMSTANCES.map((one) => said(one, goodWithText(one), words?.suits[one])),
  ];
}

const stepLines = ({
  title,
  text,
  say,
}: {
  readonly title: string;
  readonly text: string;
  readonly say: string;
}) => `${title}\n${text}\n»${say}«`;
