import * as z from 'zod';

const [raw] = Object.values(
  import.meta.glob<unknown>('../../../../../../content/finder/benefits.json', {
    eager: true,
    import: 'default',
  }),
);

/** Who read the rule for volunteers on benefits, when, and when it has to be read again: at most a year later. */
export const benefitsRule = z
  .object({
    reviewedOn: z.iso.date(),
    nextReview: z.iso.date(),
    owner: z.string().min(1),
    source: z.string().min(1),
  })
  .parse(raw);

/** Whether the rule has to be read again. Days are compared as texts. */
export const isRuleOverdue = (today: string): boolean => today > benefitsRule.nextReview;
