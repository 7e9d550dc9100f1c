import type { ActorGroup } from '@samskab/domain';
import type { ProcessHead, ProcessPhase, SeatRole } from '@samskab/domain/processes';

export type RoomPage = 'overview' | 'table' | 'problem' | 'actions' | 'meetings' | 'gauge';

/** What every page of a room shows above its own. */
export interface RoomHead {
  readonly slug: string;
  readonly title: string;
  readonly place: string;
  readonly phase: ProcessPhase;
  readonly ending: ProcessHead['ending'];
  readonly paused: boolean;
  /** When and why it will be erased; null where nobody has asked for it. */
  readonly erasing: {
    readonly day: string;
    readonly why: string;
    /** Where all of it can be fetched. */
    readonly all: string;
    /** Where it can be kept, for those who may. */
    readonly keep: string | null;
  } | null;
  /** The pages that whoever asks may read. */
  readonly pages: readonly { readonly page: RoomPage; readonly href: string }[];
  /** Who sits here; null for readers. */
  readonly seat: {
    readonly group: ActorGroup;
    readonly roles: readonly SeatRole[];
    readonly name: string;
    readonly href: string;
  } | null;
  /** Whether something has just been saved. */
  readonly saved: boolean;
}
