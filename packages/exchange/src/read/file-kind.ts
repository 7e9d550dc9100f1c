/** What a file is, judged by its first bytes and never by its name. */
export type FileKind = 'text' | 'zip' | 'oldExcel' | 'other' | 'empty';

const starts = (head: Uint8Array, ...bytes: readonly number[]) =>
  bytes.every((byte, at) => head[at] === byte);

const BINARY: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // %PDF-
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF8
  [0x52, 0x49, 0x46, 0x46], // RIFF: WebP, WAV
  [0x1f, 0x8b], // gzip
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x52, 0x61, 0x72, 0x21], // RAR
  [0x7f, 0x45, 0x4c, 0x46], // ELF
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // {\rtf
];

/**
 * The kind of a file. Signatures from the file formats' own specifications; what carries none of them and is
 * not riddled with control signs is taken for text.
 * @example fileKind(new Uint8Array([0x50, 0x4b, 0x03, 0x04])) // => 'zip'
 */
export function fileKind(head: Uint8Array): FileKind {
  if (head.length === 0) return 'empty';
  if (starts(head, 0x50, 0x4b, 0x03, 0x04) || starts(head, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (starts(head, 0xd0, 0xcf, 0x11, 0xe0)) return 'oldExcel';
  if (BINARY.some((signature) => starts(head, ...signature))) return 'other';
  // In UTF-16 every other byte may look like a control sign.
  if (starts(head, 0xff, 0xfe) || starts(head, 0xfe, 0xff)) return 'text';
  return isMostlyControlSigns(head) ? 'other' : 'text';
}

/** NUL is left out of the count: UTF-16 is full of it, and a stray one is cleaned away later. */
function isMostlyControlSigns(head: Uint8Array): boolean {
  const control = head.reduce((n, b) => n + (b > 0 && b < 32 && b !== 9 && b !== 10 && b !== 13 ? 1 : 0), 0);
  return control > head.length / 20;
}
