import { readSettings, writeSettings, type AnalysisSettings } from '@samskab/domain/analysis-settings';

/** What an address of the workbench holds: the data by their name, one set-up or two. */
export interface SetUp {
  readonly collection: string;
  readonly a: AnalysisSettings;
  /** Held beside the first; null when nothing is compared. */
  readonly b: AnalysisSettings | null;
}

/** Data that somebody has opened themselves. They are in no address: whoever follows it opens the file again. */
export const OWN = 'own';
const SECOND = 'b.';

/** As parameters, always the same for the same set-up. */
export const writeSetUp = ({ collection, a, b }: SetUp): string =>
  new URLSearchParams(
    [['collection', collection] as const, ...writeSettings(a), ...(b ? writeSettings(b, SECOND) : [])].map(
      ([key, value]) => [key, value],
    ),
  ).toString();

/** Reads an address or a form; what is not said is as usual. */
export const readSetUp = (address: URLSearchParams): SetUp => ({
  collection: address.get('collection') ?? '',
  a: readSettings(address),
  b: address.has(`${SECOND}outcome`) ? readSettings(address, SECOND) : null,
});

/** The second set-up as a form keeps it while the first is changed. */
export const secondAsFields = (b: AnalysisSettings | null): readonly (readonly [string, string])[] =>
  b ? writeSettings(b, SECOND) : [];
