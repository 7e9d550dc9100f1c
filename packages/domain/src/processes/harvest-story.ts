import { cut } from './cut.ts';
import type { Process } from './process.ts';

const LONGEST = 6000;
const LONGEST_TEXT = 2000;
const paragraphs = (parts: readonly string[]): string =>
  cut(parts.filter((part) => part !== '').join('\n\n'), LONGEST);
/** A title as the beginning of a paragraph. */
const said = (title: string, text: string): string => (text === '' ? title : `${title}. ${text}`);

/** Stories that were given for this; those for the room stay in the room. */
const given = ({ of }: Process): readonly string[] =>
  of.note
    .filter(
      ({ topic, permission, removedAt }) =>
        topic === 'story' && permission === 'harvest' && removedAt === null,
    )
    .map(({ text }) => text);

/** Before, what was done, what happened, what is known now: people's own words from the room, in the order they came. */
export function harvestedStory(process: Process) {
  const { head, of } = process;
  const kept = of.action.filter(({ state }) => state !== 'declined');
  return {
    before: paragraphs([head.firstText, ...of.framing.map(({ text }) => text), ...given(process)]),
    did: paragraphs([
      head.agreedText === head.firstText ? '' : head.agreedText,
      ...kept.map(({ title, text }) => said(title, text)),
    ]),
    happened: paragraphs([
      ...of.decision.map(({ what }) => what),
      ...kept.map(({ status }) => status),
      ...of.practiceChange.map(({ what }) => what),
      head.ending?.why ?? '',
    ]),
    learned: paragraphs([...of.trial.map(({ learned }) => learned), ...of.followUp.map(({ text }) => text)]),
  };
}

/** What stood in the way, where the process stopped: challenges without an answer, and why it stopped. */
export function storyParts({ head, of }: Process) {
  const stopped = head.ending?.kind === 'stopped';
  const open = of.challenge.filter(({ answer }) => answer !== 'changed');
  return {
    wentWrong: {
      what: stopped ? cut(head.ending?.why ?? '', LONGEST_TEXT) : '',
      noticed: '',
      tried: stopped
        ? cut(open.map(({ text, reason }) => said(text, reason)).join('\n\n'), LONGEST_TEXT)
        : '',
    },
  };
}
