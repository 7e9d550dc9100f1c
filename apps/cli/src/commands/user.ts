import { ROLES, type Role } from '@samskab/domain';
import {
  accountByEmail,
  addAccount,
  changeRole,
  deleteAccount,
  listAccounts,
  type Account,
  type Reader,
  type Store,
} from '@samskab/store';
import { Command, Option } from 'commander';
import { Failure } from '../failure.ts';
import type { Io } from '../io.ts';
import { describedIn, withData, withExample, type DataOptions, type Maker } from '../maker.ts';
import { withStore } from '../with-store.ts';
import type { Words } from '../words.ts';

interface WhyOptions extends DataOptions {
  readonly why?: string;
}
interface AddOptions extends WhyOptions {
  readonly role: Role;
}

export const userCommand: Maker = (io) => {
  const group = describedIn(io.language, new Command('user'), {
    da: 'Konti og deres roller: member, editor og administrator',
    en: 'Accounts and their roles: member, editor and administrator',
  });
  for (const make of [listCommand, addCommand, roleCommand, removeCommand]) group.addCommand(make(io));
  return withExample(io.language, group, 'samskab user add redaktion@example.dk --role editor');
};

function finished(io: Io, command: Command, words: Words, example: string): Command {
  return withExample(io.language, withData(io.language, describedIn(io.language, command, words)), example);
}

const listCommand = (io: Io): Command =>
  finished(
    io,
    new Command('list').action((options: DataOptions) =>
      withStore(options, io, async ({ read }) => {
        const accounts = await everyAccount(read);
        if (options.json) return void io.out(`${JSON.stringify(accounts)}\n`);
        for (const { email, role, name } of accounts)
          io.out(`${role.padEnd(13)} ${email}${name && `  ${name}`}\n`);
      }),
    ),
    { da: 'Viser alle konti', en: 'Shows all accounts' },
    'samskab user list --json',
  );

async function everyAccount(reader: Reader): Promise<readonly Account[]> {
  const all: Account[] = [];
  for (;;) {
    const after = all.at(-1)?.email ?? null;
    const { accounts, more } = await listAccounts(reader, { words: '', role: null, after, limit: 500 });
    all.push(...accounts);
    if (!more) return all;
  }
}

const roleOption = ({ language }: Io) =>
  new Option(
    '--role <role>',
    language === 'da' ? 'member, editor eller administrator' : 'member, editor or administrator',
  )
    .choices(ROLES)
    .makeOptionMandatory();
const whyWords = ({ language }: Io) =>
  language === 'da' ? 'begrundelsen, som gemmes i loggen' : 'the reason, which is kept in the audit';

const addCommand = (io: Io): Command =>
  finished(
    io,
    new Command('add')
      .argument('<email>')
      .addOption(roleOption(io))
      .option('--why <text>', whyWords(io))
      .action((email: string, options: AddOptions) =>
        withStore(options, io, (store) => add(store, email, options, io)),
      ),
    {
      da: 'Laver en konto; personen logger selv ind med et link på mail',
      en: 'Makes an account; the person logs in with a link by mail',
    },
    'samskab user add redaktion@example.dk --role editor',
  );

async function add(store: Store, given: string, { role, why = '', json }: AddOptions, io: Io): Promise<void> {
  const email = addressIn(given);
  const outcome = await store.write((tx) => addAccount(tx, { email, role, why, at: io.clock() }));
  if (!outcome.ok) {
    throw new Failure({
      da: `Der er allerede en konto til ${email}.`,
      en: `There is an account for ${email} already.`,
    });
  }
  answer(io, json, { email, role }, { da: `${email} er nu ${role}.`, en: `${email} is now ${role}.` });
}

const roleCommand = (io: Io): Command =>
  finished(
    io,
    new Command('role')
      .argument('<email>')
      .argument('<role>', ROLES.join(', '))
      .requiredOption('--why <text>', whyWords(io))
      .action((email: string, role: string, options: WhyOptions) =>
        withStore(options, io, (store) => change(store, email, role, options, io)),
      ),
    { da: 'Giver en konto en anden rolle', en: 'Gives an account another role' },
    'samskab user role redaktion@example.dk administrator --why "Afløser Bo"',
  );

async function change(
  store: Store,
  given: string,
  wish: string,
  { why = '', json }: WhyOptions,
  io: Io,
): Promise<void> {
  const role = ROLES.find((known) => known === wish);
  if (!role)
    throw new Failure(
      {
        da: `Rollen ${wish} findes ikke; der er ${ROLES.join(', ')}.`,
        en: `There is no role ${wish}; there are ${ROLES.join(', ')}.`,
      },
      1,
    );
  const { id, email } = await accountOf(store.read, given);
  const outcome = await store.write((tx) =>
    changeRole(tx, { subject: id, role, actor: null, why, at: io.clock() }),
  );
  if (!outcome.ok) throw new Failure(LAST_ADMINISTRATOR);
  answer(io, json, { email, role }, { da: `${email} er nu ${role}.`, en: `${email} is now ${role}.` });
}

const removeCommand = (io: Io): Command =>
  finished(
    io,
    new Command('remove')
      .argument('<email>')
      .action((given: string, options: DataOptions) =>
        withStore(options, io, (store) => remove(store, given, options, io)),
      ),
    {
      da: 'Sletter en konto og dens kladder; udgivne erfaringer bliver og mister deres fortæller',
      en: 'Deletes an account and its drafts; published experiences stay and lose their teller',
    },
    'samskab user remove tidligere@example.dk',
  );

async function remove(store: Store, given: string, { json }: DataOptions, io: Io): Promise<void> {
  const { id, email } = await accountOf(store.read, given);
  const outcome = await store.write((tx) => deleteAccount(tx, { account: id, actor: null, at: io.clock() }));
  if (!outcome.ok) throw new Failure(LAST_ADMINISTRATOR);
  answer(io, json, { email }, { da: `${email} er slettet.`, en: `${email} has been deleted.` });
}

const LAST_ADMINISTRATOR: Words = {
  da: 'Det er den sidste administrator; giv en anden rollen først.',
  en: 'That is the last administrator; give somebody else the role first.',
};

async function accountOf(reader: Reader, given: string): Promise<Account> {
  const email = addressIn(given);
  const account = await accountByEmail(reader, email);
  if (account) return account;
  throw new Failure({ da: `Der er ingen konto til ${email}.`, en: `There is no account for ${email}.` });
}

/** Addresses are kept in lower case, as log-in looks them up. */
function addressIn(given: string): string {
  const email = given.trim().toLowerCase();
  if (/^[^\s@]+@[^\s@]+$/.test(email)) return email;
  throw new Failure(
    { da: `${given} er ikke en e-mailadresse.`, en: `${given} is not an e-mail address.` },
    1,
  );
}

function answer(io: Io, json: true | undefined, value: unknown, words: Words): void {
  if (json) io.out(`${JSON.stringify(value)}\n`);
  else io.tell(words);
}
