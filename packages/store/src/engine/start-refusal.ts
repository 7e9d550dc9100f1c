/** Why the database did not start, for programs. */
export type StartRefusalCode =
  | 'folderUnwritable'
  | 'databaseNewer'
  | 'databaseUnreachable'
  | 'databaseInUse'
  | 'databaseBroken'
  | 'databaseElsewhere';

/** The same sentence in both languages of the project. */
export interface Sentence {
  readonly da: string;
  readonly en: string;
}

/**
 * The database did not start because of something the person can change. Nothing has been
 * harmed. The message is one sentence, first in Danish and then in English.
 */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal';
  readonly code: StartRefusalCode;
  readonly da: string;
  readonly en: string;

  constructor(code: StartRefusalCode, sentence: Sentence, cause?: unknown) {
    super(`${sentence.da} / ${sentence.en}`, { cause });
    this.code = code;
    this.da = sentence.da;
    this.en = sentence.en;
  }
}
