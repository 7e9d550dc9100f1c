import * as z from 'zod';
import type { Id, PersonId } from '../kernel/ids.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { cleanText, text } from '../kernel/text.ts';

export type MethodSuggestionId = Id<'methodSuggestion'>;

/** What of a card a reader's suggestion is about. */
export const SUGGESTION_PARTS = ['whole', 'steps', 'words', 'quiet', 'online', 'warnings'] as const;
export type SuggestionPart = (typeof SUGGESTION_PARTS)[number];

/** Longest suggestion and longest answer, in characters. */
export const SUGGESTION_LIMITS = { text: 2000, answer: 600 } as const;

/** What a reader would do differently. */
export const suggestionContent = z.object({
  part: z.enum(SUGGESTION_PARTS),
  text: z.string().transform(cleanText).pipe(z.string().min(1).max(SUGGESTION_LIMITS.text)),
});
export type SuggestionContent = Readonly<z.infer<typeof suggestionContent>>;

/** Waits for an editor; a version was made of it; was closed with an answer. */
export const SUGGESTION_STATES = ['waiting', 'used', 'closed'] as const;
export type SuggestionState = (typeof SUGGESTION_STATES)[number];

export interface ImprovementSuggestion {
  readonly id: MethodSuggestionId;
  readonly card: string;
  /** The version the reader had before them. */
  readonly version: number;
  readonly content: SuggestionContent;
  readonly state: SuggestionState;
  /** What the editors say to the reader; may be empty when it was used. */
  readonly answer: string;
  /** The version that was made of it. */
  readonly usedIn: number | null;
  readonly createdAt: Date;
}

export interface SuggestionAnswer {
  readonly state: 'used' | 'closed';
  readonly answer: string;
  readonly usedIn: number | null;
  readonly editor: PersonId;
}

export type AnswerRefusal =
  | { readonly code: 'answer_missing' }
  | { readonly code: 'answer_too_long'; readonly limit: number };

const answerText = text(Number.MAX_SAFE_INTEGER);

/** Closes a suggestion with an answer to the reader. Who took the trouble to write gets a reason. */
export function closeSuggestion(answer: string, editor: PersonId): Result<SuggestionAnswer, AnswerRefusal> {
  const said = answerText.parse(answer);
  if (said === '') return refuse({ code: 'answer_missing' });
  if (said.length > SUGGESTION_LIMITS.answer)
    return refuse({ code: 'answer_too_long', limit: SUGGESTION_LIMITS.answer });
  return ok({ state: 'closed', answer: said, usedIn: null, editor });
}

/** Marks a suggestion as used in a version; what the editor noted about that version is the answer. */
export const useSuggestion = (version: number, note: string, editor: PersonId): SuggestionAnswer => ({
  state: 'used',
  answer: answerText.parse(note).slice(0, SUGGESTION_LIMITS.answer),
  usedIn: version,
  editor,
});
