export interface Times {
  readonly median: number;
  readonly p95: number;
}

/** How long each question takes, one at a time; the first quarter warms the machine up. */
export async function timed<Question>(
  asked: readonly Question[],
  answer: (question: Question, at: number) => unknown,
): Promise<Times> {
  const took: number[] = [];
  for (const [at, question] of asked.entries()) {
    const began = performance.now();
    await answer(question, at);
    if (at >= asked.length / 4) took.push(performance.now() - began);
  }
  const sorted = took.toSorted((a, b) => a - b);
  const part = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: part(0.5), p95: part(0.95) };
}
