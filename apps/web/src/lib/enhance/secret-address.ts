/** Buttons that copy or print need a script, so they stand hidden until this one has come. */
export function enableScriptButtons(page: ParentNode): void {
  for (const hidden of page.querySelectorAll<HTMLElement>('[data-needs-script]')) hidden.hidden = false;
  for (const button of page.querySelectorAll<HTMLElement>('[data-copy]'))
    button.addEventListener('click', () => void copy(button));
  for (const button of page.querySelectorAll('[data-print]')) button.addEventListener('click', () => print());
}

async function copy(button: HTMLElement): Promise<void> {
  await navigator.clipboard.writeText(button.dataset['copy'] ?? '');
  const words = button.querySelector('span');
  if (words) words.textContent = button.dataset['done'] ?? '';
}
