import { join } from 'node:path';
import process from 'node:process';

const folder = process.env['SAMSKAB_E2E'] ?? '';
if (!folder) throw new Error('playwright.config.ts chooses the folder');

/** Everything that a run of the tests writes; removed at its end. */
export const RUN = folder;
/** The data folder of the server under test. */
export const DATA = join(folder, 'data');
/** Mails that the server under test would have sent. */
export const MAILS = join(DATA, 'mails');
/** What the server under test has printed. */
export const SERVER_LOG = join(folder, 'server.log');
/** The cookies of the administrator that every run has from its beginning. */
export const ADMINISTRATOR_STATE = join(folder, 'administrator.json');
