import { openLibrary, type Library } from '@samskab/store';
import { store } from './store.ts';

let opening: Promise<Library> | null = null;

/** The library of this process, opened when it is first asked for; asked for again when that went wrong. */
export const library = (): Promise<Library> => (opening ??= opened());

async function opened(): Promise<Library> {
  try {
    return await openLibrary(store());
  } catch (error) {
    opening = null;
    throw error;
  }
}

export async function closeLibrary(): Promise<void> {
  const open = await opening?.catch(() => null);
  opening = null;
  await open?.close();
}
