// Offers ways to write out the last word while somebody types in the library's field. The list is the browser's own
// (`datalist`), so keyboards and screen readers meet what they know; without this script the field is a field.

const PAUSE_MS = 120;
const SHORTEST = 2;

interface Answer {
  readonly completions: readonly { readonly text: string }[];
}

for (const input of document.querySelectorAll<HTMLInputElement>('input[list]')) offer(input);

function offer(input: HTMLInputElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking = new AbortController();
  input.addEventListener('input', (event) => {
    clearTimeout(timer);
    asking.abort();
    // What was chosen from the list needs no more offers.
    if (!(event instanceof InputEvent) || event.inputType === 'insertReplacementText') return;
    asking = new AbortController();
    const { signal } = asking;
    timer = setTimeout(() => void show(input, signal), PAUSE_MS);
  });
}

async function show({ value, list }: HTMLInputElement, signal: AbortSignal): Promise<void> {
  if (!list) return;
  const asked = value.trim().length >= SHORTEST ? await completionsOf(value, signal) : [];
  if (!signal.aborted) list.replaceChildren(...asked.map(({ text }) => new Option('', text)));
}

/** None when the network is away: nobody is told, because nothing is missing. */
async function completionsOf(text: string, signal: AbortSignal): Promise<Answer['completions']> {
  try {
    const answer = await fetch(`/api/v1/experiences/completions?${new URLSearchParams({ q: text })}`, {
      signal,
    });
    return answer.ok ? ((await answer.json()) as Answer).completions : [];
  } catch {
    return [];
  }
}
