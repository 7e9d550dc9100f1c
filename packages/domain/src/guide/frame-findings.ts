import { FRAME_FIELDS, type FrameField } from '../kernel/frame-fields.ts';
import type { FrameSheet } from './frame-sheet.ts';

/** What whoever fills in a sheet should look at again. */
export type FrameFinding =
  /** Everything that is said is closed: that is information, and should be called so. */
  | { readonly code: 'nothing_open' }
  /** Said to be open, while somebody decides who is not here. */
  | { readonly code: 'open_elsewhere'; readonly fields: readonly FrameField[] }
  /** The solution may be changed, but there is neither money nor time for it. */
  | { readonly code: 'no_means' }
  | { readonly code: 'not_said'; readonly fields: readonly FrameField[] }
  | { readonly code: 'nobody_signed' };

/** What is odd or missing, the most important first. A sheet that says nothing only lacks its lines and a signature. */
export function frameFindings({ lines, signedByRole }: FrameSheet): readonly FrameFinding[] {
  const said = FRAME_FIELDS.filter((field) => lines[field].power !== null);
  const isClosed = (field: FrameField) => lines[field].power === 'closed';
  const elsewhere = said.filter((field) => !isClosed(field) && lines[field].decides === 'elsewhere');
  const notSaid = FRAME_FIELDS.filter((field) => lines[field].power === null);
  const hasNoMeans = lines.solution.power === 'open' && isClosed('money') && isClosed('staffTime');
  return [
    ...(said.length > 0 && said.every(isClosed) ? [{ code: 'nothing_open' } as const] : []),
    ...(elsewhere.length > 0 ? [{ code: 'open_elsewhere', fields: elsewhere } as const] : []),
    ...(hasNoMeans ? [{ code: 'no_means' } as const] : []),
    ...(notSaid.length > 0 ? [{ code: 'not_said', fields: notSaid } as const] : []),
    ...(signedByRole === '' ? [{ code: 'nobody_signed' } as const] : []),
  ];
}
