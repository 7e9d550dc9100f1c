import { cut } from './cut.ts';
import type { Process } from './process.ts';

const median = (values: readonly number[]): number | null =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? null;

/** What was done, how new people found it, where it came from, and whether it goes on. */
export const harvestedActions = ({ head, of }: Process) =>
  of.action
    .filter(({ state }) => state !== 'declined')
    .slice(0, 40)
    .map((action) => {
      const rated = median(
        of.novelty.filter((one) => one.action === action.id).map(({ novelty }) => novelty),
      );
      const goesOn = head.ending?.kind === 'continues' || head.ending?.kind === 'anchored';
      return {
        text: cut(action.text === '' ? action.title : `${action.title}. ${action.text}`, 2000),
        novelty: rated === null ? null : `n${rated}`,
        originGroup: action.origin,
        continues: action.state === 'stopped' ? false : goesOn && action.state === 'adopted' ? true : null,
      };
    });

/** What was measured, with the evidence that there is for it and no more. */
export const harvestedOutcomes = ({ of }: Process) =>
  of.outcome
    .filter(({ baseline, followUp }) => baseline !== '' || followUp !== '')
    .map(({ dimension, measure, baseline, followUp, comparison, direction, n, group }) => ({
      dimension,
      direction: direction ?? 'unknown',
      measure,
      baseline,
      followUp,
      n,
      evidenceLevel: followUp === '' ? 'e0' : baseline === '' ? 'e2' : comparison === '' ? 'e3' : 'e4',
      whoSays: [group],
    }));

const KIND = { keep: 'doAgain', adjust: 'doDifferently', stop: 'stop' } as const;

/** What was learned from trials, as proposals of lessons. */
export const harvestedLessons = ({ of }: Process) =>
  of.trial
    .filter(({ learned }) => learned !== '')
    .map(({ learned, result }) => ({
      text: cut(learned, 200),
      forGroup: 'all' as const,
      kind: KIND[result ?? 'adjust'],
    }));
