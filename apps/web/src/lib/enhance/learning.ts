// The one script of the learning paths: keeps what somebody has read and noted in their own browser, and nowhere else.
// The texts are all there without it; only what needs it is hidden until it runs.
import { maskCpr } from '@samskab/danish/cpr';
import { maskWritten } from './mask-while-writing.ts';

interface Kept {
  readonly done: readonly string[];
  readonly notes: Readonly<Record<string, string>>;
}

const NAME = 'samskab.learning';
const NOTHING: Kept = { done: [], notes: {} };

let kept = read();
for (const element of document.querySelectorAll<HTMLElement>('[data-needs-script]')) element.hidden = false;
for (const element of document.querySelectorAll<HTMLElement>('[data-without-script]')) element.hidden = true;
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-done]')) followDone(button);
for (const area of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-note]')) followNote(area);
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-clear]')) followClear(button);
show();

function read(): Kept {
  try {
    const stored = JSON.parse(localStorage.getItem(NAME) ?? 'null') as Partial<Kept> | null;
    const done = Array.isArray(stored?.done) ? stored.done.filter((one) => typeof one === 'string') : [];
    const notes = Object.entries(stored?.notes ?? {}).filter(([, note]) => typeof note === 'string');
    return { done, notes: Object.fromEntries(notes) };
  } catch {
    return NOTHING;
  }
}

/** False when this browser keeps nothing. */
function keep(next: Kept): boolean {
  kept = next;
  try {
    if (next.done.length === 0 && Object.keys(next.notes).length === 0) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, JSON.stringify(next));
    return true;
  } catch {
    return false;
  }
}

function followDone(button: HTMLButtonElement): void {
  const step = button.dataset['done'] ?? '';
  button.addEventListener('click', () => {
    const others = kept.done.filter((one) => one !== step);
    const isKept = keep({ ...kept, done: kept.done.includes(step) ? others : [...others, step] });
    say(button, isKept);
    show();
  });
}

function followNote(area: HTMLTextAreaElement): void {
  const step = area.dataset['note'] ?? '';
  area.value = kept.notes[step] ?? '';
  area.addEventListener('change', () => maskWritten(area));
  area.addEventListener('input', () => {
    const { [step]: _before, ...others } = kept.notes;
    const note = maskCpr(area.value);
    say(area, keep({ ...kept, notes: note.trim() === '' ? others : { ...others, [step]: note } }));
  });
}

function followClear(button: HTMLButtonElement): void {
  button.addEventListener('click', () => {
    const isGone = keep(NOTHING);
    for (const area of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-note]')) area.value = '';
    say(button, isGone);
    show();
  });
}

/** Writes into the status beside a control what became of it. */
function say(control: HTMLElement, isKept: boolean): void {
  const status = control.closest('[data-keeping]')?.querySelector<HTMLElement>('[data-status]');
  if (status) status.textContent = (isKept ? status.dataset['kept'] : status.dataset['lost']) ?? '';
}

/** Brings everything on the page that follows from what is kept up to date. */
function show(): void {
  const done = new Set(kept.done);
  for (const button of document.querySelectorAll<HTMLElement>('button[data-done]'))
    button.setAttribute('aria-pressed', String(done.has(button.dataset['done'] ?? '')));
  for (const mark of document.querySelectorAll<HTMLElement>('[data-done-mark]'))
    mark.hidden = !done.has(mark.dataset['doneMark'] ?? '');
  for (const line of document.querySelectorAll<HTMLElement>('[data-progress]')) showProgress(line, done);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-continue]'))
    showContinue(link, done);
  for (const place of document.querySelectorAll<HTMLElement>('[data-note-of]')) showNote(place);
}

function showProgress(line: HTMLElement, done: ReadonlySet<string>): void {
  const steps = (line.dataset['progress'] ?? '').split(' ');
  const many = steps.filter((step) => done.has(step)).length;
  line.hidden = many === 0;
  line.textContent = (line.dataset['text'] ?? '').replace('0', String(many));
}

/** Leads to the first step that is not done, once one is. */
function showContinue(link: HTMLAnchorElement, done: ReadonlySet<string>): void {
  const steps = [...document.querySelectorAll<HTMLAnchorElement>('a[data-step]')];
  const isBegun = steps.some(({ dataset }) => done.has(dataset['step'] ?? ''));
  const next = steps.find(({ dataset }) => !done.has(dataset['step'] ?? '')) ?? steps[0];
  const words = link.querySelector('span');
  if (!next || !words) return;
  link.href = isBegun ? next.href : (steps[0]?.href ?? link.href);
  words.textContent = (isBegun ? link.dataset['continue'] : link.dataset['begin']) ?? '';
}

function showNote(place: HTMLElement): void {
  const note = kept.notes[place.dataset['noteOf'] ?? ''] ?? '';
  place.hidden = note === '';
  const text = place.querySelector('[data-text]');
  if (text) text.textContent = note;
}
