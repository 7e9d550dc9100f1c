import { LINES } from '@samskab/domain';
import { USUAL_SETTINGS, writeSettings } from '@samskab/domain/analysis-settings';
import type { EvidencePage } from './evidence-page.ts';

/** The workbench with the set-up that the page itself has, so that whoever goes there begins with the same answer. */
export function workbenchAddress(
  path: string,
  { chosen, usual }: Pick<EvidencePage, 'chosen' | 'usual'>,
): string {
  const settings = writeSettings({
    ...USUAL_SETTINGS,
    ...LINES,
    outcome: chosen.outcome,
    conditions: usual.map(({ code }) => code),
    solution: 'intermediate',
    expectations: usual
      .filter(({ helps }) => helps !== null)
      .map(({ code, helps }) => (helps === 'present' ? code : `~${code}`)),
  });
  return `${path}?${new URLSearchParams([['collection', chosen.collection], ...settings.map(([key, value]) => [key, value])])}`;
}
