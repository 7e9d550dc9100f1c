import { openPlaces, type Places } from '@samskab/store';
import { store } from '../store.ts';

let opening: Promise<Places> | null = null;

/** The map of this process, opened when it is first asked for; asked for again when that went wrong. */
export const places = (): Promise<Places> => (opening ??= opened());

async function opened(): Promise<Places> {
  try {
    return await openPlaces(store());
  } catch (error) {
    opening = null;
    throw error;
  }
}

export async function closePlaces(): Promise<void> {
  const open = await opening?.catch(() => null);
  opening = null;
  await open?.close();
}
