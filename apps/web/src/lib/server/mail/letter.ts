/** What a letter says: plain text, in the language of the person who gets it. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
  /** The address at which letters like this are stopped, where they can be: mail programs show it as a button. */
  readonly leave?: string;
}
