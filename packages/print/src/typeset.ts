import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fontBytes } from './fonts/font-files.ts';
import type { Printing } from './messages.ts';

const TEMPLATES = fileURLToPath(new URL('../templates', import.meta.url));

/** From roomy to tight; `base.typ` knows what each means. */
const TIGHTNESS = [0, 1, 2, 3];

/** Results of earlier sheets that later ones do not use are forgotten after so many. */
const KEPT_SHEETS = 5;

let kept: NodeCompiler | null = null;
const compiler = (): NodeCompiler =>
  (kept ??= NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontBlobs: fontBytes() }] }));

/** Sets and prints a sheet in the thread that calls; everybody else asks `printPdf`. */
export function typeset({ template, pages, asked }: Omit<Printing, 'id'>): Uint8Array<ArrayBuffer> {
  const file = `${TEMPLATES}/${template}/${template}.typ`;
  if (!existsSync(file)) throw new Error(`There is no template ${template}`);
  try {
    const document = TIGHTNESS.values()
      .map((tight) => compiled(file, JSON.stringify({ ...JSON.parse(asked), tight })))
      .find(({ numOfPages }) => pages === null || numOfPages === pages);
    if (!document) throw new Error(`The text does not take up ${pages} pages`);
    return Uint8Array.from(compiler().pdf(document, { pdfStandard: 'ua-1' }));
  } catch (error) {
    throw new Error(`Template ${template}: ${withoutData(error)}`, { cause: error });
  } finally {
    compiler().evictCache(KEPT_SHEETS);
  }
}

function compiled(mainFilePath: string, asked: string) {
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
