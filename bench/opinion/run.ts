// `npm run bench:opinion`: opinion groups beside libraries for full matrices, each measure in a process of its own.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { machine } from '../support/machine.ts';
import type { Size } from './conversation.ts';
import { measureOurs, type Ours } from './ours.ts';
import { measurePeer, type Peer } from './peer.ts';

interface Line extends Size {
  /** Whether the peer answers within a minute or so. */
  readonly withPeer: boolean;
}

const SIZES: readonly Line[] = [
  { people: 300, statements: 40, filled: 0.5, withPeer: true },
  { people: 1921, statements: 197, filled: 0.13, withPeer: true },
  { people: 10_000, statements: 300, filled: 0.1, withPeer: true },
  { people: 100_000, statements: 100, filled: 0.2, withPeer: true },
  { people: 100_000, statements: 300, filled: 0.1, withPeer: false },
  { people: 100_000, statements: 1000, filled: 0.04, withPeer: false },
  { people: 1_000_000, statements: 300, filled: 0.05, withPeer: false },
];

const own = (who: string, size: Size): string =>
  execFileSync(
    process.execPath,
    ['--max-old-space-size=16000', fileURLToPath(import.meta.url), who, JSON.stringify(size)],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 20,
    },
  );

const number = (value: number): string => Math.round(value).toLocaleString('en-GB');

function line(size: Line): string {
  const ours = JSON.parse(own('ours', size)) as Ours;
  const peer = size.withPeer ? (JSON.parse(own('peer', size)) as Peer) : null;
  const cells = [
    `${number(size.people)} × ${number(size.statements)}`,
    number(ours.votes),
    ours.groups,
    number(ours.taking),
    `${number(ours.analysis)} (cold ${number(ours.cold)})`,
    number(ours.update),
    `${number(ours.memory)} MB`,
    ...beside(ours, peer),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The peer's work on votes in memory, and how many times as much it is. */
function beside(ours: Ours, peer: Peer | null): readonly string[] {
  if (peer === null) return ['not tried', ''];
  const { axes, groups, silhouettes, memory } = peer;
  const all = axes + groups + (silhouettes ?? 0);
  const parts = `${number(axes)} + ${number(groups)} + ${silhouettes === null ? 'left out' : number(silhouettes)}`;
  const times = `${(all / ours.analysis).toFixed(1)} ×, memory ${(memory / ours.memory).toFixed(1)} ×`;
  return [`${parts}, ${number(memory)} MB`, times];
}

const [who, size] = process.argv.slice(2);
if (who === 'ours') console.log(JSON.stringify(measureOurs(JSON.parse(size!) as Size)));
else if (who === 'peer') console.log(JSON.stringify(measurePeer(JSON.parse(size!) as Size)));
else {
  const { at, cores, processor, loadAverage, node } = machine();
  console.log(
    `${at}, ${cores} × ${processor}, load ${loadAverage.toFixed(1)}, Node ${node}. CPU in milliseconds.\n`,
  );
  console.log(
    '| people × statements | votes | groups | taking in | analysis | update | memory | ml-pca + ml-kmeans + silhouettes | peer ÷ ours |',
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- | --- |');
  for (const each of SIZES) console.log(line(each));
}
