import { findCpr, maskCpr } from '@samskab/danish';
import { voiceContent, type VoiceContent } from '@samskab/domain';
import { textOf } from '../form-fields.ts';

/** The texts of the sheet, in their order. */
export const VOICE_TEXTS = ['wentWell', 'wentBadly', 'differently'] as const;
const CHOICES = ['group', 'actorType', 'valence', 'problemWasOurs', 'decidedTogether'] as const;

export type VoiceValues = Readonly<Record<(typeof VOICE_TEXTS)[number] | (typeof CHOICES)[number], string>>;
export type VoiceProblem = 'group' | 'empty' | 'tooLong' | 'cpr';

/** What a sheet holds, as it may be shown again: CPR numbers are masked at once. */
export interface ReadVoice {
  readonly values: VoiceValues;
  readonly content: VoiceContent | null;
  readonly problems: Readonly<Record<string, VoiceProblem>>;
}

/** Reads the short sheet of a party from its form. */
export function readVoice(form: FormData, language: string): ReadVoice {
  const problems: Record<string, VoiceProblem> = {};
  const chosen = CHOICES.map((name) => [name, textOf(form, name)] as const);
  const told = VOICE_TEXTS.map((name) => {
    const text = textOf(form, name);
    if (findCpr(text).length > 0) problems[name] = 'cpr';
    return [name, maskCpr(text)] as const;
  });
  const values = Object.fromEntries([...chosen, ...told]) as VoiceValues;
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  const parsed = voiceContent.safeParse({ ...given, language });
  for (const { path } of parsed.error?.issues ?? [])
    problems[String(path[0])] ??= path[0] === 'group' ? 'group' : 'tooLong';
  if (told.every(([, text]) => text.trim() === '')) problems['wentWell'] ??= 'empty';
  return {
    values,
    problems,
    content: Object.keys(problems).length === 0 && parsed.success ? parsed.data : null,
  };
}

/** An empty sheet, or one that is answered already. */
export const voiceValues = (content: VoiceContent | null): VoiceValues => ({
  group: content?.group ?? '',
  actorType: content?.actorType ?? '',
  valence: content?.valence ?? '',
  problemWasOurs: content?.problemWasOurs ?? '',
  decidedTogether: content?.decidedTogether ?? '',
  wentWell: content?.wentWell ?? '',
  wentBadly: content?.wentBadly ?? '',
  differently: content?.differently ?? '',
});
