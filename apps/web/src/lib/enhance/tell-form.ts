import { autosaveForm, type AutosaveAnswer } from './autosave.ts';
import { showErrors, showHints } from './field-messages.ts';
import { fieldsOf, putBack, sameFields, touched } from './form-fields.ts';
import { dropCopy, readCopy, writeCopy } from './local-copy.ts';
import { maskWritten } from './mask-while-writing.ts';

const SHORT_MS = 250;

/** Keeps what is written in a form of a story: in this browser from the first key, and with us where we may. */
export function keepForm(form: HTMLFormElement): void {
  const { keep: name = '', tell, answered, stored } = form.dataset;
  const status = form.querySelector('[data-status]');
  const say = (text = '') => status && (status.textContent = text);
  const server =
    tell === 'server'
      ? autosaveForm({
          form,
          answered: (answer, current) => take(form, answer, current, { name, say }),
          failed: () => say(form.dataset['offline']),
        })
      : null;
  const copy = copySoon(() => {
    const kept = writeCopy(name, fieldsOf(form));
    if (kept && !server) say(form.dataset['here']);
  });

  const heard = (target: EventTarget | null) => {
    const masked = maskWritten(target);
    if (masked) showErrors(form, [{ id: masked, text: form.dataset['cpr'] ?? '' }]);
    copy.soon();
    if (server) say(form.dataset['saving']);
    server?.written();
  };
  form.addEventListener('input', ({ target }) => heard(target));
  form.addEventListener('submit', () => {
    copy.stop();
    server?.stop();
    writeCopy(name, fieldsOf(form), nameOf(form));
  });
  if (stored !== undefined) dropCopy(name);
  // Where the line is slow, people write before this script has come.
  const early = touched(form);
  // A form that was just answered shows what was sent; there is nothing to find.
  if (answered === undefined && restore(form, name)) server?.written();
  else early.forEach(heard);
}

/** The identifier that the form carries. */
const nameOf = (form: HTMLFormElement): string => {
  const control = form.elements.namedItem('form');
  return control instanceof HTMLInputElement ? control.value : '';
};

/** Does `write` when the writer pauses for a moment, and at the latest when the page is left. */
function copySoon(write: () => void) {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const stop = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const now = () => {
    if (timer === null) return;
    stop();
    write();
  };
  addEventListener('pagehide', now);
  return {
    stop,
    soon: () => {
      stop();
      timer = setTimeout(now, SHORT_MS);
    },
  };
}

/** Shows a copy that was left in this browser, when it says something else than the page. */
function restore(form: HTMLFormElement, name: string): boolean {
  const copy = readCopy(name);
  if (!copy) return false;
  if (sameFields(copy, fieldsOf(form))) {
    dropCopy(name);
    return false;
  }
  putBack(form, copy);
  const notice = form.querySelector<HTMLElement>('[data-restored]');
  if (notice) notice.hidden = false;
  form.querySelector('[data-forget]')?.addEventListener('click', () => {
    dropCopy(name);
    location.reload();
  });
  return true;
}

interface Kept {
  readonly name: string;
  readonly say: (text?: string) => void;
}

function take(form: HTMLFormElement, answer: AutosaveAnswer, current: boolean, { name, say }: Kept): void {
  say(answer.status);
  showErrors(form, answer.errors);
  showHints(form, answer.hints);
  if (current) for (const [field, text] of Object.entries(answer.masked)) putText(form, field, text);
  if (current && answer.saved) dropCopy(name);
  const words = form.querySelector('[data-words] label');
  if (words) words.textContent = answer.words;
}

function putText(form: HTMLFormElement, name: string, text: string): void {
  const control = form.elements.namedItem(name);
  if (control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement) control.value = text;
}
