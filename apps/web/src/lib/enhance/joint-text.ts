// The one script of pages with a text that several write at once. Without it the text is a form that is merged.
import { docFrom, segmentsOf } from '@samskab/joint-writing';
import * as Y from 'yjs';
import { Copies } from '../joint/copies.ts';
import { KeptWords } from '../joint/kept-words.ts';
import { Line } from '../joint/line.ts';
import { LINE_PATH, toBytes } from '../joint/messages.ts';
import { JointPage, type JointSettings } from '../joint/page.ts';
import { TextField } from '../joint/text-field.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-joint-text]')) void begin(form);

async function begin(form: HTMLFormElement): Promise<void> {
  const field = form.querySelector('textarea');
  if (!field) return;
  const settings = JSON.parse(form.dataset['jointText'] ?? '') as JointSettings;
  const kept = new KeptWords(settings.text, settings.key);
  // The form has brought what was kept, and it is merged.
  if (settings.isMerged) await kept.drop();
  // What somebody has typed before this script ran.
  const typed = field.value === field.defaultValue ? null : field.value;
  const hand = crypto.getRandomValues(new Uint32Array(1))[0] || 1;
  const copies = new Copies(docFrom([], hand), docFrom([]));
  Y.applyUpdate(copies.line, toBytes(settings.state));
  const before = await kept.read();
  if (before) Y.applyUpdate(copies.line, before);
  const page = new JointPage(form, settings);
  const text = new TextField(field, copies, {
    changed: (byOthers) => page.textChanged(byOthers),
    caret: (caret) => page.caretMoved(caret),
    problem: (problem, signs) => page.problem(problem, signs),
  });
  const line = new Line({
    address: `${location.origin.replace(/^http/, 'ws')}${LINE_PATH}`,
    text: settings.text,
    key: settings.key,
    doc: copies.line,
    hand,
    events: {
      changed: () => page.lineChanged(),
      welcomed: (welcome) => page.welcomed(welcome),
      hands: (hands) => page.handsKnown(hands),
      here: (here) => page.whoIsHere(here),
      caret: (caret) => page.othersCaret(caret),
      cpr: () => page.problem('cpr', 0),
    },
  });
  page.begin({
    field,
    text,
    line,
    kept,
    copies,
    hand,
    segments: (groupOf) => segmentsOf(copies.field, groupOf),
  });
  // Whoever says yes to the text says yes to what the field shows.
  for (const shown of document.querySelectorAll<HTMLInputElement>('[data-shown]'))
    shown.form?.addEventListener('submit', () => (shown.value = field.value));
  if (typed !== null) {
    field.value = typed;
    field.dispatchEvent(new Event('input'));
  }
}
