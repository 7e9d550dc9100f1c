import {
  chanceSentence,
  groupSentence,
  showingSentence,
  stabilitySentence,
  type CommentRow,
  type OpinionReport,
} from '@samskab/opinion';
import type { Language, Words } from '../words.ts';

const WORDS = {
  none: {
    da: 'Der er ingen grupper: for få har stemt om nok udsagn, eller alle stemmer ens.',
    en: 'There are no groups: too few have voted on enough statements, or all vote alike.',
  },
  agree: { da: 'Det er alle mest enige i:', en: 'What all agree with most:' },
  disagree: { da: 'Det er alle mest uenige i:', en: 'What all disagree with most:' },
} as const satisfies Readonly<Record<string, Words>>;

/** An analysis for people to read: the groups in words, how far they can be trusted, and what all agree on. */
export function tellGroups(
  report: OpinionReport,
  comments: readonly CommentRow[],
  language: Language,
): string {
  const texts = new Map(comments.map(({ id, text }) => [id, text]));
  const textOf = (id: string) => texts.get(id)?.replaceAll(/\s+/g, ' ') ?? id;
  const groups = report.groups.map((group) => {
    const told = group.representative.map(({ id, ...one }) => ({ ...one, statement: String(id) }));
    return groupSentence(group, told, textOf)[language];
  });
  const trust = [
    report.stability && stabilitySentence(report.stability),
    report.null && chanceSentence(report.null),
    report.groups.length > 0 ? showingSentence(report.showing) : null,
  ];
  const together = (['agree', 'disagree'] as const).map((side) => {
    const rows = report.consensus[side].map(
      ({ id, count, votes }) => `  ${count}/${votes}  ${textOf(String(id))}`,
    );
    return rows.length === 0 ? [] : [WORDS[side][language], ...rows];
  });
  return [
    groups.length > 0 ? groups : [WORDS.none[language]],
    trust.flatMap((words) => (words === null ? [] : [words[language]])),
    ...together,
  ]
    .filter((part) => part.length > 0)
    .map((part) => `${part.join('\n')}\n`)
    .join('\n');
}
