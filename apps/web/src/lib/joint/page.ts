import { MOST_SIGNS, textOf, type Segment } from '@samskab/joint-writing';
import * as Y from 'yjs';
import type { Copies } from './copies.ts';
import type { KeptWords } from './kept-words.ts';
import type { Line } from './line.ts';
import { END, type Caret } from './messages.ts';
import { paintInk, writeSegments, type Groups, type ShownCaret } from './paint.ts';
import { filled, type Sentences } from './sentences.ts';
import type { FieldProblem, TextField } from './text-field.ts';

/** What the page says about a text: JSON in `data-joint-text`. */
export interface JointSettings {
  readonly text: string;
  readonly key: string;
  /** The group of whoever has the page open. */
  readonly group: string;
  /** The text as it stood when the page was made. */
  readonly state: string;
  /** Whose hands have written it. */
  readonly hands: readonly (readonly [number, string])[];
  /** This page follows on a form that was merged. */
  readonly isMerged: boolean;
  readonly groups: Groups;
  readonly sentences: Sentences;
}

/** The parts that a page ties together. */
export interface JointParts {
  readonly field: HTMLTextAreaElement;
  readonly text: TextField;
  readonly line: Line;
  readonly kept: KeptWords;
  readonly copies: Copies;
  readonly hand: number;
  readonly segments: (groupOf: (hand: number) => string | null) => readonly Segment[];
}

/** Words are kept in the browser when the server has not said within so long that they are saved. */
const KEEP_AFTER_MS = 300;
/** A caret is told so often at most. */
const CARET_MS = 150;
/** That others write is said so often at most. */
const SAY_OTHERS_MS = 20_000;
/** The list of who wrote what follows so long after the text. */
const LIST_MS = 1000;
/** How long a text is, is said when this part of it is used. */
const SAY_LENGTH = 0.75;

interface Others {
  readonly group: string;
  readonly at: Caret;
}

/** Shows on the page what happens on the line and in the field. */
export class JointPage {
  readonly #form: HTMLFormElement;
  readonly #settings: JointSettings;
  readonly #groupOf: Map<number, string>;
  readonly #carets = new Map<number, Others>();
  #parts: JointParts | null = null;
  #isPainting = false;
  #keep: ReturnType<typeof setTimeout> | undefined;
  #list: ReturnType<typeof setTimeout> | undefined;
  #caretTimer: ReturnType<typeof setTimeout> | undefined;
  #caret: Caret | null = null;
  #saidOthers = 0;
  #wasOffline = false;

  constructor(form: HTMLFormElement, settings: JointSettings) {
    this.#form = form;
    this.#settings = settings;
    this.#groupOf = new Map(settings.hands);
  }

  begin(parts: JointParts): void {
    this.#parts = parts;
    this.#groupOf.set(parts.hand, this.#settings.group);
    this.#form.classList.add('live');
    this.#one('[data-live]')?.removeAttribute('hidden');
    this.#one('[data-undo]')?.addEventListener('click', () => this.#press(() => parts.text.undo()));
    this.#one('[data-redo]')?.addEventListener('click', () => this.#press(() => parts.text.redo()));
    window.addEventListener('offline', () => parts.line.lost());
    window.addEventListener('online', () => parts.line.retry());
    this.textChanged(false);
    this.lineChanged();
  }

