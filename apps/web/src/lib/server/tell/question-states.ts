import { unitsOf, type ExperienceContent, type FieldPath, type Question } from '@samskab/domain';
import { partOf } from '#lib/tell/content-parts.ts';

export type QuestionState = 'told' | 'begun' | 'untold';

/**
 * How far a question is answered: told when every part of it says something, begun when one does. Parts that only
 * some stories have do not count against it.
 */
export function questionState(content: ExperienceContent, question: Question): QuestionState {
  const parts = unitsOf(question).filter((unit) => !RARE.has(unit) && asked(unit, content));
  const told = parts.filter((unit) => isTold(partOf(content, unit)));
  if (told.length === 0) return 'untold';
  return told.length === parts.length ? 'told' : 'begun';
}

const RARE: ReadonlySet<string> = new Set([
  'themeOther',
  'missingGroups',
  'missingWho',
  'endMonth',
  'regionLabel',
  'problemFirstBy',
  'placeLabel',
  'wentWrong.what',
  'wentWrong.noticed',
  'wentWrong.tried',
]);

function asked(unit: string, { problemChanged, country }: ExperienceContent): boolean {
  if (unit === 'problemAgreed') return problemChanged === 'yes';
  if (unit === 'municipality') return country === null || country === 'DK';
  return !unit.startsWith('transfer.') || (country !== null && country !== 'DK');
}

const isTold = (part: unknown): boolean => {
  if (Array.isArray(part)) return part.length > 0;
  if (typeof part === 'object' && part !== null) return Object.keys(part).length > 0;
  return part !== null && part !== undefined && part !== '';
};

/** Questions of a list of rows count as told when a row says something beyond the short form. */
export const saysMore = (content: ExperienceContent, question: Question): boolean => {
  const lists = question.fields.filter((path) => path.includes('.*.'));
  if (lists.length === 0) return isToldQuestion(content, question);
  return lists.some((path) => columnTold(content, path));
};

const isToldQuestion = (content: ExperienceContent, question: Question) =>
  questionState(content, question) !== 'untold';

function columnTold(content: ExperienceContent, path: FieldPath): boolean {
  const [list = '', column = ''] = path.split('.*.');
  const rows = partOf(content, list);
  return Array.isArray(rows) && rows.some((row: Readonly<Record<string, unknown>>) => isTold(row[column]));
}
