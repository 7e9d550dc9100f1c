import * as highs from 'highs';

/** What an exact solver found. */
export interface Solved {
  readonly objective: number;
  /** Of a variable, by its name; 0 for one that the program does not have. */
  readonly valueOf: (name: string) => number;
}

// Its types are written for CommonJS, where the function is the module itself.
const load = highs.default as unknown as typeof highs.default.default;

/** A solver of linear and integer programs in CPLEX' LP format that is not ours: HiGHS. It is loaded at each call. */
export async function exactSolver(): Promise<(program: string) => Solved> {
  const solver = await load();
  return (program) => {
    const { ObjectiveValue, Columns } = solver.solve(program);
    const values = Columns as Readonly<Record<string, { readonly Primal?: number }>>;
    return { objective: ObjectiveValue, valueOf: (name) => values[name]?.Primal ?? 0 };
  };
}
