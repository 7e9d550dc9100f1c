import process from 'node:process';
import { experienceContent, type ExperienceId } from '@samskab/domain';
import { accountByEmail, createDraft, openStore } from '@samskab/store';
import { v7 as uuid } from 'uuid';

/*
 * Puts a draft into the database of a running server and says its identifier. A process of its own, because tests
 * are translated and the packages are not. Arguments: the data folder, the teller's address, what is told, as JSON.
 */
const [dataDir = '', email = '', told = '{}'] = process.argv.slice(2);
const databaseUrl = process.env['DATABASE_URL'];
const store = await openStore({ dataDir, ...(databaseUrl && { databaseUrl }), log: console.error });
const teller = await accountByEmail(store.read, email);
if (!teller) throw new Error('The teller logs in first');
const id = uuid() as ExperienceId;
const content = experienceContent.parse(JSON.parse(told));
await store.write((tx) =>
  createDraft(tx, { id, content, origin: 'told', teller: { account: teller.id }, at: new Date() }),
);
await store.close();
process.stdout.write(id);
