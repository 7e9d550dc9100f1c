import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import autocannon from 'autocannon';
import { BASE_VOCABULARIES, VALENCES } from '@samskab/domain';
import { corpusOf, seeded } from './corpus.ts';
import { loadCorpus } from './load.ts';
import { cpuMs, family, memoryMb } from './processes.ts';
import { bareServer } from './bare-server.ts';
import { startServer } from './server.ts';

const STORIES = Number(process.env['STORIES'] ?? 20_000);
const SECONDS = Number(process.env['SECONDS'] ?? 10);
const PORT = 4310;

/** Addresses as visitors ask: half with words, half narrowed down, a fifth on a later page. Never the same twice by design. */
function listPaths(many: number): readonly string[] {
  const chance = seeded(42);
  const { word } = corpusOf();
  const one = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  return Array.from({ length: many }, () => {
    const asked = new URLSearchParams();
    if (chance() < 0.5) asked.set('q', chance() < 0.3 ? `${word(chance)} ${word(chance)}` : word(chance));
    if (chance() < 0.5) asked.append('theme', one(BASE_VOCABULARIES.theme).code);
    if (chance() < 0.3) asked.append('valence', one(VALENCES));
    if (chance() < 0.2) asked.append('form', one(BASE_VOCABULARIES.collaborationForm).code);
    if (chance() < 0.2) asked.set('page', String(1 + Math.floor(chance() * 20)));
    return `/erfaringer?${asked}`;
  });
}

async function storyPaths(origin: string): Promise<readonly string[]> {
  const paths = new Set<string>();
  for (let page = 1; page <= 100; page += 1) {
    const html = await (await fetch(`${origin}/erfaringer?sort=title&page=${page * 9}`)).text();
    for (const [address] of html.matchAll(/\/erfaringer\/[a-z0-9-]+-[0-9a-f]{8}/g)) paths.add(address);
  }
  return [...paths];
}

interface Figures {
  readonly [name: string]: string | number;
}

async function load(
  origin: string,
  paths: readonly string[],
  connections: number,
  pids: readonly number[],
): Promise<Figures> {
  const before = cpuMs(pids);
  const outcome = await autocannon({
    url: origin,
    connections,
    duration: SECONDS,
    requests: paths.map((address) => ({ path: address })),
  });
  const pages = outcome.requests.total;
  return {
    'pages/s': Math.round(outcome.requests.average),
    'p50 ms': outcome.latency.p50,
    'p99 ms': outcome.latency.p99,
    'CPU ms/page': Number(((cpuMs(pids) - before) / pages).toFixed(2)),
    'not 200': outcome.non2xx,
  };
}

/** Server time alone: one visitor at a time, so that nobody waits for anybody. */
async function alone(origin: string, paths: readonly string[]): Promise<Figures> {
  const times: number[] = [];
  for (const address of paths.slice(0, 1000)) {
    const began = performance.now();
    await (await fetch(origin + address)).arrayBuffer();
    times.push(performance.now() - began);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1));
  return { 'p50 ms': at(0.5), 'p95 ms': at(0.95), 'p99 ms': at(0.99) };
}

async function measure(engine: 'embedded' | 'pglite'): Promise<Record<string, Figures>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'samskab-bench-'));
  try {
    const loadedMs = await loadCorpus(folder, STORIES, engine);
    const server = await startServer(folder, PORT, engine);
    try {
      const lists = listPaths(5000);
      const stories = await storyPaths(server.origin);
      const pids = family(server.process.pid ?? 0);
      const bare = await bareServer(await (await fetch(server.origin + (stories[0] ?? '/'))).text());
      const figures = {
        'list, one at a time': await alone(server.origin, lists),
        'list, 10 at a time': await load(server.origin, lists, 10, pids),
        'story, one at a time': await alone(server.origin, stories),
        'story, 10 at a time': await load(server.origin, stories, 10, pids),
        'same bytes from bare node:http, 10 at a time': await load(bare.origin, ['/'], 10, [process.pid]),
        loaded: { 'stories/s': Math.round((STORIES / loadedMs) * 1000) },
        memory: { 'MB, all processes': Math.round(memoryMb(pids)) },
        start: { 'ms to the first page': Math.round(server.startedMs) },
      };
      await bare.stop();
      return figures;
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How fast the library answers with 20,000 stories, on either engine. */
export async function library(): Promise<Record<string, Figures>> {
  const engines = (process.env['ENGINES'] ?? 'embedded,pglite').split(',') as readonly (
    | 'embedded'
    | 'pglite'
  )[];
  const all: Record<string, Figures> = {};
  for (const engine of engines)
    for (const [name, figures] of Object.entries(await measure(engine))) all[`${engine}: ${name}`] = figures;
  return all;
}
