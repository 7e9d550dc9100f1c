import type { PersonId, VoiceId } from '../kernel/ids.ts';
import type { ExperienceContent } from './content.ts';
import type { Experience } from './experience.ts';
import type { Move, Mover, Reason, State } from './moves.ts';
import type { ShownSource } from './published.ts';
import type { VoiceContent } from './voice.ts';

/** A line of the audit, as editors see it: with who made the move. */
export interface AuditLine {
  readonly id: string;
  readonly move: Move;
  readonly by: Mover;
  readonly from: State | null;
  readonly to: State;
  /** The account that moved; null for the clock and for return links. */
  readonly actor: PersonId | null;
  /** Empty when not told, null when the account is gone. */
  readonly actorName: string | null;
  readonly reasons: readonly Reason[];
  readonly message: string;
  readonly at: Date;
}

/** A content to compare with, and when it stood. */
export interface Snapshot {
  readonly content: ExperienceContent;
  readonly at: Date;
}

export interface FileTeller {
  readonly account: PersonId | null;
  readonly name: string | null;
  /** The language to write to them in. */
  readonly language: 'da' | 'en';
  readonly hasReturnLink: boolean;
  readonly forgottenAt: Date | null;
}
export interface FileVoice {
  readonly id: VoiceId;
  readonly invited: string;
  readonly state: 'invited' | 'answered' | 'shown' | 'hidden';
  readonly content: VoiceContent | null;
}
export interface FileReply {
  readonly id: string;
  readonly organisation: string;
  readonly sentAt: Date;
  readonly dueAt: Date;
  readonly reply: string;
  readonly answeredAt: Date | null;
}
export interface FileAttachment {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly alt: string;
  readonly consent: 'noPersons' | 'documented';
  readonly mime: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** Everything an editor needs to decide about a story. */
export interface ReviewFile {
  readonly experience: Experience;
  readonly slug: string;
  readonly submittedAt: Date | null;
  readonly firstPublishedAt: Date | null;
  readonly withdrawnWhy: string | null;
  readonly teller: FileTeller | null;
  readonly reviewerName: string | null;
  /** What there is to read: while the teller is changing it, what was handed in last. */
  readonly content: ExperienceContent;
  /** As it was at the last decision before it was handed in; null the first time. */
  readonly decidedOn: Snapshot | null;
  /** The version readers see or saw last. */
  readonly published: (Snapshot & { readonly number: number }) | null;
  readonly moves: readonly AuditLine[];
  readonly attachments: readonly FileAttachment[];
  readonly voices: readonly FileVoice[];
  readonly replies: readonly FileReply[];
  readonly source: ShownSource | null;
}
