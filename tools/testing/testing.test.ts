import { describe, expect, test } from 'vitest';
import { countPlaywright, countVitest, countVitestWithout, NONE, settle, sum } from './counts.mjs';
import { crashedFiles } from './crashed-files.mjs';
import { parts } from './parts.mjs';
import { runInOrder } from './run-in-order.mjs';

const CRASH =
  '\u001b[31mVitest caught 1 unhandled error during the test run.\u001b[39m\nCaused by: Error: Worker exited ' +
  'unexpectedly with signal SIGTRAP during started state while running test file /a/restore.test.ts\n';

describe('a process ended by a signal', () => {
  test('is known by what Vitest says, and not when there was another error', () => {
    expect(crashedFiles(CRASH)).toEqual(['/a/restore.test.ts']);
    expect(crashedFiles(CRASH.replace('1 unhandled error', '2 unhandled errors'))).toEqual([]);
    expect(crashedFiles('Tests  3 passed (3)')).toEqual([]);
  });

  test('has its tests counted only when they run again', () => {
    const file = (name: string, ...statuses: readonly string[]) => ({
      name,
      status: 'passed',
      assertionResults: statuses.map((status) => ({ status })),
    });
    const testResults = [
      file('/a/b.test.ts', 'passed', 'passed', 'skipped'),
      file('/a/restore.test.ts', 'passed'),
    ];
    expect(countVitestWithout({ testResults }, ['/a/restore.test.ts'])).toEqual({
      passed: 2,
      failed: 0,
      skipped: 1,
    });
  });
});

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
