// The one script of the finder. Without it every screen is a form and a page. With it the screens follow each other in
// one page: what was answered lies in this page's memory alone, and is gone when it is cleared or left.
import { clearWhenIdle } from './finder-idle.ts';
import { readAloud } from './finder-read-aloud.ts';

/** Screens that were shown, by their number in the browser's history. */
let shown = new Map<number, string>();
let at = 0;

const finder = () => document.querySelector<HTMLElement>('[data-finder]');
const start = () => finder()?.dataset['finderStart'] ?? '/find-faellesskab';

remember();
show();
document.addEventListener('submit', (event) => void send(event));
addEventListener('popstate', (event) =>
  goTo((event.state as { readonly finder?: number } | null)?.finder ?? 0),
);
// A page that the browser kept whole and shows again, and one that it made anew from what was sent before.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.replace(start());
});
document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  if (target.closest('[data-finder-print]')) print();
});

async function send(event: SubmitEvent): Promise<void> {
  const { target: form, submitter } = event;
  if (!(form instanceof HTMLFormElement) || !form.matches('[data-finder-form]')) return;
  event.preventDefault();
  try {
    const answer = await fetch(form.action, {
      method: 'post',
      body: new URLSearchParams(
        [...new FormData(form, submitter)].map(([name, value]) => [name, String(value)]),
      ),
      headers: { accept: 'text/html' },
    });
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (!answer.ok || !next.querySelector('[data-finder]')) throw new Error(String(answer.status));
    remember();
    at += 1;
    history.pushState({ finder: at }, '', location.href);
    put(next);
    remember();
    show();
  } catch {
    // The browser sends it, and says what is the matter.
    submitAsIs(form, submitter);
  }
}

function submitAsIs(form: HTMLFormElement, submitter: HTMLElement | null): void {
  const { name = '', value = '' } = (submitter ?? {}) as HTMLButtonElement;
  const pressed = Object.assign(document.createElement('input'), { type: 'hidden', name, value });
  form.append(pressed);
  form.submit();
}

/** Puts a screen in the place of the one that is shown. */
function put(next: Document): void {
  const screen = next.querySelector('[data-finder]');
  if (!screen) return;
  document.title = next.title;
  finder()?.replaceWith(document.adoptNode(screen));
  scrollTo(0, 0);
  document.querySelector<HTMLElement>('[data-finder-heading]')?.focus({ preventScroll: true });
}

function remember(): void {
  keepWhatIsChosen();
  const whole = finder()?.outerHTML;
  if (whole !== undefined) shown.set(at, whole);
}

/** What somebody has chosen stands in the page as it was written only when it is put there. */
function keepWhatIsChosen(): void {
  for (const input of finder()?.querySelectorAll('input') ?? []) {
    if (input.type === 'checkbox' || input.type === 'radio') input.toggleAttribute('checked', input.checked);
    else if (input.type === 'text') input.setAttribute('value', input.value);
  }
}

function goTo(number: number): void {
  const before = shown.get(number);
  if (before === undefined) return location.replace(start());
  remember();
  at = number;
  put(new DOMParser().parseFromString(before, 'text/html'));
  show();
}

/** What only a script can do is offered. */
function show(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-finder-print]')) button.hidden = false;
  readAloud();
  clearWhenIdle(forget);
}

/** Empties the page before it is left, so that nothing of it is shown again by going back. */
function forget(): void {
  const to = start();
  shown = new Map();
  finder()?.replaceChildren();
  location.replace(to);
}
