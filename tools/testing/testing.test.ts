import { describe, expect, test } from 'vitest';
import { countPlaywright, countVitest, NONE, settle, sum } from './counts.mjs';
import { parts } from './parts.mjs';
import { runInOrder } from './run-in-order.mjs';

describe('counting', () => {
  test('a Vitest file that could not be loaded is one failure', () => {
    const report = {
      numPassedTests: 4,
      numFailedTests: 1,
      numPendingTests: 2,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
        { status: 'passed', assertionResults: [{}] },
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });

  test('a Playwright test that passed at a second try has passed; an error outside every test is a failure', () => {
    const report = { stats: { expected: 5, flaky: 1, unexpected: 2, skipped: 3 }, errors: [{}] };
    expect(countPlaywright(report)).toEqual({ passed: 6, failed: 3, skipped: 3 });
  });

  test.each([
    ['all went well', { passed: 3 }, 0, 0],
    ['a test failed', { passed: 3, failed: 2 }, 1, 2],
    ['it failed outside every test', { passed: 3 }, 1, 1],
    ['a signal ended it', { passed: 3 }, null, 1],
    ['it ran no test', {}, 0, 1],
  ])('when %s', (_case, counts, exitCode, failed) => {
    expect(settle({ ...NONE, ...counts }, exitCode).failed).toBe(failed);
  });

  test('totals add up', () => {
    const one = { passed: 1, failed: 2, skipped: 3 };
    expect([one, one, NONE].reduce(sum)).toEqual({ passed: 2, failed: 4, skipped: 6 });
  });
});

test('no two parts have the same name', () => {
  const names = parts('/reports').map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

describe('running side by side', () => {
  /** Parts that print and end only when the test says so. */
  function stage(...cores: readonly number[]) {
    const all = cores.map((count, index) => ({ cores: count, index, ...Promise.withResolvers<number>() }));
    const started: number[] = [];
    let shown = '';
    const outcomes = runInOrder(
      all,
      (part, write) => {
        started.push(part.index);
        write(`<${part.index}`);
        return part.promise.finally(() => write(`${part.index}>`));
      },
      (text) => {
        shown += text;
      },
      2,
    );
    const end = async (index: number) => {
      all[index]?.resolve(index);
      await new Promise(setImmediate);
    };
    return { started, outcomes, end, shown: () => shown };
  }

  test('shows a later part only when those before it have ended', async () => {
    const { end, shown, outcomes } = stage(1, 1, 1);
    await end(1);
    expect(shown()).toBe('<0');
    await end(0);
    expect(shown()).toBe('<00><11><2');
    await end(2);
    expect(shown()).toBe('<00><11><22>');
    expect(await outcomes).toEqual([0, 1, 2]);
  });

  test('never keeps more than two cores busy, and never lets a later part overtake', async () => {
    const { started, end, outcomes } = stage(1, 2, 1);
    await end(-1);
    expect(started).toEqual([0]);
    await end(0);
    expect(started).toEqual([0, 1]);
    await end(1);
    expect(started).toEqual([0, 1, 2]);
    await end(2);
    expect(await outcomes).toEqual([0, 1, 2]);
  });
});
