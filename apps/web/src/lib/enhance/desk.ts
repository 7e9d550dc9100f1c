// The one script of the desk: clears the screen when nobody is there any more, prints, and reads aloud. What was answered
// stands in the page alone; a page that the browser has kept is not shown again.
import { clearWhenIdle } from './finder-idle.ts';
import { enableScriptButtons } from './secret-address.ts';

const start = document.querySelector<HTMLElement>('[data-desk-start]')?.dataset['deskStart'] ?? '/skranken';
const leave = () => location.replace(start);

enableScriptButtons(document);
clearWhenIdle(leave);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) leave();
});
// Browsers keep what was written in a form, and write it again when somebody goes back.
addEventListener('pagehide', () => {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-desk-form]')) form.reset();
});
document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  if (!event.target.closest('[data-desk-clear]')) return;
  event.preventDefault();
  leave();
});
