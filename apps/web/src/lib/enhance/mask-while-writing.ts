import { findCpr } from '@samskab/danish/cpr';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

const isText = (control: EventTarget | null): control is TextControl =>
  control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && control.type === 'text');

/**
 * Masks certain CPR numbers in what somebody has just written, and leaves the rest and the cursor where they are.
 * Answers the name of the control; null when there was none.
 */
export function maskWritten(control: EventTarget | null): string | null {
  if (!isText(control)) return null;
  const certain = findCpr(control.value).filter(({ confidence }) => confidence === 'certain');
  if (certain.length === 0) return null;
  let text = '';
  let done = 0;
  for (const { start, end } of certain) {
    text += control.value.slice(done, start) + control.value.slice(start, end).replaceAll(/\p{Nd}/gu, '●');
    done = end;
  }
  const { selectionStart, selectionEnd } = control;
  control.value = text + control.value.slice(done);
  control.setSelectionRange(selectionStart, selectionEnd);
  return control.name;
}
