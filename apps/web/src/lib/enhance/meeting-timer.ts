// Counts the minutes of an agenda's line down. The facilitator's window says which line it has come to, and a window for
// the wall in the same browser follows. Without this script both show the plan by the clock.

const A_MINUTE_MS = 60_000;
const LOOK_MS = 1000;

interface Told {
  /** The place of the line. */
  readonly on: number;
  readonly since: number;
}

const timer = document.querySelector<HTMLElement>('[data-meeting-timer]');
if (timer) begin(timer);

function begin(box: HTMLElement): void {
  const { meetingTimer: meeting = '', chosen, follows, ends = '', minutes = '0' } = box.dataset;
  const key = `samskab.meeting.${meeting}`;
  const on = Number(box.dataset['on']);
  let until = Date.parse(ends);
  if (chosen !== undefined && follows === undefined) {
    const told = read(key);
    const since = told?.on === on ? told.since : Date.now();
    keep(key, { on, since });
    until = since + Number(minutes) * A_MINUTE_MS;
  } else if (follows !== undefined) {
    const told = read(key);
    if (told?.on === on) until = told.since + Number(minutes) * A_MINUTE_MS;
    addEventListener('storage', (event) => {
      if (event.key === key) go(read(key));
    });
    if (told && told.on !== on) go(told);
  } else forget(key);
  if (Number.isNaN(until)) return;
  show(box, until);
  setInterval(() => tick(box, until, chosen !== undefined), LOOK_MS);
}

/** By the clock the next line begins by itself; a line that was chosen runs over until the facilitator goes on. */
function tick(box: HTMLElement, until: number, chosen: boolean): void {
  if (!chosen && Date.now() >= until) location.reload();
  else show(box, until);
}

function show(box: HTMLElement, until: number): void {
  const left = Math.ceil((until - Date.now()) / A_MINUTE_MS);
  const words = (left >= 0 ? box.dataset['left'] : box.dataset['over']) ?? '';
  const text = words.replace('#', String(Math.abs(left)));
  if (box.textContent !== text) box.textContent = text;
}

/** Shows the line that the facilitator has come to, or goes back to the clock. */
function go(told: Told | null): void {
  const address = new URL(location.href);
  if (told) address.searchParams.set('linje', String(told.on));
  else address.searchParams.delete('linje');
  if (address.href !== location.href) location.replace(address);
}

function read(key: string): Told | null {
  try {
    const told = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Told> | null;
    const { on, since } = told ?? {};
    // What was told yesterday is not of today's meeting.
    return typeof on === 'number' && typeof since === 'number' && Date.now() - since < 12 * 60 * A_MINUTE_MS
      ? { on, since }
      : null;
  } catch {
    return null;
  }
}

function keep(key: string, told: Told): void {
  try {
    localStorage.setItem(key, JSON.stringify(told));
  } catch {
    // A browser that keeps nothing counts from when the page was opened.
  }
}

function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
