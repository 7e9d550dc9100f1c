import { openLibrary, type Library } from '@samskab/store';
import { store } from './store.ts';

let opening: Promise<Library> | null = null;

/** The library of this process, opened with the first question. */
export const library = (): Promise<Library> => (opening ??= openLibrary(store()));

export async function closeLibrary(): Promise<void> {
  const open = await opening;
  opening = null;
  await open?.close();
}
