/** What a letter says: plain text, in the language of the person who gets it. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
}
