import { ok, type Result } from '../kernel/result.ts';
import { cleanText } from '../kernel/text.ts';
import { changed, row, writtenBy, type Act } from './act.ts';
import type { Seat } from './artefacts-people.ts';
import { PROCESS_LIMITS as LIMITS } from './codes.ts';
import { danishDay } from './days.ts';
import { newSeat } from './move-people.ts';
import {
  afterChange,
  NO_ARTEFACTS,
  processHead,
  type Change,
  type Process,
  type ProcessId,
} from './process.ts';
import type { ProcessRefusal } from './refusals.ts';
import { wrongText } from './said.ts';
import type { Beginning } from './template.ts';

export interface NewProcess {
  readonly id: ProcessId;
  /** The end of the address; made by whoever asks, and unique. */
  readonly slug: string;
  readonly title: string;
  readonly place: string;
  readonly municipality: string | null;
  readonly themes: readonly string[];
  readonly language: string;
  /** Whoever opens it: coordinator until somebody else is. */
  readonly founder: Pick<Seat, 'group' | 'discipline' | 'name'>;
  readonly beginning: Beginning;
}

const BEGINNING = {
  title: { limit: LIMITS.title, needed: true },
  place: { limit: LIMITS.line },
  name: { limit: LIMITS.line },
} as const;

/** What is wrong with the texts of whoever opens a process; null where all is well. */
export const wrongBeginning = (given: Readonly<Record<keyof typeof BEGINNING, string>>) =>
  wrongText(given, BEGINNING);

/**
 * Opens a process: everything private, one seat for whoever opens it, and what a template or another process gives to
 * begin with. The change has the founder's seat as its first artefact.
 */
export function createProcess(
  given: NewProcess,
  now: Pick<Act, 'at' | 'newId'>,
): Result<{ readonly process: Process; readonly change: Change }, ProcessRefusal> {
  const wrong = wrongBeginning({ ...given, name: given.founder.name });
  if (wrong) return wrong;
  const founder: Seat = newSeat(now, {
    ...given.founder,
    actor: null,
    roles: ['coordinator'],
    way: 'founder',
    state: 'joined',
    invitedBy: null,
  });
  const act: Act = { ...now, seat: founder };
  const bare: Process = { id: given.id, slug: given.slug, head: headOf(given, now.at), of: NO_ARTEFACTS };
  const { actors, outcomes } = given.beginning;
  const change = changed(act, 'create', [
    row('seat', founder),
    ...actors.map((actor) => row('actor', { ...writtenBy(act), ...actor, ...NOT_INVITED })),
    ...outcomes.map((outcome) => row('outcome', { ...writtenBy(act), ...outcome, ...NOT_MEASURED })),
  ]);
  return ok({ process: afterChange(bare, change), change });
}

const NOT_INVITED = { state: 'notInvited', joinedOn: null, relation: null, way: null, why: '' } as const;
const NOT_MEASURED = { baseline: '', followUp: '', comparison: '', direction: null, n: null } as const;

function headOf({ beginning, ...given }: NewProcess, at: Date): Process['head'] {
  const { actors: _actors, outcomes: _outcomes, ...begun } = beginning;
  return processHead.parse({
    ...begun,
    title: cleanText(given.title),
    place: cleanText(given.place),
    municipality: given.municipality,
    themes: given.themes.length > 0 ? given.themes : begun.themes,
    language: given.language,
    startedOn: danishDay(at),
    initiator: given.founder.group,
  });
}
