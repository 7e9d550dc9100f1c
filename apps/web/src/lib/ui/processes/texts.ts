// oxlint-disable import/namespace -- the names are those of the domain; texts.test.ts holds the texts to them.
import type {
  ActorRing,
  ActorState,
  ConsentMethod,
  MeetingKind,
  Position,
  ProcessEnding,
  ProcessPart,
  ProcessPhase,
  ProcessRefusal,
  ProcessWarning,
  SeatRole,
  SeatWay,
  TaskName,
  TaskState,
  Visibility,
} from '@samskab/domain/processes';
import type { RoomPage } from './room-types.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Locale } from '#lib/paraglide/runtime.js';

type Text = (inputs: Record<string, never>, options: { readonly locale?: Locale }) => string;

/** What there are words for, by what kind of code it is. */
interface Words {
  readonly phase: ProcessPhase;
  readonly page: RoomPage;
  readonly question: ProcessPhase;
  readonly task: TaskName;
  readonly state: TaskState;
  readonly role: SeatRole;
  readonly about: SeatRole;
  readonly way: SeatWay;
  readonly ring: ActorRing;
  readonly actor: ActorState;
  readonly seat: 'invited' | 'joined' | 'declined' | 'left' | 'removed';
  readonly method: ConsentMethod | 'equalVote' | 'oneParty';
  readonly position: Position;
  readonly meeting: MeetingKind;
  readonly access: string;
  readonly challenge: 'rule' | 'habit' | 'assumption';
  readonly answer: 'changed' | 'keptWithReason';
  readonly action: 'proposed' | 'adopted' | 'declined' | 'stopped';
  readonly decision: 'problem' | 'solution' | 'money' | 'ending' | 'other';
  readonly result: 'keep' | 'adjust' | 'stop';
  readonly ending: ProcessEnding;
  readonly part: ProcessPart;
  readonly visibility: Visibility;
  readonly warning: ProcessWarning;
}

/** What a code of a process is called on screen. */
export function processWord<Kind extends keyof Words>(
  kind: Kind,
  code: Words[Kind],
  locale?: Locale,
): string {
  const text = m[`process_${kind}_${code}` as 'process_phase_clarify'] as Text | undefined;
  return text?.({}, locale ? { locale } : {}) ?? code;
}

/** Why a move was refused, and what to do, as a sentence. */
export const refusalText = ({ code, limit = 0 }: ProcessRefusal): string =>
  m[`process_refusal_${code}` as 'process_refusal_textTooLong']({ limit });
