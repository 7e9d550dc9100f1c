import type { FileRefusal } from '../format/records.ts';
import type { TooManyStatements } from '../votes/vote.ts';
import type { Words } from './words.ts';

type Refusal = FileRefusal | TooManyStatements;
type Sayings = {
  readonly [Code in Refusal['code']]: (said: Extract<Refusal, { readonly code: Code }>) => Words;
};

const SAYINGS: Sayings = {
  empty_file: () => ({ da: 'Filen er tom.', en: 'The file is empty.' }),
  not_csv: ({ line }) => ({
    da: `Linje ${line} passer ikke til overskrifterne: den har for mange eller for få felter, eller et citationstegn mangler.`,
    en: `Line ${line} does not fit the headings: it has too many or too few cells, or a quotation mark is missing.`,
  }),
  missing_column: ({ anyOf }) => ({
    da: `Filen mangler en kolonne, der hedder ${anyOf.slice(0, 2).join(' eller ')}.`,
    en: `The file has no column called ${anyOf.slice(0, 2).join(' or ')}.`,
  }),
  empty_cell: ({ line, column }) => ({
    da: `På linje ${line} står der ikke noget i kolonnen ${column}.`,
    en: `On line ${line} nothing stands in the column ${column}.`,
  }),
  not_a_vote: ({ line, text }) => ({
    da: `»${text}« på linje ${line} er ikke en stemme. Den skal være 1 (enig), 0 (ved ikke) eller -1 (uenig).`,
    en: `“${text}” on line ${line} is not a vote. It must be 1 (agree), 0 (pass) or -1 (disagree).`,
  }),
  not_a_time: ({ line, text }) => ({
    da: `»${text}« på linje ${line} er ikke et tidspunkt i millisekunder.`,
    en: `“${text}” on line ${line} is not a time in milliseconds.`,
  }),
  not_moderation: ({ line, text }) => ({
    da: `»${text}« på linje ${line} skal være 1 (med), 0 (ikke set på) eller -1 (taget ud).`,
    en: `“${text}” on line ${line} must be 1 (in), 0 (not looked at) or -1 (out).`,
  }),
  duplicate_id: ({ line, id }) => ({
    da: `Udsagnet ${id} står to gange; anden gang på linje ${line}.`,
    en: `The statement ${id} is there twice, the second time on line ${line}.`,
  }),
  too_many_statements: ({ statements, most }) => ({
    da: `Der er ${statements} udsagn, og der kan højst være ${most}.`,
    en: `There are ${statements} statements, and there may be at most ${most}.`,
  }),
};

/**
 * Why a file of votes or statements cannot be used, as one sentence or two.
 * @example fileSentence({ code: 'empty_file' }).en // => 'The file is empty.'
 */
export const fileSentence = (refusal: Refusal): Words =>
  (SAYINGS[refusal.code] as (said: Refusal) => Words)(refusal);
