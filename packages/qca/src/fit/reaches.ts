/** As the R package QCA: figures that differ by no more than the square root of the machine's precision are equal. */
const TOLERANCE = 2 ** -26;

/** Whether a figure reaches a cut-off; a figure that cannot be computed reaches only a cut-off of 0. */
export const reaches = (figure: number | null, cutOff: number): boolean =>
  (figure ?? 0) >= cutOff - TOLERANCE;
