import { communityContent } from '@samskab/domain/communities';
import { moveEntry, type EntryId } from '@samskab/domain/entries';
import { danishDay } from '@samskab/domain/processes';
import { accountByEmail, addAccount, addCommunity, holdEntry, saveEntryMove } from '@samskab/store';
import { randomUUID } from 'node:crypto';
import { inStore } from './in-store.ts';

/** A community with all that the finder asks for, in Aalborg; give only what matters. */
const TOLD = {
  what: 'Vi laver mad sammen og spiser den ved ét bord. Kom, som du er.',
  interests: ['cook', 'talk'],
  when: 'Hver torsdag kl. 15-18',
  times: ['afternoon'],
  frequency: 'weekly',
  place: 'Køkkenet i beboerhuset',
  isFree: true,
  languages: ['da', 'ar'],
  welcome: true,
  companion: true,
  size: 'group',
  roles: ['join'],
  access: ['stepFree'],
  whoMayCome: 'everyone',
  children: 'none',
  runBy: 'association',
  contactRole: 'Værten i køkkenet',
};

/** A community that is published and kept by somebody. Answers its address and identifier. */
export async function publishedCommunity(
  name: string,
  steward: string,
  facts: object = {},
): Promise<{ readonly id: EntryId; readonly slug: string }> {
  await inStore((store) =>
    store.write((tx) => addAccount(tx, { email: steward, role: 'member', why: '', at: new Date() })),
  );
  const id = randomUUID() as EntryId;
  const at = new Date();
  const slug = await inStore((store) =>
    store.write(async (tx) => {
      const account = await accountByEmail(tx, steward);
      const who = { by: 'steward', actor: account?.id ?? null, at } as const;
      const position = { latitude: 57.0488, longitude: 9.9217 };
      const content = communityContent.parse({
        name,
        municipality: '0851',
        position,
        facts: { ...TOLD, ...facts },
      });
      const address = await addCommunity(tx, { id, content, ...who });
      for (const move of ['submit', 'publish'] as const) {
        const head = await holdEntry(tx, 'community', { id });
        const moved = head && moveEntry(head, move, { today: danishDay(at) });
        if (head && moved?.ok) await saveEntryMove(tx, head, moved.value, who);
      }
      return address;
    }),
  );
  return { id, slug };
}

/** As if a community had last been confirmed on a day. */
export const confirmedOn = (slug: string, day: string): Promise<unknown> =>
  inStore((store) =>
    store.write((tx) =>
      tx.execute(
        `update communities set last_confirmed_on = '${day}', updated_at = now() where slug = '${slug}'`,
      ),
    ),
  );
