import type { ProgrammeContent } from './content.ts';

/** What has to be there before a programme is opened to everybody. */
export const MISSING_PARTS = [
  'name',
  'purpose',
  'joining',
  'owner',
  'steps',
  'stepTitle',
  'stepNeeds',
  'indicators',
] as const;
export type MissingPart = (typeof MISSING_PARTS)[number];

/** A ladder of one step would be no ladder. */
export const FEWEST_STEPS = 2;

/**
 * What a programme still lacks before it can be opened; nothing where it can.
 * @example missingIn({ name: { da: '', en: '' }, purpose: { da: 'x', en: '' }, joining: { da: 'x', en: '' }, partners: [{ role: 'owner', name: 'X' }], steps: [], indicators: [{}] }) // => ['name', 'steps']
 */
export function missingIn(content: ProgrammeContent): readonly MissingPart[] {
  const { name, purpose, joining, partners, steps, indicators } = content;
  const lacks: Readonly<Record<MissingPart, boolean>> = {
    name: name.da === '',
    purpose: purpose.da === '',
    joining: joining.da === '',
    owner: !partners.some(({ role, name: called }) => role === 'owner' && called !== ''),
    steps: steps.length < FEWEST_STEPS,
    stepTitle: steps.some(({ title }) => title.da === ''),
    stepNeeds: steps.some(({ needs }) => needs.length === 0),
    indicators: indicators.length === 0,
  };
  return MISSING_PARTS.filter((part) => lacks[part]);
}
