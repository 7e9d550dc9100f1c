import type { Hit } from './finding.ts';

// Longest local part and domain that mail systems accept (RFC 5321, 4.5.3.1).
const LOCAL_LIMIT = 64;
const DOMAIN_LIMIT = 255;
const LOCAL = /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}$/u;
const DOMAIN = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}/u;
const SPELLED_AT = / ?[([{] ?(?:at|snabel-?a|snabel a) ?[)\]}] ?/giu;
// Addresses of an office and not of a person.
const OFFICE =
  /^(?:admin|booking|borgerservice|contact|frivillig(?:center)?|hej|hello|info|kontakt|kontor|mail|office|post|presse|press|sekretariatet?|support|webmaster)$/iu;

/** The address around an at sign that stands from `from` to `to`, or null when none does. */
function addressAround(text: string, from: number, to: number): Hit | null {
  const before = LOCAL.exec(text.slice(Math.max(0, from - LOCAL_LIMIT), from))?.[0] ?? '';
  const local = before.replace(/^[.'/-]+/, '');
  const domain = DOMAIN.exec(text.slice(to, to + DOMAIN_LIMIT))?.[0].replace(/-+$/, '') ?? '';
  const ending = domain.slice(domain.lastIndexOf('.') + 1);
  if (local === '' || !domain.includes('.') || !/^\p{L}{2,24}$/u.test(ending)) return null;
  return {
    start: from - local.length,
    end: to + domain.length,
    confidence: OFFICE.test(local) ? 'possible' : 'certain',
  };
}

/**
 * Finds e-mail addresses, also with «(at)» or «(snabel-a)» written out. The common mailbox of an office is
 * only possible.
 * @example findEmails('Skriv til bo.hansen@example.dk.') // => [{ start: 10, end: 30, confidence: 'certain' }]
 */
export function findEmails(text: string): readonly Hit[] {
  const signs = [
    ...Array.from(text.matchAll(/@/g), (match) => ({ from: match.index, to: match.index + 1 })),
    ...Array.from(text.matchAll(SPELLED_AT), ({ 0: sign, index }) => ({
      from: index,
      to: index + sign.length,
    })),
  ].toSorted((one, other) => one.from - other.from);

  const hits: Hit[] = [];
  for (const { from, to } of signs) {
    const hit = addressAround(text, from, to);
    if (hit !== null && hit.start >= (hits.at(-1)?.end ?? 0)) hits.push(hit);
  }
  return hits;
}
