/** What a person has filled in, control by control, without what the form carries unseen. */
export type Fields = readonly (readonly [name: string, value: string])[];

const UNSEEN: ReadonlySet<string> = new Set(['form', 'began', 'go', 'link', 'as']);

/** What stands in a form now. */
export const fieldsOf = (form: HTMLFormElement): Fields =>
  [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && !UNSEEN.has(name) ? [[name, value.replaceAll('\r\n', '\n')] as const] : [],
  );

export const sameFields = (one: Fields, other: Fields): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The controls that say something else than the page came with: their texts and choices were changed already. */
export const touched = (form: HTMLFormElement): readonly Element[] =>
  [...form.elements].filter((control) => {
    if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
    if (!(control instanceof HTMLInputElement) || control.type === 'hidden') return false;
    return control.value !== control.defaultValue || control.checked !== control.defaultChecked;
  });

/**
 * Puts texts and choices back into a form. What has no control in it, such as a row that was added, goes along
 * unseen, so that it is posted and shown by the next page.
 */
export function putBack(form: HTMLFormElement, fields: Fields): void {
  const wanted = new Map<string, string[]>();
  for (const [name, value] of fields) wanted.set(name, [...(wanted.get(name) ?? []), value]);
  for (const control of form.elements) {
    if (!isControl(control) || UNSEEN.has(control.name) || control.name === '') continue;
    const values = wanted.get(control.name) ?? [];
    if (control instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(control.type)) {
      control.checked = values.includes(control.value);
    } else if (values[0] !== undefined) control.value = values[0];
  }
  for (const [name, values] of wanted)
    if (!form.elements.namedItem(name)) form.append(...values.map((value) => unseen(name, value)));
}

function unseen(name: string, value: string): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'hidden';
  input.name = name;
  input.value = value;
  return input;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const isControl = (element: Element): element is Control =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement;
