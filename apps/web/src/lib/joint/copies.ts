import * as Y from 'yjs';

/** From where a change in a document came. */
const FROM_FIELD = 'field';
const FROM_OTHERS = 'others';

/**
 * Two copies of a text: `field` is what stands in the text field, `line` what goes over the line. What is written goes
 * from the first to the second at once. What others write waits while somebody composes a letter or a word (an
 * accent, a word on a phone's keyboard, a Chinese sign), because changing a field then would break it off; Yjs merges
 * the two afterwards.
 */
export class Copies {
  readonly field: Y.Doc;
  readonly line: Y.Doc;
  #isHeld = false;

  constructor(field: Y.Doc, line: Y.Doc) {
    this.field = field;
    this.line = line;
    field.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== FROM_OTHERS) Y.applyUpdate(line, update, FROM_FIELD);
    });
    line.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== FROM_FIELD && !this.#isHeld) Y.applyUpdate(field, update, FROM_OTHERS);
    });
  }

  /** Whether a change of the field's copy came from others. */
  static isFromOthers = (origin: unknown): boolean => origin === FROM_OTHERS;

  /** Others' changes wait from now on. */
  hold(): void {
    this.#isHeld = true;
  }

  /** Takes what has waited. */
  release(): void {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    Y.applyUpdate(this.field, Y.encodeStateAsUpdate(this.line, Y.encodeStateVector(this.field)), FROM_OTHERS);
  }
}
