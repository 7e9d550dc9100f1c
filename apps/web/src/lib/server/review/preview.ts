import { publicView, type PublishedExperience, type ReviewFile } from '@samskab/domain';

/**
 * A story as readers would see it if it came out now: through the same eye as the published one, so that what an
 * editor says yes to is what readers get.
 */
export function previewOf(file: ReviewFile, now: Date): PublishedExperience {
  const { experience, attachments, voices, replies } = file;
  return {
    kind: 'published',
    id: experience.id,
    slug: file.slug,
    origin: experience.origin,
    version: (experience.publishedVersion ?? 0) + 1,
    firstPublishedAt: file.firstPublishedAt ?? now,
    publishedAt: now,
    view: publicView(file.content),
    voices: voices.flatMap(({ id, state, content }) =>
      content && state === 'shown' ? [{ id, content }] : [],
    ),
    reuses: [],
    replies: replies
      .filter(({ answeredAt }) => answeredAt !== null)
      .map(({ organisation, reply }) => ({ organisation, reply })),
    attachments,
    source: file.source,
  };
}
