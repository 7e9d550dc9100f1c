import { deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A file as a browser takes it into a form. */
export interface TestFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const file = (name: string, mimeType: string, buffer: Buffer | string): TestFile => ({
  name,
  mimeType,
  buffer: Buffer.from(buffer),
});

/** A picture from a camera that has written place and maker into it. */
export async function aPhoto(name = 'gryde.jpg'): Promise<TestFile> {
  const picture = sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#ad4427' } });
  const exif = {
    IFD0: { Make: 'Kamerafabrikken' },
    IFD3: { GPSLatitude: '56/1 9/1 0/1', GPSLatitudeRef: 'N' },
  };
  return file(name, 'image/jpeg', await picture.jpeg().withExif(exif).toBuffer());
}

/** A small file that unfolds to 64 million pixels. */
export async function aPictureBomb(): Promise<TestFile> {
  const picture = sharp({
    create: { width: 8000, height: 8000, channels: 3, background: '#000' },
    limitInputPixels: false,
  });
  return file('stor.png', 'image/png', await picture.png({ compressionLevel: 9 }).toBuffer());
}

const pdf = (objects: string) =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n${objects}\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`,
    'latin1',
  );

export const aPdf = (name = 'rapport.pdf'): TestFile => file(name, 'application/pdf', pdf(''));

/** A PDF with a program in it: plain, with its name written in codes, or packed away in an object stream. */
export const aPdfThatRuns = {
  plain: file('a.pdf', 'application/pdf', pdf('3 0 obj\n<< /S /JavaScript /JS (app.alert(1)) >>\nendobj')),
  inCodes: file('b.pdf', 'application/pdf', pdf('3 0 obj\n<< /S /Java#53cript >>\nendobj')),
  packed: file('c.pdf', 'application/pdf', packed('3 0 << /S /JavaScript /JS (app.alert(1)) >>')),
};

/** A small PDF whose object stream unfolds to more than is ever unpacked. */
export const aPdfBomb = (): TestFile => file('stor.pdf', 'application/pdf', packed('0'.repeat(70_000_000)));

function packed(objects: string): Buffer {
  const data = deflateSync(Buffer.from(objects, 'latin1'));
  const head = `4 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${data.length} >>\nstream\n`;
  return Buffer.concat([pdf(''), Buffer.from(head, 'latin1'), data, Buffer.from('\nendstream\nendobj\n')]);
}

/** Files that are not what they say they are. */
export const LIARS: readonly TestFile[] = [
  file('billede.jpg', 'image/jpeg', '<!doctype html><script>alert(1)</script>'),
  file('billede.png', 'image/png', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  file('rapport.pdf', 'application/pdf', 'MZ\u0090 this is a program'),
  file('arkiv.webp', 'image/webp', Buffer.from('504b0304140000000800', 'hex')),
];

/** A picture whose beginning is right and whose rest is missing. */
export async function aBrokenPhoto(): Promise<TestFile> {
  const whole = await aPhoto();
  return { ...whole, buffer: whole.buffer.subarray(0, 400) };
}

export const tooLarge = (): TestFile => file('stor.jpg', 'image/jpeg', Buffer.alloc(10 * 1024 * 1024 + 1, 1));
