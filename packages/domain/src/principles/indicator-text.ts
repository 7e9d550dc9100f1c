/** The same in both languages of the screens. */
export interface Words {
  readonly da: string;
  readonly en: string;
}

/** What an indicator asks, what each of its lights says, and what would move it. */
export interface IndicatorText {
  readonly name: Words;
  readonly green: Words;
  readonly amber: Words;
  readonly red: Words;
  readonly move: Words;
}

/** Danish before English, line by line. */
export const indicatorText = (
  name: Pair,
  lights: { readonly green: Pair; readonly amber: Pair; readonly red: Pair },
  move: Pair,
): IndicatorText => ({
  name: words(name),
  green: words(lights.green),
  amber: words(lights.amber),
  red: words(lights.red),
  move: words(move),
});

type Pair = readonly [da: string, en: string];
const words = ([da, en]: Pair): Words => ({ da, en });
