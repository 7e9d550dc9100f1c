import { findPersonalData, readability, type PersonalDataFinding } from '@samskab/danish';
import {
  differingValence,
  higherAnonymity,
  isHardStory,
  missingFor,
  needsReply,
  ownWords,
  type Experience,
  type ExperienceContent,
  type LikelyDuplicate,
} from '@samskab/domain';
import type { Checks, Finding } from '#lib/ui/review/checks.ts';

/** A text above this is heavy to read (section E.3): a warning, never a block. */
const MOST_LIX = 45;
const AROUND = 60;

/** Everything that can be found out about a story without reading it. */
export function checksOf(
  content: ExperienceContent,
  {
    replyDueAt,
    published,
    alike,
    duplicates,
  }: Pick<Experience, 'replyDueAt'> & {
    readonly published: boolean;
    readonly alike: number;
    readonly duplicates: readonly LikelyDuplicate[];
  },
): Checks {
  return {
    missing: missingFor(content, 'published'),
    findings: findingsIn(content),
    alike,
    higher: higherAnonymity(content, alike),
    suggested: differingValence(content),
    hardToRead: hardToRead(content),
    duplicates,
    hearFirst: !published && needsReply(content) && replyDueAt === null,
    twoEditors: isHardStory(content),
  };
}

const findingsIn = (content: ExperienceContent): readonly Finding[] =>
  ownWords(content).flatMap(({ path, text }) =>
    findPersonalData(text).map((found) => ({
      unit: path.split(/\.\d+/)[0] ?? path,
      ...inPlace(text, found),
    })),
  );

/**
 * A finding with the words around it, cut where a word ends.
 * @example inPlace('Ring til Bo Jensen nu', { kind: 'name', start: 9, end: 18, text: 'Bo Jensen', confidence: 'certain' }).after // => ' nu'
 */
export function inPlace(text: string, found: PersonalDataFinding): Omit<Finding, 'unit'> {
  const before = text.slice(0, found.start);
  const after = text.slice(found.end);
  return {
    kind: found.kind,
    certain: found.confidence === 'certain',
    before: before.length > AROUND ? `…${before.slice(-AROUND).replace(/^\S*/u, '')}` : before,
    text: found.text,
    after: after.length > AROUND ? `${after.slice(0, AROUND).replace(/\S*$/u, '')}…` : after,
  };
}

function hardToRead({ summary, lessons }: ExperienceContent): Checks['hardToRead'] {
  const texts = [
    { unit: 'summary', text: summary },
    { unit: 'lessons', text: lessons.map(({ text }) => text).join('\n') },
  ] as const;
  return texts.flatMap(({ unit, text }) => {
    const figure = Math.round(readability(text)?.lix ?? 0);
    return figure > MOST_LIX ? [{ unit, lix: figure }] : [];
  });
}
