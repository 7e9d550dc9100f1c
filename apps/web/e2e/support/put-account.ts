import process from 'node:process';
import { ROLES } from '@samskab/domain';
import { addAccount, openStore } from '@samskab/store';

/*
 * Makes an account in the database of a running server. A process of its own, because tests are translated and the
 * packages are not. Arguments: the data folder, the address, the role.
 */
const [dataDir = '', email = '', wish = ''] = process.argv.slice(2);
const role = ROLES.find((known) => known === wish);
if (!role) throw new Error(`There is no role ${wish}`);
const databaseUrl = process.env['DATABASE_URL'];
const store = await openStore({ dataDir, ...(databaseUrl && { databaseUrl }), log: console.error });
await store.write((tx) => addAccount(tx, { email, role, why: '', at: new Date() }));
await store.close();
