import { getDocumentProxy } from 'unpdf';

interface Tagged {
  readonly role: string;
  readonly alt?: string;
  readonly children: readonly (Tagged | { readonly type: string; readonly id: string })[];
}

/** What is read aloud in one go, with its role: `H1`, `P`, `LBody`, `TD`, `Figure`, … */
export interface Spoken {
  readonly role: string;
  text: string;
}

/** What a PDF says of itself, as a reader that is not ours sees it. */
export interface ReadPdf {
  readonly pages: number;
  readonly title: string;
  readonly language: string;
  readonly tagged: boolean;
  /** Of PDF/UA, as its metadata has it. */
  readonly standard: string | null;
  /** Width and height in points of each page. */
  readonly papers: readonly (readonly [number, number])[];
  /** In the order in which it is read aloud; heads and feet of pages are not. Figures by what is said of them. */
  readonly spoken: readonly Spoken[];
}

/** Reads a PDF with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  const { info, metadata } = (await document.getMetadata()) as unknown as {
    readonly info: { readonly Title: string; readonly Language: string };
    readonly metadata: { get(name: string): string | null };
  };
  const papers: [number, number][] = [];
  const spoken: Spoken[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    papers.push([page.view[2] ?? 0, page.view[3] ?? 0]);
    const tree = (await page.getStructTree()) as unknown as Tagged | null;
    if (tree) speak(tree, await textsOf(page), spoken);
  }
  const { Title: title, Language: language } = info;
  const tagged = (await document.getMarkInfo())?.Marked === true;
  const standard = metadata.get('pdfuaid:part');
  const pages = document.numPages;
  await document.loadingTask.destroy();
  const said = spoken.map(({ role, text }) => ({ role, text: text.replaceAll(/\s+/g, ' ').trim() }));
  return { pages, title, language, tagged, standard, papers, spoken: said.filter(({ text }) => text !== '') };
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/** Text by the number under which the structure knows it. */
async function textsOf(page: Page): Promise<ReadonlyMap<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((one) => one !== null);
      if (id) texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? null);
  }
  return texts;
}

/** Parts of a line; what they say belongs to the element that they stand in. */
const INLINE = new Set(['Span', 'Link', 'Strong', 'Em', 'Quote', 'Code']);

function speak({ role, alt, children }: Tagged, texts: ReadonlyMap<string, string>, spoken: Spoken[]): void {
  if (!INLINE.has(role) || spoken.length === 0) spoken.push({ role, text: alt ?? '' });
  for (const child of children) {
    const open = spoken.at(-1);
    if ('children' in child) speak(child, texts, spoken);
    else if (open) open.text += texts.get(child.id) ?? '';
  }
}
