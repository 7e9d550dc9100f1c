// Voting without waiting: the next statement comes at once, and the answer is sent behind it. What has not been
// acknowledged is kept in the browser and sent again, so that a lost network loses nothing; the server keeps the newest
// answer to each statement, so that what arrives twice counts once.

interface Kept {
  readonly assembly: number;
  readonly statement: number;
  readonly vote: number;
  readonly round: number;
  readonly time: number;
}
interface Next {
  readonly number: number;
  readonly text: string;
  readonly source: string;
  readonly time: number;
}

const PLACE = 'samskab.banen';
const AGAIN_MS = 3000;
/** What the server will never take is not sent again: it is closed, gone, or was never a vote. */
const FINAL: ReadonlySet<number> = new Set([200, 400, 401, 403, 404, 409]);

const form = document.querySelector<HTMLFormElement>('form[data-vote]');
let sending = false;
if (form) start(form);
addEventListener('online', () => void send());
void send();

function start(at: HTMLFormElement): void {
  let next = JSON.parse(at.dataset['next'] ?? '[]') as Next[];
  at.addEventListener('submit', (event) => {
    const vote = (event.submitter as HTMLButtonElement | null)?.value;
    const after = next[0];
    // The last one goes the plain way, so that the page after it is the server's.
    if (vote === undefined || !after || !keep(voteOf(at, Number(vote)))) return;
    event.preventDefault();
    next = next.slice(1);
    show(at, after);
    void send();
  });
}

async function send(): Promise<void> {
  if (sending || kept().length === 0) return;
  sending = true;
  for (let one = kept()[0]; one; one = kept()[0]) {
    const status = await posted(one);
    if (!FINAL.has(status)) break;
    forget(one);
    if (status >= 400) location.reload();
  }
  sending = false;
  if (form) say(form);
  if (kept().length > 0) setTimeout(() => void send(), AGAIN_MS);
}

const field = (at: HTMLFormElement, name: string) => at.elements.namedItem(name) as HTMLInputElement;

const voteOf = (at: HTMLFormElement, vote: number): Kept => ({
  assembly: Number(at.dataset['vote']),
  statement: Number(field(at, 'statement').value),
  round: Number(field(at, 'round').value),
  time: Number(field(at, 'time').value),
  vote,
});

function show(at: HTMLFormElement, { number, text, source, time }: Next): void {
  field(at, 'statement').value = String(number);
  field(at, 'time').value = String(time);
  const card = at.parentElement;
  const heading = card?.querySelector('h2');
  if (heading) {
    heading.textContent = text;
    heading.focus();
  }
  const from = card?.querySelector('[data-source]');
  if (from) from.textContent = source;
  for (const button of at.querySelectorAll('[aria-pressed]')) button.removeAttribute('aria-pressed');
  const progress = card?.querySelector<HTMLProgressElement>('progress');
  const label = card?.querySelector('[data-progress] label');
  if (!progress || !label) return;
  progress.value += 1;
  label.textContent = (
    card?.querySelector<HTMLElement>('[data-progress]')?.dataset['progress'] ?? ''
  ).replace('{done}', String(progress.value));
}

function say(at: HTMLFormElement): void {
  const status = at.querySelector('[data-status]');
  const waiting = kept().length;
  if (!status) return;
  status.textContent =
    waiting === 0
      ? (at.dataset['saved'] ?? '')
      : (at.dataset['offline'] ?? '').replace('{count}', String(waiting));
}

async function posted({ assembly, statement, vote, round, time }: Kept): Promise<number> {
  try {
    const answer = await fetch('/banen/stem', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ assembly, statement, vote, round, time }),
    });
    return answer.status;
  } catch {
    return 0;
  }
}

function kept(): readonly Kept[] {
  try {
    return JSON.parse(localStorage.getItem(PLACE) ?? '[]') as Kept[];
  } catch {
    return [];
  }
}

/** False where the browser keeps nothing: then the form is sent the plain way. */
function keep(one: Kept): boolean {
  try {
    localStorage.setItem(PLACE, JSON.stringify([...kept(), one]));
    return true;
  } catch {
    return false;
  }
}

const forget = (one: Kept): void =>
  localStorage.setItem(
    PLACE,
    JSON.stringify(kept().filter((other) => JSON.stringify(other) !== JSON.stringify(one))),
  );
