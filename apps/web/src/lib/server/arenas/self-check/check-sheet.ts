import type { CheckDimension } from '@samskab/domain/arenas/self-check';
import { CHECK_DIMENSIONS } from '@samskab/domain/arenas/self-check';
import { qrSvg, type PrintRequest } from '@samskab/print';
import { dayText } from '#lib/dates.ts';
import {
  difference,
  dimensionName,
  figure,
  gapSentences,
  missingText,
  statementText,
  trendText,
} from '#lib/ui/arenas/self-check/check-texts.ts';
import type { CheckHistory, ShownCheck } from '#lib/ui/arenas/self-check/shown.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

interface Printed {
  readonly arena: string;
  readonly shown: ShownCheck;
  readonly history: CheckHistory;
  /** Where the check stands. */
  readonly address: string;
}

/** What a check came to on one page: the difference first, then the next steps. */
export function checkSheet({ arena, shown, history, address }: Printed): PrintRequest {
  const { result, edition, closedAt } = shown;
  const title = m.check_title({ arena });
  return {
    template: 'arena-check',
    language: getLocale(),
    title,
    pages: 1,
    pictures: { qr: qrSvg(address) },
    data: {
      kind: m.check_print_kind(),
      foot: title,
      above: m.check_print_kind(),
      heading: arena,
      about: `${m.check_result_when({ day: dayText(closedAt), count: result.userCount })} ${m.check_score_line({ score: figure(result.score) })}`,
      ready: result.missing.length === 0 ? null : notReady(shown),
      gap: {
        heading: m.check_gap_title(),
        finding: gapSentences(result),
        dimension: m.check_column_dimension(),
        host: m.check_column_host(),
        users: m.check_column_users(),
        gap: m.check_column_gap(),
        rows: rowsOf(shown),
      },
      steps: stepsOf(shown, edition),
      history: { heading: m.check_history_title(), lines: [trendText(history)] },
      address: {
        heading: m.check_print_address(),
        text: address,
        alt: m.check_share_qr({ address }),
      },
    },
  };
}

const notReady = ({ result, edition }: ShownCheck) => ({
  heading: m.check_not_ready_title(),
  lines: result.missing.map((one) => missingText(one, edition)),
});

function rowsOf({ result }: ShownCheck) {
  const known = result.gaps.map(({ dimension }) => dimension);
  const rest = CHECK_DIMENSIONS.filter((dimension) => !known.includes(dimension));
  return [...known, ...rest].map((dimension: CheckDimension) => {
    const [host, users] = [result.host?.scores[dimension] ?? null, result.users?.scores[dimension] ?? null];
    const gap = result.gaps.find((one) => one.dimension === dimension)?.gap ?? null;
    return {
      dimension: dimensionName[dimension](),
      host: figure(host),
      users: figure(users),
      gap: difference(gap),
      hostShare: host,
      usersShare: users,
    };
  });
}

const stepsOf = ({ steps }: ShownCheck, edition: ShownCheck['edition']) => ({
  heading: m.check_steps_title(),
  none: steps.length === 0 ? m.check_steps_none() : null,
  rows: steps.map(({ number, step, methods }) => ({
    statement: statementText(number, edition),
    step,
    methods:
      methods.length === 0
        ? null
        : `${m.check_step_methods()} ${methods.map(({ name }) => name).join(' · ')}`,
  })),
});
