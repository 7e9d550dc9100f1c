import type { Editor, ExperienceId, PersonId } from '@samskab/domain';
import type { EngineName } from '../../engine/choose-engine.ts';
import { openStore } from '../../engine/open-store.ts';
import { act } from '../../testing/act.ts';
import { aDraft, anAccount } from '../../testing/told-story.ts';

/*
 * Publishes, takes down and publishes again one story after the other until it is killed, and says each
 * acknowledged step. Arguments: the data folder, the engine.
 */
const [dataDir = '', engine] = process.argv.slice(2);
const LANES = 3;
const AT = new Date('2026-03-02T11:00:00Z');

const store = await openStore({ dataDir, engine: engine as EngineName, log: console.error });
const editor: Editor = { id: await anAccount(store), group: 'public' };

async function publishOne(teller: PersonId): Promise<void> {
  const id: ExperienceId = await aDraft(store, { account: teller });
  for (const step of [
    'submit',
    'takeUp',
    'approve',
    'withdraw',
    'revise',
    'submit',
    'takeUp',
    'approve',
  ] as const) {
    const moved = await act(store, id, step, { editor, at: AT });
    if (!moved.ok) throw new Error(`${step} was refused: ${moved.error.code}`);
    process.stdout.write(`${id} ${step} ${moved.value.state} ${moved.value.publishedVersion ?? 0}\n`);
  }
}

async function lane(): Promise<never> {
  const teller = await anAccount(store);
  for (;;) await publishOne(teller);
}

await Promise.all(Array.from({ length: LANES }, lane));
