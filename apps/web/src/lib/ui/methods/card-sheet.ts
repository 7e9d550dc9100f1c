import { m } from '#lib/paraglide/messages.js';
import type { MethodPageCard } from './method-facts.ts';
import { goodWithText, peopleText, phasesText, stepTime, timeText } from './method-texts.ts';

/** A card as its printed sheet has it: every word that stands on it. */
export const cardSheet = (
  card: MethodPageCard,
  { version, page }: { readonly version: number; readonly page: string },
) => ({
  kind: m.methods_sheet_kind({ id: card.id }),
  foot: m.methods_sheet_foot({ version }),
  heading: card.name,
  purpose: card.purpose,
  facts: [
    { label: m.methods_time(), text: timeText(card) },
    { label: m.methods_group(), text: peopleText(card) },
    { label: m.methods_phases(), text: phasesText(card.phases) },
  ],
  opening: { label: m.methods_opening(), text: card.words.opening },
  steps: {
    heading: m.methods_steps(),
    rows: card.steps.map(({ title, text, say, minutes }) => ({ title, text, say, time: stepTime(minutes) })),
  },
  parts: [
    { heading: m.methods_materials(), lines: [...card.words.materials] },
    { heading: m.methods_quiet(), lines: [card.words.quiet] },
    { heading: m.methods_online(), lines: [card.words.online] },
    { heading: m.methods_pitfall(), lines: [card.words.pitfall] },
    { heading: m.methods_not_when(), lines: [card.words.notWhen] },
    {
      heading: m.methods_suits(),
      lines: card.suits.map((one) => `${goodWithText(one)}: ${card.words.suits[one] ?? ''}`),
    },
  ],
  address: { text: page, alt: m.methods_sheet_code() },
});
