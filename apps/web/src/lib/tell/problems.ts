/** What is wrong with an answer, as data; `ui/tell/texts.ts` has the sentences. */
export type ProblemCode =
  /** A CPR number was there and has been masked. */
  | 'cpr'
  /** Ten digits that may be a CPR number: the writer is asked. */
  | 'maybeCpr'
  | 'tooLong'
  | 'tooMany'
  | 'unknownChoice'
  | 'notANumber'
  | 'notAMonth'
  | 'notADate'
  | 'notALink'
  | 'notHttps'
  /** A row says something, but not what it is about. */
  | 'rowIncomplete'
  | 'endsBeforeStart';

export interface Problem {
  /** The name of the control, such as `story.before` or `actors.2.count`. */
  readonly field: string;
  readonly code: ProblemCode;
  readonly limit?: number;
  readonly length?: number;
}
