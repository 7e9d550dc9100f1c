import { cleanText, editBetween, MOST_SIGNS, textOf } from '@samskab/joint-writing';
import * as Y from 'yjs';
import { Copies } from './copies.ts';
import type { Caret } from './messages.ts';

/** What a text field cannot take. */
export type FieldProblem = 'too_long' | 'picture';

export interface FieldEvents {
  /** The text has changed, here or by others. */
  readonly changed: (byOthers: boolean) => void;
  readonly caret: (caret: Caret | null) => void;
  /** Null when the last thing that was done is fine. */
  readonly problem: (problem: FieldProblem | null, signs: number) => void;
}

/** Changes within so long are undone together. */
const UNDO_MS = 700;
const OWN = 'own';
/** A phone composes a word for as long as the caret stands in it. Others' words do not wait that long. */
const COMPOSES_MS = 5000;

/** A plain text field that several people write in. It stays a text field: keyboards, screen readers and spelling know it. */
export class TextField {
  readonly #field: HTMLTextAreaElement;
  readonly #copies: Copies;
  readonly #text: Y.Text;
  readonly #undo: Y.UndoManager;
  readonly #events: FieldEvents;
  /** What stood in the field when it was last read or written. */
  #shown: string;
  #isComposing = false;
  #composes: ReturnType<typeof setTimeout> | undefined;

  constructor(field: HTMLTextAreaElement, copies: Copies, events: FieldEvents) {
    this.#field = field;
    this.#copies = copies;
    this.#events = events;
    this.#text = textOf(copies.field);
    this.#undo = new Y.UndoManager(this.#text, { trackedOrigins: new Set([OWN]), captureTimeout: UNDO_MS });
    this.#shown = this.#text.toString();
    field.value = this.#shown;
    this.#text.observe((event, transaction) => this.#follow(event, transaction));
    this.#listen();
  }

  get canUndo(): boolean {
    return this.#undo.canUndo();
  }

  get canRedo(): boolean {
    return this.#undo.canRedo();
  }

  /** Takes back one's own last change, and nobody else's. */
  undo(): void {
    this.#undo.undo();
  }

  redo(): void {
    this.#undo.redo();
  }

  /** Where a caret of others stands in the text now; null when that place is gone. */
  placeOf(caret: Caret): { readonly from: number; readonly to: number } | null {
    const place = (json: unknown) =>
      Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(json), this.#copies.field)
        ?.index ?? null;
    try {
      const [from, to] = [place(caret.from), place(caret.to)];
      return from === null || to === null ? null : { from, to };
    } catch {
      return null;
    }
  }

  #listen(): void {
    const field = this.#field;
    field.addEventListener('input', () => this.#read());
    field.addEventListener('compositionstart', () => {
      this.#isComposing = true;
      this.#wait();
    });
    // Some browsers say what was composed only after its end.
    field.addEventListener('compositionend', () => setTimeout(() => this.#composed(), 0));
    field.addEventListener('beforeinput', (event) => this.#before(event));
    field.addEventListener('keydown', (event) => this.#pressed(event));
    field.addEventListener('paste', (event) => this.#refuseFiles(event, event.clipboardData));
    field.addEventListener('drop', (event) => this.#refuseFiles(event, event.dataTransfer));
    field.addEventListener('blur', () => this.#events.caret(null));
    document.addEventListener('selectionchange', () => {
      if (document.activeElement === field) this.#events.caret(this.#caret());
    });
  }

  /** Others' words wait until what is composed is done, or until it has stood still for a while. */
  #wait(): void {
    clearTimeout(this.#composes);
    this.#copies.hold();
    this.#composes = setTimeout(() => this.#composed(), COMPOSES_MS);
  }

  #composed(): void {
    clearTimeout(this.#composes);
    this.#isComposing = false;
    this.#read();
    this.#copies.release();
  }

  /** Takes what has been written in the field. */
  #read(): void {
    const field = this.#field;
    if (this.#isComposing) this.#wait();
    if (!this.#isComposing) this.#clean();
    const edit = editBetween(this.#shown, field.value, field.selectionEnd);
    if (!edit) return;
    const grows = edit.inserted.length > edit.removed;
    if (grows && field.value.length > MOST_SIGNS && !this.#isComposing)
      return this.#putBack(edit.at, edit.inserted.length);
    this.#events.problem(null, 0);
    this.#shown = field.value;
    this.#copies.field.transact(() => {
      if (edit.removed > 0) this.#text.delete(edit.at, edit.removed);
      if (edit.inserted !== '') this.#text.insert(edit.at, edit.inserted);
    }, OWN);
  }

  /** Signs that no page can show are not taken. */
  #clean(): void {
    const field = this.#field;
    const clean = cleanText(field.value);
    if (clean === field.value) return;
    const after = cleanText(field.value.slice(0, field.selectionEnd)).length;
    field.value = clean;
    field.setSelectionRange(after, after);
  }

  /** More than there is room for: the text stays as it was. What was pasted is still on the clipboard. */
  #putBack(at: number, signs: number): void {
    this.#field.value = this.#shown;
    this.#field.setSelectionRange(at, at);
    this.#events.problem('too_long', signs);
  }

  /** Shows what others have written, and what was undone, without moving the caret from its word. */
  #follow({ delta }: Y.YTextEvent, { origin }: Y.Transaction): void {
    if (origin !== OWN) {
      let at = 0;
      for (const { retain, insert, delete: gone } of delta) {
        if (retain !== undefined) at += retain;
        else if (typeof insert === 'string') {
          this.#field.setRangeText(insert, at, at, 'preserve');
          at += insert.length;
        } else if (gone !== undefined) this.#field.setRangeText('', at, at + gone, 'preserve');
      }
      this.#shown = this.#field.value;
    }
    this.#events.changed(Copies.isFromOthers(origin));
  }

  /** The browser's own undo knows nothing of others, so ours takes its place. */
  #before(event: InputEvent): void {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
    event.preventDefault();
    if (event.inputType === 'historyUndo') this.undo();
    else this.redo();
  }

  #pressed(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const isUndo = key === 'z' && !event.shiftKey;
    if (!isUndo && key !== 'y' && key !== 'z') return;
    event.preventDefault();
    if (isUndo) this.undo();
    else this.redo();
  }

  #refuseFiles(event: Event, carried: DataTransfer | null): void {
    if (!carried || carried.files.length === 0 || carried.types.includes('text/plain')) return;
    event.preventDefault();
    this.#events.problem('picture', 0);
  }

  #caret(): Caret {
    const position = (index: number) =>
      Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(this.#text, index));
    return { from: position(this.#field.selectionStart), to: position(this.#field.selectionEnd) };
  }
}