  textChanged(byOthers: boolean): void {
    this.#paint();
    clearTimeout(this.#list);
    this.#list = setTimeout(() => this.#writeList(), LIST_MS);
    if (byOthers) this.#sayOthers();
  }

  lineChanged(): void {
    const { line, field, kept, copies } = this.#parts ?? {};
    if (!line || !field || !kept || !copies) return;
    const { sentences } = this.#settings;
    this.#form.dataset['line'] = line.state;
    const isOffline = line.state === 'offline' || !navigator.onLine;
    this.#state(
      line.state === 'ended'
        ? ''
        : isOffline
          ? sentences.offline
          : line.state === 'connecting'
            ? sentences.connecting
            : line.isSaved
              ? sentences.saved
              : sentences.saving,
    );
    if (line.state === 'ended') return this.#ended(line.endedBy);
    if (isOffline && !this.#wasOffline) this.#say(sentences.offline);
    if (this.#wasOffline && line.isSaved) this.#say(sentences.backAgain);
    this.#wasOffline = isOffline || (this.#wasOffline && !line.isSaved);
    this.#keepWords(kept, copies.line, line);
  }

  welcomed({ canWrite }: { readonly canWrite: boolean }): void {
    const { field } = this.#parts ?? {};
    if (field) field.readOnly = !canWrite;
    this.#one('[data-plain]')?.setAttribute('hidden', '');
  }

  handsKnown(hands: readonly (readonly [number, string])[]): void {
    for (const [hand, group] of hands) this.#groupOf.set(hand, group);
    this.#paint();
  }

  whoIsHere(here: Readonly<Record<string, number>>): void {
    for (const item of this.#root().querySelectorAll<HTMLElement>('[data-here]')) {
      const count = here[item.dataset['here'] ?? ''] ?? 0;
      item.hidden = count === 0;
      item.textContent = ` · ${filled(this.#settings.sentences.here, { count })}`;
    }
  }

  othersCaret({
    hand,
    group,
    at,
  }: {
    readonly hand: number;
    readonly group: string;
    readonly at: Caret | null;
  }): void {
    if (at === null) this.#carets.delete(hand);
    else this.#carets.set(hand, { group, at });
    this.#paint();
  }

  caretMoved(caret: Caret | null): void {
    this.#caret = caret;
    if (this.#caretTimer !== undefined) return;
    this.#caretTimer = setTimeout(() => {
      this.#caretTimer = undefined;
      this.#parts?.line.caret(this.#caret);
    }, CARET_MS);
  }

  problem(problem: FieldProblem | 'cpr' | null, signs: number): void {
    const { sentences } = this.#settings;
    const says = {
      too_long: filled(sentences.tooLong, { signs }),
      picture: sentences.picture,
      cpr: sentences.cpr,
    };
    this.#alert(problem === null ? '' : says[problem]);
  }

  /** Words that are not on the server's disk are kept here; at once when the network is gone. */
  #keepWords(kept: KeptWords, doc: Y.Doc, line: Line): void {
    if (line.isSaved) {
      clearTimeout(this.#keep);
      this.#keep = undefined;
      return void kept.drop();
    }
    const keep = () => {
      this.#keep = undefined;
      if (!line.isSaved && line.state !== 'ended') kept.keep(() => Y.encodeStateAsUpdate(doc));
    };
    if (line.state === 'offline') keep();
    else this.#keep ??= setTimeout(keep, KEEP_AFTER_MS);
  }

  /** Nothing more is taken: what stands in the field can be copied, and is not tried again when the page is opened anew. */
  #ended(by: { readonly code: number; readonly refused: string | null } | null): void {
    const { field, kept } = this.#parts ?? {};
    const { sentences } = this.#settings;
    if (field) field.readOnly = true;
    void kept?.drop();
    const says = by?.code === END.refused ? sentences.refused : sentences.removed;
    this.#alert(
      by?.refused === 'too_long' ? sentences.bookRefused : by?.code === END.gone ? sentences.gone : says,
    );
  }

  #paint(): void {
    if (this.#isPainting) return;
    this.#isPainting = true;
    requestAnimationFrame(() => {
      this.#isPainting = false;
      const { text } = this.#parts ?? {};
      this.#one('[data-undo]')?.toggleAttribute('disabled', !text?.canUndo);
      this.#one('[data-redo]')?.toggleAttribute('disabled', !text?.canRedo);
      const ink = this.#one('[data-ink]');
      if (ink) paintInk(ink, this.#segments(), this.#shownCarets(), this.#settings.groups);
    });
  }

  #segments = (): readonly Segment[] =>
    this.#parts?.segments((hand) => this.#groupOf.get(hand) ?? null) ?? [];

  #shownCarets(): readonly ShownCaret[] {
    const shown = [...this.#carets.values()].map(({ group, at }) => {
      const place = this.#parts?.text.placeOf(at);
      return place ? { group, at: place.to } : null;
    });
    return shown.filter((caret) => caret !== null);
  }

  #writeList(): void {
    const segments = this.#segments();
    const list = this.#root().querySelector<HTMLElement>('[data-who-wrote]');
    if (list) writeSegments(list, segments, this.#settings.groups);
    const all = segments.reduce((sum, { group, text }) => (group === null ? sum : sum + signsOf(text)), 0);
    for (const item of this.#root().querySelectorAll<HTMLElement>('[data-signs]')) {
      const own = segments.filter(({ group }) => group === item.dataset['signs']);
      const signs = own.reduce((sum, { text }) => sum + signsOf(text), 0);
      const share = all === 0 ? 0 : Math.round((100 * signs) / all);
      item.textContent = filled(this.#settings.sentences.signs, { signs, share });
    }
    const left = this.#one('[data-length]');
    const { line } = this.#parts?.copies ?? {};
    if (!left || !line) return;
    const signs = textOf(line).length;
    left.hidden = signs < SAY_LENGTH * MOST_SIGNS;
    left.textContent = filled(this.#settings.sentences.length, { signs });
  }

  /** Who uses a screen reader hears now and then that others write, and of which group. */
  #sayOthers(): void {
    if (Date.now() - this.#saidOthers < SAY_OTHERS_MS) return;
    this.#saidOthers = Date.now();
    this.#say(this.#settings.sentences.othersWrite);
  }

  #press(act: () => void): void {
    act();
    this.#parts?.field.focus();
  }

  #root = (): ParentNode => this.#form.closest('[data-joint]') ?? this.#form;
  #one = (selector: string): HTMLElement | null => this.#form.querySelector<HTMLElement>(selector);
  #write(selector: string, text: string): void {
    const place = this.#one(selector);
    if (place && place.textContent !== text) place.textContent = text;
  }
  #state = (text: string): void => this.#write('[data-state]', text);
  #say = (text: string): void => this.#write('[data-said]', text);
  #alert = (text: string): void => this.#write('[data-alert]', text);
}

const signsOf = (text: string): number => [...text].length;
