import type { ArenaContent } from '@samskab/domain/arenas';

/** An arena on its way in or out: what it says, and by what its source knows it. */
export interface PortableArena {
  /** Of ours the id; of others what stands in the file, or what it is called and where. */
  readonly key: string;
  readonly content: ArenaContent;
}

/** What goes out with an arena besides. */
export interface PublicArena extends PortableArena {
  /** The page that tells of it, whole. */
  readonly page: string;
  /** The day on which somebody last said that it is true, as `2026-03-02`. */
  readonly confirmedOn: string | null;
  readonly updatedAt: Date;
  /** Made up for Samskab: told so that nobody goes there. */
  readonly isExample: boolean;
}
