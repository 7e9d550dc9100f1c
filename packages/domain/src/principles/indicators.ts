/** What is measured of a process, by the numbers of section D.2 of the domain specification. */
export const INDICATORS = [
  'I01',
  'I02',
  'I03',
  'I04',
  'I05',
  'I06',
  'I07',
  'I08',
  'I09',
  'I10',
  'I11',
  'I12',
  'I13',
  'I14',
  'I15',
  'I16',
  'I17',
  'I18',
  'I19',
  'I20',
  'I21',
] as const;
export type Indicator = (typeof INDICATORS)[number];

/** Those that are shown in per cent. The others are numbers on scales of their own. */
export const SHARES: ReadonlySet<Indicator> = new Set([
  'I01',
  'I04',
  'I05',
  'I07',
  'I08',
  'I11',
  'I14',
  'I15',
  'I16',
  'I17',
  'I19',
  'I20',
  'I21',
]);

/** From what holds to what does not; grey is not known, and never counts as green. */
export const LIGHTS = ['green', 'amber', 'red', 'grey'] as const;
export type Light = (typeof LIGHTS)[number];
export type Lights = Readonly<Record<Indicator, Light>>;

/** The phases of a process, in their order. */
export const PROCESS_PHASES = [
  'clarify',
  'gather',
  'problem',
  'develop',
  'trial',
  'decide',
  'followUp',
] as const;

/** The values of the indicators; null where one is not known. */
export type IndicatorValues = Readonly<Record<Indicator, number | null>> & BesideValues;

/** What some lights need beside the value of their indicator; null where it is not known. */
export interface BesideValues {
  /** The share of those who say yes in the group where it is lowest (groups of two answers and more). */
  readonly I08min: number | null;
  /** How many people have the problem in their own life: one alone is never green. */
  readonly I05people: number | null;
  /** Whether four of five in every group say that the first text was theirs, too: then it need not move. */
  readonly I06ours: boolean | null;
  /** How many groups have written: one alone is red, also where it is half of them. */
  readonly I07groups: number | null;
}
