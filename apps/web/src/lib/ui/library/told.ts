/** Attributes of texts that are told in another language than the page's. */
export interface Told {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** A text in paragraphs, as it was written. */
export const paragraphs = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
