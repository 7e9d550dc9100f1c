// Remembers in this browser alone how far somebody came in the guide, and offers to go on from there. The address holds
// the answers, so nothing is lost without this script.

const KEY = 'samskab.guide';
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;
/** Addresses of the guide on this site, in either language. */
const OURS = /^\/(?:en\/)?vaelg-form(?:\/svar)?\?/;

interface Kept {
  readonly at: number;
  readonly address: string;
}

const offer = document.querySelector<HTMLElement>('[data-guide-resume]');
if (offer) show(offer, kept());
else remember();

function remember(): void {
  const address = location.pathname + location.search;
  if (!OURS.test(address)) return;
  try {
    localStorage.setItem(KEY, JSON.stringify({ at: Date.now(), address } satisfies Kept));
  } catch {
    // A browser that keeps nothing still has the address.
  }
}

function kept(): string | null {
  try {
    const { at, address } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Kept>;
    if (
      typeof address === 'string' &&
      typeof at === 'number' &&
      Date.now() - at < KEPT_MS &&
      OURS.test(address)
    )
      return address;
    localStorage.removeItem(KEY);
  } catch {
    // Unreadable or forbidden: then there is nothing to go on from.
  }
  return null;
}

function show(box: HTMLElement, address: string | null): void {
  const link = box.querySelector<HTMLAnchorElement>('[data-guide-go]');
  if (address === null || !link) return;
  link.href = address;
  box.hidden = false;
  box.querySelector('[data-guide-forget]')?.addEventListener('click', () => {
    localStorage.removeItem(KEY);
    box.hidden = true;
    // The button is gone, so whoever uses the keyboard goes on at the first question.
    document.querySelector<HTMLElement>('main form select')?.focus();
  });
}
