import { contributionsOf, docFrom } from '@samskab/joint-writing';
import {
  readJointText,
  readSegments,
  stretchesOf,
  versionsOf,
  type Reader,
  type VersionHead,
} from '@samskab/store';
import { encodeStateAsUpdate } from 'yjs';
import { toText } from '#lib/joint/messages.ts';
import type { JointTextShown } from '#lib/ui/joint/shown.ts';

/** A joint text as a page shows it. Names nobody: only groups. */
export interface ShownJointText extends JointTextShown {
  /** Newest first. */
  readonly versions: readonly VersionHead[];
}

/** Reads a text for a page; null when there is none by that id. */
export async function shownJointText(reader: Reader, id: string): Promise<ShownJointText | null> {
  const kept = await readJointText(reader, id);
  if (!kept) return null;
  const segments = readSegments(kept);
  return {
    id,
    segments,
    contributions: contributionsOf(segments, await stretchesOf(reader, id)),
    versions: (await versionsOf(reader, id)).toReversed(),
    state: toText(encodeStateAsUpdate(docFrom(kept.updates))),
    hands: [...kept.hands].map(([hand, { group }]) => [hand, group]),
  };
}
