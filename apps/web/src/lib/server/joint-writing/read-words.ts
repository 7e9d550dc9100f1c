import { isUuid } from '@samskab/domain';
import * as z from 'zod';

/** A hand is a Yjs client: 32 bits, and not the one that documents without a writer have. */
const hand = z.int().min(1).max(0xffff_ffff);
const caret = z.object({ from: z.unknown(), to: z.unknown() }).nullable();

const words = z.union([
  z.object({
    hello: z.object({
      text: z.string().refine(isUuid),
      key: z.string().min(1).max(400),
      hand,
      knows: z.base64().max(100_000),
    }),
  }),
  z.object({ at: caret }),
  z.object({ ping: z.literal(true) }),
]);

export type Words = z.infer<typeof words>;

/** A caret takes 200 signs; the first words carry what a browser knows of the text. */
const LONGEST = 120_000;
const LONGEST_CARET = 1000;

/** What a browser has said; null when it is nothing we know. */
export function readWords(text: string): Words | null {
  if (text.length > LONGEST) return null;
  const outcome = words.safeParse(parsed(text));
  if (!outcome.success) return null;
  return 'at' in outcome.data && text.length > LONGEST_CARET ? null : outcome.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
