import { contributionsOf, docFrom, type Contribution, type Segment } from '@samskab/joint-writing';
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

/** A joint text as a page shows it. Names nobody: only groups. */
export interface ShownJointText {
  readonly id: string;
  readonly segments: readonly Segment[];
  readonly contributions: readonly Contribution[];
  /** Newest first. */
  readonly versions: readonly VersionHead[];
  /** For the page's script: the whole document, and the group of each hand in it. */
  readonly state: string;
  readonly hands: readonly (readonly [number, string])[];
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
