import { PrintBusy, printPdf, type PrintRequest } from '@samskab/print';
import { m } from '#lib/paraglide/messages.js';

/** When so many sheets wait that it is better to come again. */
const RETRY_SECONDS = 5;

/** Nothing in it may load anything; but browsers show a PDF as an object with styles, and their own viewer obeys this. */
const PDF_POLICY = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/**
 * A sheet as an answer that browsers show and let people print or keep. Where too many are asked for at once, it says
 * so in a sentence, as text, and when to come again.
 */
export async function pdfResponse(request: PrintRequest, fileName: string): Promise<Response> {
  try {
    const pdf = await printPdf(request);
    return new Response(pdf as Uint8Array<ArrayBuffer>, {
      headers: {
        'content-type': 'application/pdf',
        'content-security-policy': PDF_POLICY,
        'content-length': String(pdf.length),
        'content-disposition': `inline; filename="${fileName}.pdf"`,
      },
    });
  } catch (error) {
    if (!(error instanceof PrintBusy)) throw error;
    return new Response(m.print_busy(), {
      status: 503,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'retry-after': String(RETRY_SECONDS) },
    });
  }
}
