import {
  missingFor,
  questionAbout,
  storyWords,
  MINIMUM_STORY_WORDS,
  type ExperienceContent,
} from '@samskab/domain';
import { missingText } from '#lib/ui/tell/texts.ts';
import { stepAbout } from './short-question.ts';
import type { StoryParams } from './story-path.ts';

/** Something that a story lacks before it can be handed in. */
export interface MissingLine {
  readonly text: string;
  /** Where it is asked; null when it is asked on the page where it is handed in. */
  readonly href: string | null;
}

/** What a story lacks before it can be handed in, in the order of the form. */
export const missingLines = (content: ExperienceContent, params: StoryParams): readonly MissingLine[] =>
  missingFor(content, 'submitted').map((field) => {
    const question = questionAbout(field);
    const step = question && stepAbout(params, question);
    return { text: textOf(field, content), href: step && `${step}#${anchorOf(field)}` };
  });

function textOf(field: string, content: ExperienceContent): string {
  const onlyKind = field === 'lessons' && content.lessons.some(({ text }) => text !== '');
  return missingText(onlyKind ? 'lesson_kind' : field, {
    count: storyWords(content),
    least: MINIMUM_STORY_WORDS,
  });
}

/** The control to begin at. */
const ANCHORS: Readonly<Record<string, string>> = {
  story: 'story.before',
  outcomes: 'outcomes.0.dimension',
  lessons: 'lessons.0.text',
  transfer: 'transfer.smallestFirstStep',
  actors: 'actors',
};
const anchorOf = (field: string): string => ANCHORS[field] ?? field;
