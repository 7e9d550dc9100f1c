import type {
  ExperienceContent,
  Origin,
  PublicContent,
  ReuseContent,
  ShownReply,
  VoiceContent,
} from '@samskab/domain';
import type { SourceFacts } from '../mapping/mapping.ts';

/** A picture or PDF that readers see. */
export interface PublicAttachment {
  /** Path of the file inside the zip, such as `attachments/den-aabne-gryde/1.webp`. */
  readonly path: string;
  readonly name: string;
  readonly alt: string;
  readonly mime: string;
}

/**
 * A story as it leaves the library. Its content is the public view, so that nothing a reader may not see can be
 * exported by mistake.
 */
export interface PublicExperience {
  readonly id: string;
  readonly slug: string;
  /** Where it is read, in full. */
  readonly url: string;
  readonly version: number;
  readonly publishedAt: Date;
  readonly origin: Origin;
  /** Null for stories told here. */
  readonly source: SourceFacts | null;
  readonly content: PublicContent;
  readonly voices: readonly VoiceContent[];
  readonly reuses: readonly ReuseContent[];
  /** What organisations that can recognise themselves answered: never left out, so that a story stays fair. */
  readonly replies: readonly ShownReply[];
  readonly attachments: readonly PublicAttachment[];
}

/** The public content with its period as the months of a content; a year stays a year. */
export function withMonths({ period, ...content }: PublicContent): Partial<ExperienceContent> {
  return { ...content, startMonth: period.start, endMonth: period.end };
}
