/** When nobody has touched anything for this long, everything is cleared. */
const CLEARED_MS = 60_000;
/** So long before, it is asked whether somebody is there. At least twenty seconds (WCAG 2.2.1). */
const WARNED_MS = 20_000;
const LOOK_MS = 250;

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'input'] as const;

let last = Date.now();
let watching: ReturnType<typeof setInterval> | null = null;
let clear: () => void = () => {};

/** Clears the screen when nobody is there any more; asks first. Called again for each screen. */
export function clearWhenIdle(forget: () => void): void {
  clear = forget;
  last = Date.now();
  if (watching !== null) return;
  for (const sign of SIGNS) addEventListener(sign, isThere, { passive: true });
  document.addEventListener('visibilitychange', look);
  watching = setInterval(look, LOOK_MS);
}

const dialog = () => document.querySelector<HTMLDialogElement>('dialog[data-finder-idle=""]');

/** Once it is asked, only an answer counts: a sleeve that brushes the screen is nobody. */
function isThere(): void {
  if (dialog()?.open !== true) last = Date.now();
}

function stay(): void {
  last = Date.now();
  dialog()?.close();
}

function look(): void {
  const box = dialog();
  if (!box) return;
  const left = CLEARED_MS - (Date.now() - last);
  if (left <= 0) {
    last = Date.now();
    return clear();
  }
  if (left > WARNED_MS) {
    if (box.open) box.close();
    return;
  }
  if (!box.open) ask(box);
  const seconds = box.querySelector('[data-finder-seconds]');
  if (seconds) seconds.textContent = String(Math.ceil(left / 1000));
}

function ask(box: HTMLDialogElement): void {
  box.showModal();
  const button = box.querySelector<HTMLElement>('[data-finder-stay]');
  button?.addEventListener('click', stay, { once: true });
  // Escape says that somebody is there, too.
  box.addEventListener('cancel', () => (last = Date.now()), { once: true });
  button?.focus();
}
