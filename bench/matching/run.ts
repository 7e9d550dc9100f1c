// `npm run bench:matching`: offers for a need, and evenings, beside looking at everything and an exact solver (HiGHS).
import { OfferIndex, planEvening } from '@samskab/matching';
import * as highs from 'highs';
import { chance } from '../support/chance.ts';
import { machine } from '../support/machine.ts';
import { drawnNeed, drawnOffers, KILOMETRES, rankAll } from './offers.ts';
import { drawnEvening, program } from './evenings.ts';

const number = (value: number, digits = 0): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: digits, minimumFractionDigits: digits });
const at = (sorted: Float64Array, share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;

function timed<Value>(work: () => Value): readonly [Value, number] {
  const begin = performance.now();
  return [work(), performance.now() - begin];
}

function offers(count: number, questions: number): string {
  const draw = chance(1);
  const all = drawnOffers(count, draw);
  const [index, building] = timed(() => new OfferIndex(all, KILOMETRES));
  const needs = Array.from({ length: questions }, () => drawnNeed(draw));
  for (const { need, place } of needs.slice(0, 50)) index.best(need, place, 20);
  const ours = Float64Array.from(
    needs,
    ({ need, place }) => timed(() => index.best(need, place, 20))[1],
  ).toSorted();
  const naive = Float64Array.from(
    needs.slice(0, 40),
    ({ need, place }) => timed(() => rankAll(need, place, all))[1],
  );
  const peer = at(naive.toSorted(), 0.5);
  return `| best 20 of ${number(count)} offers | ${number(at(ours, 0.5), 1)} / ${number(at(ours, 0.95), 1)} ms (built in ${number(building)} ms) | looking at all: ${number(peer, 1)} ms, ${number(peer / at(ours, 0.5), 1)} × |`;
}

async function evening(people: number, rounds: number, withPeer: boolean): Promise<string> {
  const wish = drawnEvening(people, rounds, chance(people));
  planEvening(drawnEvening(20, rounds, chance(2)));
  const [plan, ours] = timed(() => planEvening(wish));
  const memory = process.memoryUsage().rss / 2 ** 20;
  const what = `| ${number(people)} × ${number(people)}, ${rounds} rounds | ${number(ours)} ms, ${number(memory)} MB |`;
  if (!withPeer) return `${what} not tried |`;
  const solver = await (highs.default as unknown as typeof highs.default.default)();
  const text = program(wish);
  const [solved, theirs] = timed(() => solver.solve(text));
  const share = (plan.total / solved.ObjectiveValue) * 100;
  return `${what} HiGHS: ${number(theirs)} ms, ${number(theirs / ours, 1)} ×; our total is ${number(share, 4)} % of its optimum |`;
}

console.log(JSON.stringify(machine()));
console.log('| what | ours (median / p95) | beside |\n| --- | --- | --- |');
console.log(offers(100_000, 400));
console.log(await evening(40, 6, true));
console.log(await evening(200, 6, true));
console.log(await evening(2000, 6, false));
