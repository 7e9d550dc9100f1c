import type { FinderLanguage } from '@samskab/domain/finder';
import * as z from 'zod';
import type { Reader, Transaction } from '../engine/index.ts';
import { readSetting, saveSetting } from '../operations/settings.ts';

const KEY = 'finderNativeChecks';

const check = z.object({ hash: z.string(), reader: z.string(), on: z.string() });
const checks = z.record(z.string(), check).catch({});

/** That somebody whose mother tongue it is has read a file of texts: which file, in which role, and on which day. */
export type NativeCheck = Readonly<z.infer<typeof check>>;

/** What has been read, by language. A check whose hash is not that of the file any more says nothing about it. */
export const nativeChecks = async (
  reader: Reader,
): Promise<Readonly<Partial<Record<FinderLanguage, NativeCheck>>>> =>
  checks.parse(await readSetting(reader, KEY));

/** Notes that a file has been read, or takes that back (null). */
export async function noteNativeCheck(
  tx: Transaction,
  language: FinderLanguage,
  noted: NativeCheck | null,
): Promise<void> {
  const { [language]: _, ...others } = checks.parse(await readSetting(tx, KEY));
  await saveSetting(tx, KEY, noted === null ? others : { ...others, [language]: noted });
}
