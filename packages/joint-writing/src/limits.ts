/** Most signs of a joint text, and some pages in print. Nobody can write beyond it; what was written offline may. */
export const MOST_SIGNS = 20_000;
/** What the server takes at most, so that many who were offline at once are all merged. */
export const MOST_SIGNS_TAKEN = 2 * MOST_SIGNS;
/** One message on the line, in bytes: more than anybody writes in an hour without a network. */
export const MOST_BYTES = 256 * 1024;
/** A hand's clock; Yjs counts signs ever written. Far beyond what a hand can write. */
export const MOST_WRITTEN = 1_000_000_000;
