import type { FieldLine } from './field-messages.ts';
import { fieldsOf, sameFields } from './form-fields.ts';

/** What the server answers to a form that saves itself (see server/tell/autosave.ts). */
export interface AutosaveAnswer {
  readonly saved: boolean;
  readonly status: string;
  readonly words: string;
  readonly errors: readonly FieldLine[];
  readonly hints: readonly FieldLine[];
  readonly masked: Readonly<Record<string, string>>;
}

export interface Autosave {
  /** Something was written: it is sent when the writer pauses. */
  readonly written: () => void;
  /** Nothing is sent any more: the form itself is on its way. */
  readonly stop: () => void;
}

interface Parts {
  readonly form: HTMLFormElement;
  /** `current` says that nothing has been written since it was sent. */
  readonly answered: (answer: AutosaveAnswer, current: boolean) => void;
  readonly failed: () => void;
}

const PAUSE_MS = 2_000;
const AGAIN_MS = 10_000;

/** Sends a form when its writer pauses, one request at a time; tries again later when it did not arrive. */
export function autosaveForm({ form, answered, failed }: Parts): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending = false;
  let stopped = false;
  const later = (ms: number) => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void send(), ms);
  };
  async function send(): Promise<void> {
    if (sending) return later(PAUSE_MS);
    sending = true;
    const sent = fieldsOf(form);
    try {
      const answer = await put(form);
      const current = sameFields(sent, fieldsOf(form));
      if (!stopped) answered(answer, current);
      if (!current) later(PAUSE_MS);
    } catch {
      if (!stopped) failed();
      later(AGAIN_MS);
    } finally {
      sending = false;
    }
  }
  addEventListener('online', () => later(0));
  return {
    written: () => later(PAUSE_MS),
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

async function put(form: HTMLFormElement): Promise<AutosaveAnswer> {
  const response = await fetch(location.pathname, {
    method: 'PUT',
    body: new FormData(form),
    headers: { accept: 'application/json' },
  });
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as AutosaveAnswer;
}
