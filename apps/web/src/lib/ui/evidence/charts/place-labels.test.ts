import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cascade } from './cascade.ts';
import { cut, overlap, placeLabels, textWidth, type Box } from './place-labels.ts';

const FRAME: Box = { left: 0, top: 0, right: 300, bottom: 300 };
const LETTERS = { size: 12, air: 3 };
const text = fc.string({ minLength: 1, maxLength: 30 });
const box = fc
  .tuple(fc.integer({ min: 0, max: 280 }), fc.integer({ min: 0, max: 280 }))
  .map(([left, top]): Box => ({ left, top, right: left + 14, bottom: top + 14 }));

test('labels cover neither marks nor each other, and stay in the frame', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(box, text), { maxLength: 25 }), (marks) => {
      const never = marks.map(([mark]) => mark);
      const wishes = marks.map(([beside, words]) => ({ texts: [words, cut(words, 8)], beside, rather: [] }));
      const labels = placeLabels(wishes, never, FRAME, LETTERS);
      expect(labels).toHaveLength(marks.length);
      const placed = labels.filter((label) => label !== null);
      for (const [at, label] of placed.entries()) {
        for (const other of [...never, ...placed.slice(at + 1).map((one) => one.box)])
          expect(overlap(label.box, other)).toBe(false);
        expect(label.box.left).toBeGreaterThanOrEqual(0);
        expect(label.box.right).toBeLessThanOrEqual(300);
      }
    }),
  );
});

test('a line is covered only where there is no other room', () => {
  const beside = { left: 140, top: 140, right: 150, bottom: 150 };
  const line = { left: 160, top: 0, right: 161, bottom: 300 };
  const place = (within: Box) =>
    placeLabels([{ texts: ['Arena'], beside, rather: [line] }], [], within, LETTERS)[0];
  expect(place(FRAME)?.box.right).toBeLessThan(160);
  const onlyRight = { left: 139, top: 138, right: 300, bottom: 152 };
  expect(place(onlyRight)?.box.right).toBeGreaterThan(161);
});

test('a cut text is a beginning of the whole and never longer than asked', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 30 }), (whole, most) => {
      const short = cut(whole, most);
      expect([...short].length).toBeLessThanOrEqual(most);
      if (short !== whole) expect(whole.startsWith(short.slice(0, -1))).toBe(true);
    }),
  );
});

test('names of columns stand right of their own thin line, and left of the edge', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 7 }), (names) => {
      const columns = names.map((_, index) => 10 + index * 20);
      const labels = cascade(names, columns, { right: 340, size: 14, line: 20 });
      for (const [at, label] of labels.entries()) {
        expect(label.x).toBeGreaterThan(columns[at]!);
        expect(label.x + textWidth(label.text, 14)).toBeLessThanOrEqual(340);
        // Thin lines that are still there at its height belong to columns before it.
        expect(labels.slice(at + 1).every(({ y }) => y > label.y)).toBe(true);
        expect(label.foot).toBeGreaterThan(label.y);
      }
    }),
  );
});
