import type { Crosswalk, Definitions } from '@samskab/domain/definitions';
import type { MarkedForm } from '@samskab/domain/guide';

/** A form as the page and the files show it. */
export interface FormLine extends MarkedForm {
  /** Null for a form that an administrator has added since the files were written. */
  readonly usual: Definitions['forms'][string] | null;
  readonly elsewhere: Crosswalk['forms'][string];
}
