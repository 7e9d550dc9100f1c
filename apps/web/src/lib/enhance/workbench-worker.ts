// Computes beside the page, so that the page never stands still. Nothing is fetched here and nothing sent.
import { tryOut } from '#lib/ui/evidence/workbench/robustness.ts';
import { LIVE, runAnalysis } from '#lib/ui/evidence/workbench/run-analysis.ts';
import type { WorkbenchTable } from '#lib/ui/evidence/workbench/workbench-table.ts';
import type { Answered, Asked } from './workbench-messages.ts';

const EMPTY: WorkbenchTable = { name: '', cases: [], columns: [] };
/** A bar that moves more often is not seen better. */
const TOLD_EVERY_MS = 50;

let table = EMPTY;

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin to speak to.
const answer = (message: Answered): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.kind === 'table') table = data.table;
  else if (data.kind === 'analyse') {
    const { id, a, b, language } = data;
    const of = (settings: typeof a) => runAnalysis(table, settings, LIVE, language);
    answer({ kind: 'analysed', id, answers: { a: of(a), b: b && of(b) } });
  } else {
    const { id, trial, settings } = data;
    const onProgress = seldom((done) => answer({ kind: 'progress', id, done }));
    answer({ kind: 'tried', id, answer: tryOut(trial, table, settings, { onProgress }) });
  }
});

function seldom(tell: (done: number) => void): (done: number) => void {
  let last = 0;
  return (done) => {
    const now = performance.now();
    if (now - last < TOLD_EVERY_MS) return;
    last = now;
    tell(done);
  };
}
