// The one script of the pages where stories are told. Everything there works without it.
import { enableScriptButtons } from './secret-address.ts';
import { dropOldCopies } from './local-copy.ts';
import { keepForm } from './tell-form.ts';

enableScriptButtons(document);
const arrived = /-([0-9a-f]{8})$/i.exec(new URLSearchParams(location.search).get('gemt') ?? '')?.[1];
const closed = document.querySelector('meta[name="samskab-closed"]')?.getAttribute('content');
dropOldCopies(arrived ?? '', closed ?? '');
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-tell]')) keepForm(form);
