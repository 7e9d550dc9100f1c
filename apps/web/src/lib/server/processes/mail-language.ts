import type { Process } from '@samskab/domain/processes';
import type { Reached } from '@samskab/store';

/** The language of a mail to somebody at a table: that of the account, or the one that the room was opened in. */
export const languageFor = ({ head }: Pick<Process, 'head'>, { language }: Reached): 'da' | 'en' =>
  (language ?? head.language) === 'en' ? 'en' : 'da';
