/**
 * Runs parts side by side as far as the cores go, starting them in the given order, and shows what they print
 * as if one had run after the other: the first unfinished part speaks at once, later ones are kept until it
 * is their turn. Gives the parts' results in the given order.
 *
 * @template {{ readonly cores: number }} Part
 * @template Outcome
 * @param {readonly Part[]} parts
 * @param {(part: Part, write: (text: string) => void) => Promise<Outcome>} start
 * @param {(text: string) => void} write
 * @param {number} cores
 * @returns {Promise<Outcome[]>}
 */
export async function runInOrder(parts, start, write, cores) {
  const turn = takeTurns(parts.length, write);
  /** @type {Set<Promise<void>>} */
  const running = new Set();
  /** @type {Promise<Outcome>[]} */
  const outcomes = [];
  let busy = 0;

  for (const [index, part] of parts.entries()) {
    while (running.size > 0 && busy + part.cores > cores) await Promise.race(running);
    busy += part.cores;
    const outcome = start(part, (text) => turn.write(index, text));
    outcomes.push(outcome);
    const ended = outcome.then(() => {
      busy -= part.cores;
      running.delete(ended);
      turn.end(index);
    });
    running.add(ended);
  }
  await Promise.all(running);
  return Promise.all(outcomes);
}

/**
 * @param {number} count
 * @param {(text: string) => void} write
 */
function takeTurns(count, write) {
  const kept = Array.from({ length: count }, () => '');
  const ended = new Set();
  let front = 0;
  return {
    /** @param {number} index @param {string} text */
    write: (index, text) => {
      if (index === front) write(text);
      else kept[index] += text;
    },
    /** @param {number} index */
    end: (index) => {
      ended.add(index);
      while (ended.has(front)) {
        front += 1;
        if (front < count) write(kept[front] ?? '');
      }
    },
  };
}
