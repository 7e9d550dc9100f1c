import type { Printing } from './messages.ts';
import { Press } from './press.ts';
import { printable, type Json } from './printable.ts';

export const PRINT_PAPERS = ['a4', 'a5'] as const;
export type PrintPaper = (typeof PRINT_PAPERS)[number];

/** What is to be printed. Texts are data: nothing in them is ever read as code of the template. */
export interface PrintRequest {
  /** A folder of `templates`; the file in it has the same name. */
  readonly template: string;
  /** Of the document, as a browser names it: `da`, `en`, `ar`. Decides hyphens, direction, and what is read aloud. */
  readonly language: string;
  /** Of the document, as a list of files shows it; not empty. */
  readonly title: string;
  /** What the template reads as `data`. */
  readonly data: Json;
  /** SVG by name, made by us and not by people; null where there is none. The template says `picture("qr", alt)`. */
  readonly pictures?: Readonly<Record<string, string | null>>;
  /** A4 when it is not said. */
  readonly paper?: PrintPaper;
  /**
   * At most so many pages: it is set tighter, step by step, until they are enough, and at last long lists are cut.
   * Only a text that has no room even then takes more.
   */
  readonly pages?: number;
}

const press = new Press();

/**
 * A tagged PDF/UA-1 by a template, made in a thread of its own, one after the other. The same request gives the same
 * bytes, and is printed once while several wait for it. Signs that no font of ours has are shown as a square; control signs are left out.
 *
 * @throws Error where the template is wrong or unknown, which is a defect; the message holds nothing of the data.
 *   `PrintBusy` where so many wait that whoever asks should come again.
 * @example (await printPdf({ template: 'leaflet', language: 'da', title: 'Hej', data: { heading: 'Hej', parts: [] } })).subarray(0, 5) // => new TextEncoder().encode('%PDF-')
 */
export async function printPdf(request: PrintRequest): Promise<Uint8Array> {
  if (!/^[a-z][a-z-]*$/.test(request.template)) throw new Error(`No template is called ${request.template}`);
  const { template, language, paper = 'a4', pages = null, pictures = {} } = request;
  const [title, data] = [printable(request.title), printable(request.data)];
  const asked = JSON.stringify({ title, language, paper, data, pictures });
  return (await once({ template, pages, asked })).slice();
}

/** Sheets that are being printed, by what they say. */
const printing = new Map<string, Promise<Uint8Array>>();

/** Whoever asks for a sheet that others wait for already waits with them. */
function once(sheet: Printing): Promise<Uint8Array> {
  const key = JSON.stringify(sheet);
  const begun = printing.get(key);
  if (begun) return begun;
  const pdf = press.ask(sheet).finally(() => printing.delete(key));
  printing.set(key, pdf);
  return pdf;
}
