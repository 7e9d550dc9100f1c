import { findCpr, maskCpr } from '@samskab/danish';
import { cleanText, may, ok, refuse, type AttachmentId } from '@samskab/domain';
import { addAttachment, holdExperience, type AttachmentConsent } from '@samskab/store';
import { v7 as uuid } from 'uuid';
import { doOnce } from '../do-once.ts';
import { textOf } from '../form-fields.ts';
import { keptName, nameProblem } from './file-name.ts';
import { keepFile, LARGEST_FILE, type FileProblem } from './keep-file.ts';
import type { OpenStory } from './open-story.ts';

/** Longest alternative text, in characters. */
export const ALT_LIMIT = 300;

export interface AttachAnswer {
  readonly problems: readonly FileProblem[];
  /** Of a file that is too large. */
  readonly megabytes: number;
  readonly alt: string;
  readonly consent: string;
}

/** Attaches a file to a story, or says all that is wrong with it at once. */
export async function attachFile({ experience, visitor }: OpenStory, form: FormData): Promise<AttachAnswer> {
  const file = form.get('file');
  const alt = maskCpr(cleanText(textOf(form, 'alt')));
  const consent = textOf(form, 'consent');
  const chosen = file instanceof File && file.size > 0 ? file : null;
  const problems = [...fileProblems(chosen), ...textProblems(alt, textOf(form, 'alt'), consent)];
  const answer = { megabytes: Math.ceil((chosen?.size ?? 0) / 1024 / 1024), alt, consent };
  if (problems.length > 0 || !chosen) return { ...answer, problems };

  const kept = await keepFile(new Uint8Array(await chosen.arrayBuffer()));
  if (!kept.ok) return { ...answer, problems: [kept.error] };
  const { value } = kept;
  const added = await doOnce(form, async (tx) => {
    const held = await holdExperience(tx, experience.id);
    if (!held || !may.attach(visitor, held)) return refuse('full' as const);
    const done = await addAttachment(tx, {
      ...value,
      id: uuid() as AttachmentId,
      experienceId: held.id,
      name: keptName(chosen.name, value.kind === 'pdf' ? 'pdf' : 'webp'),
      alt,
      consent: consent as AttachmentConsent,
      at: new Date(),
    });
    return done ? ok(true) : refuse('full' as const);
  });
  return added.ok ? { problems: [], megabytes: 0, alt: '', consent: '' } : { ...answer, problems: ['full'] };
}

function fileProblems(file: File | null): readonly FileProblem[] {
  if (!file) return ['missing'];
  const name = nameProblem(file.name);
  if (name) return [name];
  return file.size > LARGEST_FILE ? ['tooLarge'] : [];
}

function textProblems(alt: string, typed: string, consent: string): readonly FileProblem[] {
  const known = consent === 'noPersons' || consent === 'documented';
  return [
    ...(alt === '' || alt.length > ALT_LIMIT || findCpr(typed).length > 0 ? (['alt'] as const) : []),
    ...(known ? [] : (['consent'] as const)),
  ];
}
