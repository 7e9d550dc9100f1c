import {
  isUuid,
  may,
  releaseDate,
  type Experience,
  type ExperienceId,
  type PublishedExperience,
  type ReviewFile,
  type Visitor,
} from '@samskab/domain';
import { countAlike, likelyDuplicates, reviewFile } from '@samskab/store';
import { library } from '../library.ts';
import type { Checks } from '#lib/ui/review/checks.ts';
import { store } from '../store.ts';
import { checksOf } from './checks.ts';
import { previewOf } from './preview.ts';

export interface ReviewPage {
  readonly file: ReviewFile;
  readonly preview: PublishedExperience;
  readonly checks: Checks;
  /** When it would come out, approved now. */
  readonly release: Date;
  readonly now: Date;
}

/** Everything on the page of one story; null when there is none, or none that this visitor may see. */
export async function reviewPage(visitor: Visitor, id: string, now: Date): Promise<ReviewPage | null> {
  const reader = store().read;
  const file = isUuid(id) ? await reviewFile(reader, id as ExperienceId) : null;
  if (!file || !maySee(visitor, file.experience)) return null;
  const { experience, content } = file;
  return {
    file,
    preview: previewOf(file, now),
    checks: checksOf(content, {
      replyDueAt: experience.replyDueAt,
      published: experience.state === 'published',
      alike: await countAlike(reader, content, experience.id),
      duplicates: await likelyDuplicates(reader, await library(), content, experience.id),
    }),
    release: experience.releaseAt ?? releaseDate(content, now),
    now,
  };
}

/** A draft is its teller's alone; but what readers see must be in editors' hands while a new version is written. */
const maySee = (visitor: Visitor, experience: Experience): boolean =>
  may.readDraft(visitor, experience) || experience.publishedVersion !== null;
