import * as z from 'zod';
import { refuse, ok, type Result } from '../kernel/result.ts';
import * as is from './codes.ts';
import { suggestedMeeting, type Process } from './process.ts';
import { code, codes, group, line, words } from './shape.ts';

const said = (of: typeof words) => z.object({ da: of, en: of });

/** A small ready-made process, in two languages: whom to invite, which meetings, what to measure. */
export const processTemplate = z.object({
  key: code,
  title: said(line),
  about: said(words),
  /** What people say who need it: shown where a template is chosen. */
  when: said(words),
  themes: codes,
  targetGroups: codes,
  scale: code,
  practical: said(words),
  /** To be copied into a poster or a mail; empty where the room's own poster is enough. */
  invitation: said(words).default({ da: '', en: '' }),
  actors: z
    .array(
      z.object({
        type: code,
        actorGroup: group,
        name: said(line),
        rings: z.array(z.enum(is.ACTOR_RINGS)).min(1),
        disciplines: codes,
      }),
    )
    .min(4)
    .max(20),
  meetings: z.array(suggestedMeeting.omit({ title: true }).extend({ title: said(line) })).min(3),
  outcomes: z.array(z.object({ dimension: code, measure: said(line) })).default([]),
});
export type ProcessTemplate = Readonly<z.infer<typeof processTemplate>>;

export type Language = 'da' | 'en';

/** What a new process begins with: from a template in one language, or from another process. */
export interface Beginning {
  readonly template: string | null;
  readonly copiedFrom: string | null;
  readonly about: string;
  readonly themes: readonly string[];
  readonly targetGroups: readonly string[];
  readonly scale: string | null;
  readonly practical: string;
  readonly actors: readonly Pick<
    Process['of']['actor'][number],
    'type' | 'actorGroup' | 'name' | 'rings' | 'disciplines'
  >[];
  readonly suggested: Process['head']['suggested'];
  readonly outcomes: readonly Pick<Process['of']['outcome'][number], 'dimension' | 'measure'>[];
}

/**
 * Reads a template file. A refusal names the first field that is wrong.
 * @example readTemplate({ key: 'x' }).ok // => false
 */
export function readTemplate(file: unknown): Result<ProcessTemplate, { code: 'badTemplate'; field: string }> {
  const read = processTemplate.safeParse(file);
  if (read.success) return ok(read.data);
  return refuse({ code: 'badTemplate', field: read.error.issues[0]?.path.join('.') ?? '' });
}

/** Nothing to begin with but one's own words. */
export const EMPTY_BEGINNING: Beginning = {
  template: null,
  copiedFrom: null,
  about: '',
  themes: [],
  targetGroups: [],
  scale: null,
  practical: '',
  actors: [],
  suggested: [],
  outcomes: [],
};

/** The beginning that a template proposes, in one language. */
export const fromTemplate = (template: ProcessTemplate, language: Language): Beginning => ({
  ...EMPTY_BEGINNING,
  template: template.key,
  about: template.about[language],
  themes: template.themes,
  targetGroups: template.targetGroups,
  scale: template.scale,
  practical: template.practical[language],
  actors: template.actors.map((actor) => ({ ...actor, name: actor.name[language] })),
  suggested: template.meetings.map((meeting) => ({ ...meeting, title: meeting.title[language] })),
  outcomes: template.outcomes.map(({ dimension, measure }) => ({ dimension, measure: measure[language] })),
});

/**
 * The beginning that another process leaves: whom it had on the map, its meetings as proposals, and what it measured.
 * Nobody's seat, words or answers go along.
 */
export const fromProcess = ({ id, head, of }: Process): Beginning => ({
  template: head.template,
  copiedFrom: id,
  about: head.about,
  themes: head.themes,
  targetGroups: head.targetGroups,
  scale: head.scale,
  practical: head.practical,
  actors: of.actor.map(({ type, actorGroup, name, rings, disciplines }) => ({
    type,
    actorGroup,
    name,
    rings,
    disciplines,
  })),
  suggested: of.meeting.length === 0 ? head.suggested : suggestedFrom(head.startedOn, of.meeting),
  outcomes: of.outcome.map(({ dimension, measure }) => ({ dimension, measure })),
});

const A_DAY_MS = 86_400_000;
const MOST_SUGGESTED = 20;
const suggestedFrom = (startedOn: string, meetings: Process['of']['meeting']): Beginning['suggested'] =>
  meetings
    .filter(({ cancelled }) => !cancelled)
    .slice(0, MOST_SUGGESTED)
    .map(({ kind, phase, title, minutes, agenda, access, startsAt }) => ({
      kind,
      phase,
      title,
      minutes,
      agenda,
      access,
      afterDays: Math.min(
        730,
        Math.max(0, Math.round((Date.parse(startsAt) - Date.parse(startedOn)) / A_DAY_MS)),
      ),
    }));
