import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from './support/bench.ts';
import { together, weightOf, type Weight } from './support/compressed.ts';
import { report, type Figure } from './support/report.ts';
import { startSite } from './support/site.ts';

/** What a reader's first visit to a page costs: the page, its styles, its scripts, and the fonts it asks for. */
export const bench: Bench = {
  question: 'How much does a page weigh on a first visit, pictures aside?',
  run: async ({ engine }) => {
    const folder = mkdtempSync(join(tmpdir(), 'samskab-bench-weight-'));
    const site = await startSite(folder, engine);
    try {
      const list = await (await fetch(`${site.origin}/erfaringer`)).text();
      const story = /href="(\/erfaringer\/[^"?#]+)"/.exec(list)?.[1] ?? '';
      const figures = [
        ...(await pageFigures(site.origin, 'front page', '/')),
        ...(await pageFigures(site.origin, 'list', '/erfaringer')),
        ...(await pageFigures(site.origin, 'story', story)),
      ];
      report('page-weight', bench.question, figures);
    } finally {
      await site.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

const KINDS = [
  ['styles', /<link[^>]+rel="stylesheet"[^>]*>/g],
  ['scripts', /<script[^>]+src="[^"]+"|<link[^>]+rel="modulepreload"[^>]*>/g],
  ['fonts', /<link[^>]+as="font"[^>]*>/g],
] as const;

async function pageFigures(origin: string, name: string, path: string): Promise<readonly Figure[]> {
  const answer = await fetch(origin + path);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  const html = await answer.text();
  const inline = [...html.matchAll(/<script(?![^>]+(?:src=|ld\+json))[^>]*>([\s\S]*?)<\/script>/g)];
  const page = weightOf(Buffer.from(html), true);
  const parts: Record<string, Weight> = { page };
  for (const [kind, tag] of KINDS)
    parts[kind] = await weightOfTags(origin, path, html, tag, kind !== 'fonts');
  const script = weightOf(Buffer.from(inline.map((match) => match[1] ?? '').join('\n')), inline.length > 0);
  const scripts = together([parts['scripts'] ?? page, script]);
  const whole = together(Object.values(parts));
  return [
    ...Object.entries(parts).flatMap(([kind, weight]) => lines(`${name}: ${kind}`, weight)),
    { what: `${name}: all script, brotli`, value: scripts.brotli / 1000, unit: 'kB', limit: 'under 15' },
    { what: `${name}: all, gzip`, value: whole.gzip / 1000, unit: 'kB', limit: 'under 60' },
    { what: `${name}: all, brotli`, value: whole.brotli / 1000, unit: 'kB', limit: 'under 60' },
  ];
}

const lines = (what: string, { gzip, brotli }: Weight): readonly Figure[] => [
  { what: `${what}, gzip`, value: gzip / 1000, unit: 'kB' },
  { what: `${what}, brotli`, value: brotli / 1000, unit: 'kB' },
];

async function weightOfTags(
  origin: string,
  path: string,
  html: string,
  tag: RegExp,
  shrinks: boolean,
): Promise<Weight> {
  const addresses = [...html.matchAll(tag)].flatMap(
    ([text]) => /(?:src|href)="([^"]+)"/.exec(text)?.[1] ?? [],
  );
  const weights = [...new Set(addresses)].map(async (address) => {
    const file = await fetch(new URL(address, origin + path));
    return weightOf(new Uint8Array(await file.arrayBuffer()), shrinks);
  });
  return together(await Promise.all(weights));
}
