import { join } from 'node:path';
import { rewriteWords, StartRefusal } from '@samskab/store';
import { closeVotes, openVotes } from './assemblies/votes.ts';
import { loadBorders } from './borders.ts';
import { configuration, type Configuration } from './configuration.ts';
import { errorFacts } from './error-facts.ts';
import { clockJobs } from './jobs/clock-jobs.ts';
import { taskHandlers } from './jobs/handlers.ts';
import { type Jobs, startJobs } from './jobs/run-jobs.ts';
import { firstStart } from './first-start.ts';
import { closeLibrary, library } from './library.ts';
import { log } from './log.ts';
import { address } from './mail/address.ts';
import { mailboxPost } from './mail/mailbox.ts';
import type { Post } from './mail/send-mail.ts';
import { smtpPost } from './mail/smtp.ts';
import { designTexts } from './joint-writing/design-text.ts';
import { keysOpenTexts, noKeysOpenTexts } from './joint-writing/may-write.ts';
import { openLine } from './joint-writing/open-line.ts';
import { closePlaces, places } from './places/places.ts';
import { roomTexts } from './processes/live-problem.ts';
import { authSecret } from './secret.ts';
import { startStore, stopStore, store } from './store.ts';
import { answerUpgrades, closeUpgrades } from '../../start/upgrade.ts';
import { warnings } from './warnings.ts';

/** Whether the site is being developed. Known to Vite, and not only to SvelteKit, so that tests can start it, too. */
const dev = import.meta.env.DEV && !import.meta.env['VITEST'];

let jobs: Jobs | null = null;
let stopping = false;
let rewriting: Promise<void> = Promise.resolve();

/** Everything that must stand before the first request. Throws StartRefusal or ConfigurationRefusal, nothing harmed. */
export async function start(): Promise<void> {
  const settings = configuration();
  stopping = false;
  loadBorders(settings);
  makeSecret();
  await startStore();
  try {
    jobs = await startJobs({
      store: store(),
      handlers: taskHandlers({ store: store(), post: post() }),
      clockJobs: clockJobs(store()),
      failed: (name, error) => log.error({ job: name, ...errorFacts(error) }, 'job failed'),
    });
    if (dev || process.env['SAMSKAB_DESIGN'] === '1') keysOpenTexts(designTexts(store()));
    keysOpenTexts(roomTexts(store()));
    const origin = dev ? null : new URL(settings.ORIGIN).origin;
    openVotes(store(), origin);
    answerUpgrades(await openLine(store(), origin));
    await greet(settings);
    openAhead();
    rewriting = rewriteStaleWords();
  } catch (error) {
    await stop();
    throw error;
  }
}

async function greet(settings: Configuration): Promise<void> {
  const { ORIGIN } = settings;
  const key = await firstStart(store(), new Date());
  console.log(`Database: ${store().tier}`);
  console.log(`Samskab: ${new URL(ORIGIN).href}`);
  for (const warning of warnings(settings)) console.warn(warning);
  if (key !== null)
    console.log(`Bliv administrator / Become administrator: ${address(`/velkommen/${key}`, 'da')}`);
}

/** The library and the map read all they show: seconds, when it is much, that the first visitor would wait. */
function openAhead(): void {
  library().catch((error: unknown) => log.error(errorFacts(error), 'library'));
  places().catch((error: unknown) => log.error(errorFacts(error), 'places'));
}

/** After a new version has changed what the search keeps of a story: nobody waits for it. */
async function rewriteStaleWords(): Promise<void> {
  try {
    const written = await rewriteWords(store(), { isStopped: () => stopping });
    if (written > 0) log.info({ stories: written }, 'words for the search written anew');
  } catch (error) {
    log.error(errorFacts(error), 'words for the search could not be written anew');
  }
}

/** Finishes the task at hand, and closes the library and the database. */
export async function stop(): Promise<void> {
  stopping = true;
  closeVotes();
  await closeUpgrades();
  noKeysOpenTexts();
  await Promise.all([jobs?.stop(), rewriting]);
  await closeLibrary();
  await closePlaces();
  await stopStore();
}

function post(): Post {
  const { SMTP_URL, MAIL_FROM, DATA_DIR } = configuration();
  return SMTP_URL ? smtpPost(SMTP_URL, MAIL_FROM) : mailboxPost(store(), join(DATA_DIR, 'mails'), MAIL_FROM);
}

/** Made before the database is touched, so that an unwritable data folder is found while nothing is harmed. */
function makeSecret(): void {
  try {
    authSecret(configuration());
  } catch (cause) {
    const folder = configuration().DATA_DIR;
    throw new StartRefusal(
      'folderUnwritable',
      {
        da: `Samskab kan ikke skrive i mappen ${folder}; giv lov til det, eller vælg en anden med DATA_DIR.`,
        en: `Samskab cannot write in the folder ${folder}; allow it, or choose another with DATA_DIR.`,
      },
      cause,
    );
  }
}
