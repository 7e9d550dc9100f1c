/**
 * What a part of the tests came to. Skipped tests are told but are neither passed nor failed.
 *
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Counts
 */

/** @type {Counts} */
export const NONE = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {Counts} a
 * @param {Counts} b
 * @returns {Counts}
 */
export const sum = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/**
 * The tests in Vitest's JSON report. A file that could not be loaded has no tests in it and is one failure.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, testResults: readonly { status: string, assertionResults: readonly unknown[] }[] }} report
 * @returns {Counts}
 */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests,
  };
}

/**
 * The tests in Playwright's JSON report. One that passed at a second try has passed; an error outside every
 * test, such as a site that did not start, is one failure.
 *
 * @param {{ stats: { expected: number, flaky: number, unexpected: number, skipped: number }, errors?: readonly unknown[] }} report
 * @returns {Counts}
 */
export function countPlaywright({ stats, errors = [] }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * The tests of all files but some, whose tests are counted when they run again.
 *
 * @param {{ testResults: readonly { name: string, status: string, assertionResults: readonly { status: string }[] }[] }} report
 * @param {readonly string[]} files
 * @returns {Counts}
 */
export function countVitestWithout(report, files) {
  const testResults = report.testResults.filter(({ name }) => !files.includes(name));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const count = (/** @type {string} */ status) => tests.filter((test) => test.status === status).length;
  const [numPassedTests, numFailedTests] = [count('passed'), count('failed')];
  const numPendingTests = tests.length - numPassedTests - numFailedTests;
  return countVitest({ numPassedTests, numFailedTests, numPendingTests, testResults });
}

/**
 * Takes the exit code into account: a part that failed has at least one failure, and so has one that ran no
 * test at all, because a check that cannot fail proves nothing.
 *
 * @param {Counts} counts
 * @param {number | null} exitCode null when a signal ended it
 * @returns {Counts}
 */
export function settle(counts, exitCode) {
  const silent = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}
