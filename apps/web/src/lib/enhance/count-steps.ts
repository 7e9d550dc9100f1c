// One more, one fewer: without waiting for a page. Without this script the buttons post the form and get it back.
const MOST = 999;

document.addEventListener('click', (event) => {
  const button =
    event.target instanceof Element ? event.target.closest<HTMLButtonElement>('[data-step]') : null;
  const field = button && document.getElementById(button.dataset['for'] ?? '');
  if (!button || !(field instanceof HTMLInputElement)) return;
  event.preventDefault();
  const now = /^\d{1,4}$/.test(field.value.trim()) ? Number(field.value) : 0;
  field.value = String(Math.min(MOST, Math.max(0, now + Number(button.dataset['step']))));
  // Said aloud: the number that one has not looked at.
  const live = document.getElementById('count-said');
  if (live) live.textContent = `${button.dataset['kind'] ?? ''}: ${field.value}`;
});
