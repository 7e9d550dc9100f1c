// Reads a screen aloud with the voices of the device: offered only where it has one of the language. Nothing is sent
// anywhere by us.

let listening = false;

/** Shows the button where the device can read this language. */
export function readAloud(): void {
  stop();
  if (!('speechSynthesis' in globalThis)) return;
  offer();
  if (listening) return;
  listening = true;
  // Some browsers find their voices late.
  speechSynthesis.addEventListener('voiceschanged', offer);
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-finder-listen]')) toggle();
  });
  addEventListener('pagehide', stop);
}

const button = () => document.querySelector<HTMLButtonElement>('[data-finder-listen]');
const language = () => document.documentElement.lang;

function voice(): SpeechSynthesisVoice | undefined {
  const all = speechSynthesis.getVoices().filter(({ lang }) => lang.toLowerCase().startsWith(language()));
  // Voices on the device first: theirs do not leave it.
  return all.find(({ localService }) => localService) ?? all[0];
}

function offer(): void {
  const shown = button();
  if (shown) shown.hidden = voice() === undefined;
}

function toggle(): void {
  const shown = button();
  if (!shown) return;
  if (shown.dataset['says'] !== undefined) return stop();
  shown.dataset['says'] = shown.textContent ?? '';
  shown.textContent = shown.dataset['stop'] ?? '';
  const texts = [...document.querySelectorAll('[data-finder] main [data-finder-speak]')].map(
    (one) => one.textContent ?? '',
  );
  for (const [place, text] of texts.entries())
    speechSynthesis.speak(spoken(text, place === texts.length - 1));
}

function spoken(text: string, isLast: boolean): SpeechSynthesisUtterance {
  const words = new SpeechSynthesisUtterance(text);
  words.lang = language();
  words.voice = voice() ?? null;
  words.rate = 0.9;
  if (isLast) words.addEventListener('end', stop);
  return words;
}

function stop(): void {
  if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
  const shown = button();
  if (shown?.dataset['says'] === undefined) return;
  shown.textContent = shown.dataset['says'];
  delete shown.dataset['says'];
}
