// Makes the map of places quicker: its links change the map without loading the page, it is dragged with a mouse, and a
// double click comes closer. Asks where somebody is when the button is pressed, and sends that by POST. Without this script
// every link does the same by itself.

const TILE = 256;
/** A drag shorter than this was a click, in pixels. */
const MOVED = 6;
/** About 100 metres: nearer than that nobody needs to know. */
const DECIMALS = 3;
const PATIENCE_MS = 15_000;
const REMEMBERED_MS = 60_000;

const said = document.querySelector<HTMLElement>('[data-map-said]');
let asking = new AbortController();

begin();
near();
addEventListener('popstate', () => void show(location.href, false));

function begin(): void {
  const map = document.querySelector<HTMLElement>('[data-map]');
  const sheet = map?.querySelector<SVGSVGElement>(':scope > svg');
  if (!map || !sheet) return;
  map.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement | SVGAElement>('a');
    const address = link?.getAttribute('href') ?? '';
    if (!isPlain(event) || !address.startsWith(location.pathname)) return;
    event.preventDefault();
    void show(new URL(address, location.href).href, true, link?.id ?? '');
  });
  sheet.addEventListener('dblclick', (event) => {
    event.preventDefault();
    const box = sheet.getBoundingClientRect();
    goTo(map, box, event.clientX - box.left - box.width / 2, event.clientY - box.top - box.height / 2, 1);
  });
  drag(map, sheet);
}

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** With a mouse or a pen; a finger scrolls the page, as people expect of a page. */
function drag(map: HTMLElement, sheet: SVGSVGElement): void {
  const moved = sheet.querySelector<SVGGElement>('[data-moved]');
  let from: { x: number; y: number } | null = null;
  let by = { x: 0, y: 0 };
  sheet.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'touch' || !isPlain(event)) return;
    from = { x: event.clientX, y: event.clientY };
    by = { x: 0, y: 0 };
    // A link under the mouse is not to be dragged out of the page.
    event.preventDefault();
  });
  addEventListener('pointermove', (event) => {
    if (!from || !map.isConnected) return;
    by = { x: event.clientX - from.x, y: event.clientY - from.y };
    if (Math.hypot(by.x, by.y) > MOVED) moved?.setAttribute('transform', `translate(${by.x} ${by.y})`);
  });
  addEventListener('pointerup', () => {
    const far = from && map.isConnected && Math.hypot(by.x, by.y) > MOVED;
    from = null;
    if (!far) return;
    // The click that ends a drag follows no link.
    sheet.addEventListener('click', (event) => void (event.preventDefault(), event.stopPropagation()), {
      capture: true,
      once: true,
    });
    goTo(map, sheet.getBoundingClientRect(), -by.x, -by.y, 0);
  });
}

/** Shows the view whose middle lies so many pixels away, and so many zooms closer. */
function goTo(map: HTMLElement, box: DOMRect, x: number, y: number, closer: number): void {
  const { latitude = '', longitude = '', zoom = '', width = '' } = map.dataset;
  const world = TILE * 2 ** Number(zoom);
  const scale = Number(width) / box.width / world;
  const turn = (Number(latitude) * Math.PI) / 180;
  const down = 0.5 - Math.asinh(Math.tan(turn)) / (2 * Math.PI) + y * scale;
  const middle = [
    (Math.atan(Math.sinh((0.5 - down) * 2 * Math.PI)) * 180) / Math.PI,
    Number(longitude) + x * scale * 360,
  ];
  const address = new URL(location.pathname, location.href);
  for (const [name, value] of new URLSearchParams(location.search))
    if (['hvad', 'aften', 'trinfri', 'gratis', 'gader'].includes(name))
      address.searchParams.append(name, value);
  address.searchParams.set('midt', middle.map((degrees) => degrees.toFixed(4)).join(','));
  address.searchParams.set('zoom', String(Number(zoom) + closer));
  void show(address.href, true);
}

/** Puts the map and the list of another address in the place of these; the page is loaded when that goes wrong. */
async function show(address: string, isNew: boolean, focus = ''): Promise<void> {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  const here = document.querySelector('[data-map-page]');
  try {
    const answer = await fetch(address, { signal, headers: { accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const next = page.querySelector('[data-map-page]');
    if (!answer.ok || !here || !next || signal.aborted) throw new Error('No map');
    here.replaceWith(document.adoptNode(next));
    for (const name of ['midt', 'zoom']) keepField(page, name);
    if (isNew) history.pushState(null, '', address);
    const button = focus === '' ? null : document.getElementById(focus);
    (button ?? next.querySelector<HTMLElement>('[data-map]'))?.focus({ preventScroll: true });
    if (said) said.textContent = next.querySelector('h2')?.textContent ?? '';
    begin();
  } catch {
    if (!signal.aborted) location.href = address;
  }
}

function keepField(page: Document, name: string): void {
  const field = document.querySelector<HTMLInputElement>(`form[method="get"] input[name="${name}"]`);
  const next = page.querySelector<HTMLInputElement>(`form[method="get"] input[name="${name}"]`);
  if (field && next) field.value = next.value;
}

function near(): void {
  const form = document.querySelector<HTMLFormElement>('[data-near]');
  if (!form || !('geolocation' in navigator)) return;
  form.hidden = false;
  const status = form.querySelector<HTMLElement>('[role="status"]');
  form.querySelector('button')?.addEventListener('click', () => {
    if (status) status.textContent = '';
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => send(form, coords),
      () => {
        if (status) status.textContent = form.dataset['failed'] ?? '';
      },
      { timeout: PATIENCE_MS, maximumAge: REMEMBERED_MS },
    );
  });
}

function send(form: HTMLFormElement, { latitude, longitude }: GeolocationCoordinates): void {
  for (const [name, degrees] of Object.entries({ latitude, longitude })) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = degrees.toFixed(DECIMALS);
  }
  form.submit();
}
