import type { ActorGroup } from '../kernel/actor-groups.ts';
import { cut } from './cut.ts';
import { PROCESS_PHASES, type ProcessPhase } from './codes.ts';
import { harvestedActions, harvestedLessons, harvestedOutcomes } from './harvest-actions.ts';
import { harvestedConditions } from './harvest-conditions.ts';
import { harvestedStory, storyParts } from './harvest-story.ts';
import { hasJoined, inOrder, joinedGroups, writingGroups } from './present.ts';
import { phaseStates } from './phase-states.ts';
import type { Process } from './process.ts';

/** What the principle gauge found, for the words of the draft; null where it was not asked. */
export interface HarvestedProfile {
  readonly verdict: string;
  /** The form it resembles, by the vocabulary `collaborationForm`. */
  readonly resembles: string | null;
}

/**
 * The draft of an experience, filled in from a process that has ended in any way. Plain values under the names of an
 * experience's content; what the process does not know is not in it. The same process gives the same draft.
 *
 * Nobody is named, no seat is told, and only stories that were given for it are used. The teller reads it before it goes
 * anywhere, and each party adds a voice of its own.
 */
export function harvest(process: Process, now: Date, profile: HarvestedProfile | null = null) {
  const { head } = process;
  return {
    language: head.language,
    title: cut(head.title, 80),
    summary: cut(head.about, 300),
    story: harvestedStory(process),
    wentWrong: storyParts(process).wentWrong,
    valence: valenceOf(process),
    valenceWhy: cut(head.ending?.why ?? '', 2000),
    ...placeAndTime(process),
    ...whoAndWhat(process),
    ...problemOf(process),
    ...formOf(process, profile),
    phasesDone: phasesDone(process, now),
    methods: methodsOf(process),
    actions: harvestedActions(process),
    decisionsByWhom: decidedBy(process),
    outcomes: harvestedOutcomes(process),
    lessons: harvestedLessons(process),
    conditions: harvestedConditions(process),
    authorRelation: 'coordinator',
  };
}

/** Only what is certain: a process that stopped, stopped. Whether it was good is for people to say. */
const valenceOf = ({ head }: Process) => (head.ending?.kind === 'stopped' ? 'stopped' : null);

function placeAndTime({ head }: Process) {
  const ended = head.ending?.on ?? null;
  const goesOn = head.ending?.kind === 'continues' || head.ending?.kind === 'anchored';
  return {
    country: 'DK',
    municipality: head.municipality,
    placeLabel: cut(head.place, 300),
    scale: head.scale,
    startMonth: head.startedOn.slice(0, 7),
    endMonth: ended === null || goesOn ? null : ended.slice(0, 7),
    ongoing: ended === null || goesOn,
    themes: head.themes,
    targetGroups: head.targetGroups,
  };
}

function whoAndWhat(process: Process) {
  const { of } = process;
  const joined = of.actor.filter((actor) => hasJoined(process, actor));
  const kinds = [...new Set(joined.map(({ type, actorGroup }) => `${actorGroup} ${type}`))];
  const missing = inOrder(
    of.actor.filter((actor) => !hasJoined(process, actor)).map(({ actorGroup }) => actorGroup),
  );
  const seated = of.seat.flatMap(({ state, discipline }) =>
    state === 'joined' && discipline !== null ? [discipline] : [],
  );
  const counted = of.meeting.flatMap(({ disciplines }) => Object.keys(disciplines));
  return {
    actors: kinds.slice(0, 40).map((kind) => {
      const [group = '', type = ''] = kind.split(' ');
      const count = joined.filter((one) => one.type === type && one.actorGroup === group).length;
      return { type, group: group as ActorGroup, count, joinedPhase: null };
    }),
    missingGroups: missing.filter((group) => !joinedGroups(process).includes(group)),
    disciplines: [...new Set([...seated, ...counted])].toSorted().slice(0, 40),
    initiatorGroup: process.head.initiator,
  };
}

function problemOf(process: Process) {
  const { head, of } = process;
  const lock = of.lock.at(-1);
  const agreed = head.agreedText;
  const changed = agreed === '' ? 'unknown' : agreed === head.firstText ? 'no' : 'yes';
  return {
    problemFirst: cut(head.firstText, 2000),
    problemFirstBy: head.firstTextBy,
    problemAgreed: changed === 'yes' ? cut(agreed, 2000) : '',
    problemChanged: changed,
    problemDefinedBy: lock
      ? inOrder([...writingGroups(process), ...(head.firstTextBy ? [head.firstTextBy] : [])])
      : [],
    problemDefinedWhen: lock ? 'problem' : null,
  };
}

function formOf({ head }: Process, profile: HarvestedProfile | null) {
  const real = profile?.verdict === 'reel' || profile?.verdict === 'delvis';
  return {
    declaredForm: head.declaredForm,
    actualForm: profile?.resembles ?? (real ? 'cocreation' : null),
    formWhy: cut(head.formWhy, 2000),
  };
}

const phasesDone = (process: Process, now: Date): readonly ProcessPhase[] => {
  const done = new Set(
    phaseStates(process, now)
      .filter((state) => state.done)
      .map(({ phase }) => phase),
  );
  return PROCESS_PHASES.filter((phase) => done.has(phase));
};

const methodsOf = ({ of }: Process): readonly string[] =>
  [
    ...new Set(
      of.meeting
        .filter(({ heldOn }) => heldOn !== null)
        .flatMap(({ agenda }) => agenda.flatMap(({ method }) => (method === null ? [] : [method]))),
    ),
  ].toSorted();

const KEY: ReadonlySet<string> = new Set(['problem', 'solution', 'money', 'ending']);

/** Who decided, by the log: one party, some or most of it together. Null where nothing was decided. */
function decidedBy({ of }: Process) {
  const decisions = of.decision.filter(({ kind }) => KEY.has(kind));
  if (decisions.length === 0) return null;
  const joint = decisions.filter(({ method, groups }) => method !== 'oneParty' && groups.length >= 2).length;
  if (joint === 0) return 'oneParty';
  return joint / decisions.length > 0.5 ? 'jointMost' : 'jointSome';
}
