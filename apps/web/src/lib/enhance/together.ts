// The one script of the pages where parties answer apart: shows what is new every few seconds. Without it the page
// fetches itself again.
import { enableScriptButtons } from './secret-address.ts';

const EVERY_MS = 4_000;
/** So that a hall full of telephones does not ask in one breath. */
const APART_MS = 1_500;

enableScriptButtons(document);
const region = document.querySelector<HTMLElement>('[data-live]');
if (region) watch(region);

function watch(live: HTMLElement): void {
  let mark = `"${live.dataset['revision']}"`;
  const look = async () => {
    if (document.hidden) return;
    const status = await fetch(live.dataset['live'] ?? '', {
      headers: { 'if-none-match': mark },
      cache: 'no-store',
    });
    if (status.status === 304 || status.status >= 500) return;
    // The session is gone, or the answer is not to be had: the page itself says why.
    if (!status.ok) return location.reload();
    if (isBusy(live)) return sayThatThereIsNews();
    mark = status.headers.get('etag') ?? mark;
    await showNew(live);
  };
  const again = () =>
    setTimeout(
      () =>
        void look()
          .catch(() => {})
          .finally(again),
      EVERY_MS + Math.random() * APART_MS,
    );
  again();
}

/** Somebody is choosing or writing: what they have chosen must not vanish. */
const isBusy = (live: Element): boolean => live.querySelector('details[open] form') !== null;

function sayThatThereIsNews(): void {
  for (const news of document.querySelectorAll<HTMLElement>('[data-news]')) news.hidden = false;
}

async function showNew(live: HTMLElement): Promise<void> {
  const page = await fetch(location.href, { headers: { accept: 'text/html' } });
  if (page.redirected) return location.assign(page.url);
  const now = new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('[data-live]');
  if (!now) return location.reload();
  const open = [...live.querySelectorAll('details')].map((one) => one.open);
  const focused = pressable(live).findIndex((one) => one === document.activeElement);
  live.replaceChildren(...now.childNodes);
  pressable(live)[focused]?.focus({ preventScroll: true });
  for (const [at, one] of [...live.querySelectorAll('details')].entries()) one.open = open[at] ?? false;
  enableScriptButtons(live);
}

/** What can have the focus; whoever stood on the third of them stands on the third again. */
const pressable = (live: Element): readonly HTMLElement[] => [
  ...live.querySelectorAll<HTMLElement>('a, button, input, select, summary, [tabindex]'),
];
