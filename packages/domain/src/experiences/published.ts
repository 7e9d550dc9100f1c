import type { ExperienceId } from '../kernel/ids.ts';
import type { Origin } from './experience.ts';
import type { PublicContent } from './public-view.ts';
import type { ReuseContent, VoiceContent } from './voice.ts';

export interface ShownVoice {
  readonly id: string;
  readonly content: VoiceContent;
}
export interface ShownReuse {
  readonly id: string;
  readonly content: ReuseContent;
}
export interface ShownReply {
  readonly organisation: string;
  readonly reply: string;
}
export interface ShownAttachment {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly alt: string;
  readonly mime: string;
  readonly width: number | null;
  readonly height: number | null;
}
/** Where an imported story comes from, with the licence it came under. */
export interface ShownSource {
  readonly title: string;
  readonly url: string | null;
  readonly licence: string;
  readonly attribution: string;
}

/** Everything a reader may see of a story. */
export interface PublishedExperience {
  readonly kind: 'published';
  readonly id: ExperienceId;
  readonly slug: string;
  readonly origin: Origin;
  readonly version: number;
  readonly firstPublishedAt: Date;
  readonly publishedAt: Date;
  readonly view: PublicContent;
  readonly voices: readonly ShownVoice[];
  readonly reuses: readonly ShownReuse[];
  readonly replies: readonly ShownReply[];
  readonly attachments: readonly ShownAttachment[];
  readonly source: ShownSource | null;
}

/** What is left of a story that was withdrawn: its address says that it was here. */
export interface Tombstone {
  readonly kind: 'withdrawn';
  readonly id: ExperienceId;
  readonly slug: string;
  readonly withdrawnAt: Date | null;
  readonly why: string;
}
