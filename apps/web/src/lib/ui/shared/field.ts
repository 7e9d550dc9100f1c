/** What every field says, whatever its control. */
export type FieldTexts = {
  label: string;
  /** One line that helps, always visible. */
  hint?: string;
  /** Why we ask, folded until wanted. */
  why?: string;
  /** What is wrong and what to do. Shown beside the field and read with it. */
  error?: string;
  /** Says in words that the field may be left empty. */
  optional?: boolean;
  /** The label is the question of the page. */
  large?: boolean;
  /** The label is only heard, because the page's heading already asks it. */
  hiddenLabel?: boolean;
};

/** A text in another language than the page's. */
export type Spoken = {
  readonly text: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
};

/** What a control carries so that label, hint and error are read with it. */
export type ControlAttributes = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
};

type Described = {
  readonly id: string;
  readonly hint?: string;
  readonly error?: string;
  readonly note?: string;
};

/**
 * The ids of the texts that describe a control, in the order they are read; undefined when there are none.
 *
 * @example describedBy({ id: 'place', hint: 'By eller egn' }) // => 'place-hint'
 */
export function describedBy({ id, hint, error, note }: Described): string | undefined {
  const parts = [hint && `${id}-hint`, error && `${id}-error`, note && `${id}-note`];
  return parts.filter(Boolean).join(' ') || undefined;
}

/**
 * The attributes that tie a control to its texts.
 *
 * @example controlAttributes({ id: 'place' }).id // => 'place'
 */
export function controlAttributes(described: Described): ControlAttributes {
  return {
    id: described.id,
    'aria-describedby': describedBy(described),
    'aria-invalid': described.error ? 'true' : undefined,
  };
}
