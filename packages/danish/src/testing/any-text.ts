import * as fc from 'fast-check';

/** Any text of up to 40 code points of all of Unicode, halves of surrogate pairs among them. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.integer({ min: 0, max: 0x10ffff }) },
      { weight: 1, arbitrary: fc.integer({ min: 0x20, max: 0x17f }) },
      { weight: 1, arbitrary: fc.constantFrom(0xd800, 0xdfff, 0x200b, 0x202e, 0xad, 0x301, 0x30a) },
    ),
    { maxLength: 40 },
  )
  .map((codes) => String.fromCodePoint(...codes));
