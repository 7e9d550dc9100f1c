import { ACTOR_GROUPS, type ActorGroup } from '@samskab/domain';
import { shownCode } from '@samskab/domain/guide';
import { answerCounts, type Together } from '@samskab/store';
import { store } from '../store.ts';

/** How many of one group have answered. */
export interface GroupCount {
  readonly group: ActorGroup;
  readonly count: number;
}

/** What every page of a session shows of it. */
export interface SeenSession {
  readonly code: string;
  /** As people read it. */
  readonly shown: string;
  readonly topic: string;
  readonly kind: Together['kind'];
  readonly state: Together['state'];
  readonly expiresAt: Date;
  /** By which a screen knows that it shows something old. */
  readonly revision: number;
  /** All four groups, those without answers as well. */
  readonly counts: readonly GroupCount[];
  readonly parties: number;
}

/** What may be shown of a session to everybody who has its code: counts, and nothing of what was answered. */
export async function seenSession(session: Together): Promise<SeenSession> {
  const { code, topic, kind, state, expiresAt, revision } = session;
  const counted = await answerCounts(store().read, session.id);
  const counts = ACTOR_GROUPS.map((group) => ({ group, count: counted[group] ?? 0 }));
  const parties = counts.reduce((all, { count }) => all + count, 0);
  return { code, shown: shownCode(code), topic, kind, state, expiresAt, revision, counts, parties };
}
