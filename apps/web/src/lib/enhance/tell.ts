// The one script of the pages where stories are told. Everything there works without it.
import { enableScriptButtons } from './secret-address.ts';
import { dropOldCopies } from './local-copy.ts';
import { keepForm } from './tell-form.ts';

enableScriptButtons(document);
const forms = document.querySelectorAll<HTMLFormElement>('form[data-tell]');
for (const form of forms) keepForm(form);
const story = document.querySelector('meta[name="samskab-story"]')?.getAttribute('content');
if (story && forms.length === 0) dropOldCopies(story, '');
