import { NodeCompiler, type NodeError, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fontBytes } from './fonts/font-files.ts';
import type { Printing } from './messages.ts';

const TEMPLATES = fileURLToPath(new URL('../templates', import.meta.url));

/** From roomy to tight, and with lists cut; `base.typ` knows what each means. */
const TIGHTEST = 5;

/** Results of earlier sheets that later ones do not use are forgotten after so many. */
const KEPT_SHEETS = 1;

let kept: NodeCompiler | null = null;
const compiler = (): NodeCompiler =>
  (kept ??= NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontBlobs: fontBytes() }] }));

/** Sets and prints a sheet in the thread that calls; everybody else asks `printPdf`. */
export function typeset({ template, pages, asked }: Printing): Uint8Array<ArrayBuffer> {
  const file = `${TEMPLATES}/${template}/${template}.typ`;
  if (!existsSync(file)) throw new Error(`There is no template ${template}`);
  try {
    const document = fitted(file, asked, pages ?? Number.POSITIVE_INFINITY);
    return Uint8Array.from(compiler().pdf(document, { pdfStandard: 'ua-1' }));
  } catch (error) {
    throw new Error(`Template ${template}: ${withoutData(error)}`, { cause: error });
  } finally {
    compiler().evictCache(KEPT_SHEETS);
  }
}

/** The roomiest that keeps to its pages. */
function fitted(file: string, asked: string, most: number, tight = 0): NodeTypstDocument {
  const document = compiled(file, JSON.stringify({ ...JSON.parse(asked), tight }));
  const isDone = document.numOfPages <= most || tight === TIGHTEST;
  return isDone ? document : fitted(file, asked, most, tight + 1);
}

function compiled(mainFilePath: string, asked: string): NodeTypstDocument {
  const made = compiler().compile({ mainFilePath, inputs: { asked } });
  const document = made.result;
  if (document) return document;
  throw new Error(problemsOf(made.takeDiagnostics()));
}

const problemsOf = (error: NodeError | null): string =>
  (error?.shortDiagnostics ?? []).map(({ message }: { message: string }) => message).join('; ');

/** Typst quotes what could not be shown; people's words do not belong into a log. */
const withoutData = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replaceAll(/`[^`]*`/g, '…');
