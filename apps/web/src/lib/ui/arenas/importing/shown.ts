/** A place of a file, as a page shows it. */
export interface ShownPlace {
  readonly row: number;
  readonly name: string;
  readonly kind: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly municipality: string | null;
}

/** A row that is like something, with what can be chosen for it. */
export interface ShownDouble extends ShownPlace {
  /** The name of its control, and what is chosen. */
  readonly field: string;
  readonly chosen: string;
  /** An earlier row of the file. */
  readonly sameAsRow: number | null;
  readonly alike: readonly {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly because: readonly ('name' | 'address' | 'near')[];
    readonly metres: number | null;
  }[];
}
