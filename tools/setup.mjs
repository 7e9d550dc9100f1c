// Runs before `npm start`, `npm run dev` and `npm test`, so that a fresh clone needs no other command.
// It may run in an older Node before anything is installed: only Node's own modules in here.
//
//   --build      build the web app when it is older than its sources
//   --browser    find or install a Chromium for the tests
//   --postgres   find or install a PostgreSQL for the tests
import { needBrowser } from './setup/browser.mjs';
import { installPackages } from './setup/packages.mjs';
import { needPostgres } from './setup/postgres.mjs';
import { buildWeb, prepareLexicon, prepareTypes } from './setup/web.mjs';

const wants = new Set(process.argv.slice(2));
const forTests = wants.has('--browser') || wants.has('--postgres');

installPackages();
if (wants.has('--browser')) needBrowser();
if (wants.has('--postgres')) needPostgres();
// Starting and developing make these types by themselves; only the checks need them beforehand.
if (forTests) prepareTypes();
prepareLexicon();
if (wants.has('--build')) buildWeb();
