// The one script of the page where stories are coded: saves what is chosen and written when the coder pauses.
// Everything there works without it.
const PAUSE_MS = 2_000;

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-coding]')) keepSaving(form);

function keepSaving(form: HTMLFormElement): void {
  const status = form.querySelector('[data-status]');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let left = false;
  let last: Promise<void> = Promise.resolve();
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (last = last.then(save)), PAUSE_MS);
  };
  async function save(): Promise<void> {
    if (left) return;
    const isSaved = await posted(form).catch(() => false);
    if (isSaved) await takeMarks(form).catch(() => {});
    if (status) status.textContent = (isSaved ? form.dataset['saved'] : form.dataset['unsaved']) ?? '';
  }
  form.addEventListener('input', later);
  form.addEventListener('submit', () => {
    left = true;
    clearTimeout(timer);
  });
}

/** Posts the form as its own button would; a form that is refused is left as it is, and its button says why. */
async function posted(form: HTMLFormElement): Promise<boolean> {
  const response = await fetch(form.action, {
    method: 'POST',
    body: new FormData(form),
    headers: { accept: 'application/json' },
  });
  const { type } = (await response.json()) as { readonly type?: string };
  return type === 'redirect';
}

/** What the page would carry if it were opened now, so that the next saving is no conflict with this one. */
async function takeMarks(form: HTMLFormElement): Promise<void> {
  const page = await fetch(location.pathname, { headers: { accept: 'text/html' } });
  const now = new DOMParser().parseFromString(await page.text(), 'text/html');
  for (const name of ['seen', 'formKey']) {
    const [mine, theirs] = [form, now].map((place) =>
      place.querySelector<HTMLInputElement>(`input[name="${name}"]`),
    );
    if (mine && theirs) mine.value = theirs.value;
  }
}
