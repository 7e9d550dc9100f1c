/** A line to show at a field, by the name of its control. */
export interface FieldLine {
  readonly id: string;
  readonly text: string;
}

/** Shows what is wrong with fields, and takes away what this script said before. */
export function showErrors(form: HTMLFormElement, errors: readonly FieldLine[]): void {
  for (const shown of form.querySelectorAll('[data-said="error"]')) {
    controlOf(form, shown.getAttribute('data-of') ?? '')?.removeAttribute('aria-invalid');
    shown.remove();
  }
  for (const { id, text } of errors) {
    const control = controlOf(form, id);
    if (!control || document.getElementById(`${id}-error`)) continue;
    control.setAttribute('aria-invalid', 'true');
    say(control, { id, text }, 'error', 'field-error');
  }
}

/** Shows what could be hidden later, quietly. */
export function showHints(form: HTMLFormElement, hints: readonly FieldLine[]): void {
  for (const shown of form.querySelectorAll('[data-said="hint"]')) shown.remove();
  for (const hint of hints) {
    const control = controlOf(form, hint.id);
    if (control) say(control, hint, 'hint', 'field-hint');
  }
}

function say(control: Element, { id, text }: FieldLine, kind: 'error' | 'hint', style: string): void {
  const line = document.createElement('p');
  line.className = style;
  line.dataset['said'] = kind;
  line.dataset['of'] = id;
  line.id = `${id}-${kind === 'error' ? 'error' : 'personal'}`;
  line.textContent = text;
  control.after(line);
  const described = new Set((control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean));
  control.setAttribute('aria-describedby', [...described.add(line.id)].join(' '));
}

const controlOf = (form: HTMLFormElement, name: string): Element | null => {
  const found = form.elements.namedItem(name);
  return found instanceof RadioNodeList ? null : found;
};
