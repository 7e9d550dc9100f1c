const CAUGHT = /Vitest caught (\d+) unhandled errors? during the test run/;
const CRASHED = /Worker exited unexpectedly with signal \S+ during \w+ state while running test file (\S+)/g;
// Colours stand between the words.
const COLOURS = new RegExp(String.raw`\u001b\[[0-9;]*m`, 'g');

/**
 * The test files whose process was ended by a signal, when nothing else went wrong outside the tests: Node's own
 * engine sometimes ends a process in which many databases of WebAssembly are closed ("Check failed:
 * jit_page_->allocations_.erase"). That says nothing of the tests, so they are run once more.
 *
 * @param {string} output of Vitest
 * @returns {readonly string[]} none when there was any other error
 */
export function crashedFiles(output) {
  const plain = output.replaceAll(COLOURS, '');
  const files = Array.from(plain.matchAll(CRASHED), ([, file]) => file ?? '');
  const caught = Number(CAUGHT.exec(plain)?.[1] ?? 0);
  return files.length === caught ? [...new Set(files)] : [];
}
