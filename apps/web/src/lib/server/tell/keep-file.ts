import type { AttachmentKind } from '@samskab/store';
import { fileTypeFromBuffer } from 'file-type';
import { keepPdf } from './keep-pdf.ts';
import { keepPicture } from './keep-picture.ts';

/** Largest file, in bytes. Said on the form beforehand. */
export const LARGEST_FILE = 10 * 1024 * 1024;

export type FileProblem =
  | 'missing'
  | 'tooLarge'
  | 'kind'
  | 'broken'
  | 'tooManyPixels'
  | 'active'
  | 'locked'
  | 'cpr'
  | 'certificate'
  | 'alt'
  | 'consent'
  | 'full';

/** A file as it can be kept. */
export interface KeptFile {
  readonly kind: AttachmentKind;
  readonly mime: string;
  readonly bytes: Uint8Array;
  readonly width: number | null;
  readonly height: number | null;
}

export type KeptOrNot =
  | { readonly ok: true; readonly value: KeptFile }
  | { readonly ok: false; readonly error: FileProblem };

const PICTURES: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif']);

/**
 * Looks at a file by what is in it, never by its name: pictures are made anew, PDFs are looked through, and
 * everything else is refused.
 */
export async function keepFile(bytes: Uint8Array): Promise<KeptOrNot> {
  if (bytes.byteLength === 0) return { ok: false, error: 'missing' };
  if (bytes.byteLength > LARGEST_FILE) return { ok: false, error: 'tooLarge' };
  const type = await fileTypeFromBuffer(bytes);
  if (type && PICTURES.has(type.mime)) return keepPicture(bytes);
  return type?.mime === 'application/pdf' ? keepPdf(bytes) : { ok: false, error: 'kind' };
}
