import type { Calibration, ThreeThresholds } from '@samskab/qca';
import { EXIT, Failure } from '../failure.ts';

export const METHODS = ['direct', 'linear', 'bell', 'indirect', 'four-value', 'crisp', 'relative'] as const;
export type Method = (typeof METHODS)[number];

export interface CalibrationOptions {
  readonly method: Method;
  /** As they are typed: `400,550,900`, or by name `e=400,c=550,i=900`. */
  readonly thresholds?: string;
  readonly degree?: number;
}

/** In the order that R QCA has them. */
const THREE = ['e', 'c', 'i'];
const SIX = ['e1', 'c1', 'i1', 'i2', 'c2', 'e2'];

/** A way of calibrating as it is typed. Throws what is wrong with it. */
export function calibrationIn({ method, thresholds = '', degree }: CalibrationOptions): Calibration {
  switch (method) {
    case 'direct':
      return { method, ...three(named(thresholds, THREE)), ...(degree !== undefined && { degree }) };
    case 'linear':
      return { method, ...three(named(thresholds, THREE)) };
    case 'bell': {
      const given = named(thresholds, SIX);
      return { method, first: three(given, '1'), second: three(given, '2') };
    }
    case 'four-value':
      return { method: 'fourValue', thresholds: numbers(thresholds) };
    case 'relative':
      return { method };
    case 'indirect':
    case 'crisp':
      return { method, thresholds: numbers(thresholds) };
  }
}

const three = (given: ReadonlyMap<string, number>, slope = ''): ThreeThresholds => ({
  exclusion: given.get(`e${slope}`) as number,
  crossover: given.get(`c${slope}`) as number,
  inclusion: given.get(`i${slope}`) as number,
});

function numbers(text: string): readonly number[] {
  const given = text.split(',').map((part) => Number(part.trim() === '' ? Number.NaN : part));
  if (given.every((one) => !Number.isNaN(one))) return given;
  throw wrong('400,550,900');
}

function named(text: string, names: readonly string[]): ReadonlyMap<string, number> {
  const parts = text.split(',').map((part) => part.split('=').map((one) => one.trim()));
  const example = names.map((name, at) => `${name}=${100 * (at + 1)}`).join();
  const isNamed = parts.every(({ length }) => length === 2);
  const keys = isNamed ? parts.map(([name = '']) => name) : names;
  const values = parts.map((part) => Number(part.at(-1) === '' ? Number.NaN : part.at(-1)));
  const fits = parts.length === names.length && names.every((name) => keys.includes(name));
  if (!fits || values.some(Number.isNaN)) throw wrong(example);
  return new Map(keys.map((key, at) => [key, values[at] as number]));
}

const wrong = (example: string): Failure =>
  new Failure(
    {
      da: `Skriv grænserne sådan: --thresholds ${example}`,
      en: `Write the thresholds so: --thresholds ${example}`,
    },
    EXIT.wrongUse,
  );
