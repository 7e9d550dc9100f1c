import { MOST_SIGNS } from '@samskab/joint-writing';
import type { Groups } from '#lib/joint/paint.ts';
import type { Sentences } from '#lib/joint/sentences.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { GROUPS, groupLetter, groupName } from '../shared/groups.ts';

/** The number of signs a text may have, as it is written. */
export const mostSigns = (): string => MOST_SIGNS.toLocaleString(getLocale());

/** What the script of the page says, in the language of the page. */
export const jointSentences = (): Sentences => ({
  connecting: m.joint_connecting(),
  saving: m.joint_saving(),
  saved: m.joint_saved(),
  offline: m.joint_offline(),
  backAgain: m.joint_back_again(),
  othersWrite: m.joint_others_write(),
  here: m.joint_here({ count: '{count}' }),
  signs: m.joint_signs({ signs: '{signs}', share: '{share}' }),
  length: m.joint_length({ signs: '{signs}', most: mostSigns() }),
  tooLong: m.joint_too_long_pasted({ signs: '{signs}', most: mostSigns() }),
  picture: m.joint_picture(),
  cpr: m.joint_cpr_removed(),
  removed: m.joint_removed(),
  gone: m.joint_gone(),
  refused: m.joint_refused(),
  bookRefused: m.joint_too_long({ most: mostSigns() }),
});

/** The groups as they are written in the text. */
export const jointGroups = (): Groups =>
  Object.fromEntries(
    GROUPS.map((group) => [group, { name: groupName[group](), letter: groupLetter[group]() }]),
  );
