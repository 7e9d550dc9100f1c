/** Places for work that would slow the site down if too much of it were done at once. */
export interface Places {
  /** Gives the place back; null when all are taken. Giving back twice is giving back once. */
  readonly take: () => (() => void) | null;
}

/** So many places, and no queue: who finds none is told to come again. */
export function places(many: number): Places {
  let taken = 0;
  return {
    take: () => {
      if (taken === many) return null;
      taken += 1;
      let mine = true;
      return () => {
        if (mine) taken -= 1;
        mine = false;
      };
    },
  };
}
