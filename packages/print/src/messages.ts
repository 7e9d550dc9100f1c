/** What the printing thread is given. */
export interface Printing {
  readonly template: string;
  /** At most so many pages where that can be; null for as many as it takes. */
  readonly pages: number | null;
  /** JSON of what a template reads, but for how tight it is set. */
  readonly asked: string;
}

/** What it answers: a PDF, or why there is none. */
export type Printed =
  | { readonly pdf: Uint8Array; readonly problem?: never }
  | { readonly problem: string; readonly pdf?: never };
