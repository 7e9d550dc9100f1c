/** Somebody's place at the table, as far as writing is concerned. */
export interface WritingSeat {
  /** The actor group whose writing it is. */
  readonly group: string;
  readonly seat: string;
  /** Whether the seat may change the text; who may not can still read along. */
  readonly canWrite: boolean;
}

/** Which seat a key opens for a text; null when it opens none. Asked again while somebody writes. */
export type MayWriteText = (key: string, text: string) => Promise<WritingSeat | null>;

const askers: MayWriteText[] = [];

/** Adds a part of the site whose keys open texts. To be called once, when the server starts. */
export const keysOpenTexts = (asker: MayWriteText): void => void askers.push(asker);

/** Forgets them all: the server stops. */
export const noKeysOpenTexts = (): void => void askers.splice(0);

/** Asks every part of the site; the first that knows the key answers. */
export const mayWriteText: MayWriteText = async (key, text) => {
  for (const asker of askers) {
    const seat = await asker(key, text);
    if (seat) return seat;
  }
  return null;
};
