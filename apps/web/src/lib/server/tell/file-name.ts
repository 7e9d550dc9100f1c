import { findCpr } from '@samskab/danish';
import type { FileProblem } from './keep-file.ts';

const LONGEST_NAME = 100;
/** Certificates are never kept here, whatever is in them (section J.3); only that they were obtained. */
const CERTIFICATES = /b(?:ø|oe|o)rneattest|straffeattest/i;

/** What is wrong with a file by its name alone. */
export const nameProblem = (name: string): Extract<FileProblem, 'cpr' | 'certificate'> | null => {
  const composed = name.normalize('NFC');
  if (CERTIFICATES.test(composed)) return 'certificate';
  return findCpr(composed.replaceAll('_', ' ')).length > 0 || findCpr(composed).length > 0 ? 'cpr' : null;
};

/**
 * The name a file is kept under: without folders and signs that cannot be read, with the ending of what it is now.
 * @example keptName('C:\\billeder\\Suppe.JPG', 'webp') // => 'Suppe.webp'
 */
export function keptName(name: string, ending: 'webp' | 'pdf'): string {
  const bare = name.split(/[/\\]/).at(-1) ?? '';
  const readable = bare
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\p{C}"<>|:*?]+/gu, '')
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .trim()
    .slice(0, LONGEST_NAME)
    .toWellFormed();
  return `${readable === '' ? 'fil' : readable}.${ending}`;
}
