/** What the printing thread is given. */
export interface Printing {
  readonly id: number;
  readonly template: string;
  /** So many pages exactly; null for as many as it takes. */
  readonly pages: number | null;
  /** JSON of what a template reads, but for how tight it is set. */
  readonly asked: string;
}

/** What it answers: a PDF, or why there is none. */
export type Printed =
  | { readonly id: number; readonly pdf: Uint8Array; readonly problem?: never }
  | { readonly id: number; readonly problem: string; readonly pdf?: never };
