import { parentPort, workerData } from 'node:worker_threads';
import type { PGlite, Results } from '@electric-sql/pglite';
import { countSyncs } from './durable-fs.ts';
import type { Asked, DatabaseFailure, LitePlace, LiteResult, Question, Told } from './messages.ts';
import { openCluster } from './open-cluster.ts';

/*
 * PGlite runs on the thread that calls it and would starve the event loop of the web server,
 * so it lives here. Questions are answered strictly in the order they were asked.
 */
const port = parentPort;
if (!port) throw new Error('This file is the worker of PGlite and is started by worker-port.ts');
const tell = (told: Told): void => port.postMessage(told);

const db = await openCluster(workerData as LitePlace);
let last = Promise.resolve();
port.on('message', (asked: Asked) => {
  last = last.then(() => respond(asked));
});
tell({ kind: 'ready' });

async function respond({ id, question }: Asked): Promise<void> {
  try {
    tell({ kind: 'answer', id, answer: await answer(db, question) });
  } catch (error) {
    tell({ kind: 'failure', id, failure: failureOf(error) });
  }
}

async function answer(lite: PGlite, question: Question): Promise<unknown> {
  switch (question.kind) {
    case 'query':
      return resultOf(
        await lite.query(question.text, [...question.values], {
          rowMode: question.asArrays ? 'array' : 'object',
        }),
      );
    case 'exec':
      return (await lite.exec(question.text)).map(resultOf);
    case 'listen':
      await lite.listen(question.channel, (payload) =>
        tell({ kind: 'heard', channel: question.channel, payload }),
      );
      return null;
    case 'dump':
      return new Uint8Array(await (await lite.dumpDataDir('none')).arrayBuffer());
    case 'syncs':
      return countSyncs();
    case 'close':
      await lite.close();
      return null;
  }
}

function resultOf(result: Results): LiteResult {
  const { rows, fields, rowCount = null, command = null } = result as Results & Partial<LiteResult>;
  return { rows, fields, rowCount, command };
}

function failureOf(error: unknown): DatabaseFailure {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code, constraint, table, column, severity, detail } = error as Partial<DatabaseFailure>;
  return { message: error.message, code, constraint, table, column, severity, detail };
}
