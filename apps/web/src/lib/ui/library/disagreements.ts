import type { VoiceContent } from '@samskab/domain';

const SIDES = ['valence', 'problemWasOurs', 'decidedTogether'] as const;
export type Side = (typeof SIDES)[number];

/** On which sides the parties do not say the same. A party that does not say counts for nothing. */
export const disagreements = (voices: readonly Pick<VoiceContent, Side>[]): readonly Side[] =>
  SIDES.filter((side) => new Set(voices.flatMap((voice) => voice[side] ?? [])).size > 1);
