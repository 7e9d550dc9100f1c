import type { OpinionGroups } from '../groups/opinion-groups.ts';
import type { Chance } from '../kernel/chance.ts';
import { votesOn } from '../votes/tallies.ts';
import { statementOrder, talliesByGroup } from './group-figures.ts';
import { smoothedShare } from './proportion-tests.ts';

/** How much a statement should be shown next. */
export interface StatementPriority {
  readonly statement: string;
  /** Above 0; twice as high is shown twice as often. */
  readonly priority: number;
  /** How far from the middle somebody would stand who only agreed with this. */
  readonly extremity: number;
}

/** Statements with few votes come first: nine times as much with none, falling by half every five votes. */
const NEW = 8;
const HALVES_EVERY = 5;
/** Statements about people themselves always come early (Polis' meta statements). */
const ABOUT_PEOPLE = 7 ** 2;

/**
 * How much each statement should be shown, as Polis weighs it: agreed on, not passed over, telling groups apart, and
 * new; squared. In the order of their ids.
 *
 * @param aboutPeople statements such as "I am a carer", which are asked early
 * @example statementPriorities(opinionGroups(votesOfRows(['+++', '++0', '---', '--0'])).value, ['1'])[0].priority // => 49
 */
export function statementPriorities(
  groups: OpinionGroups,
  aboutPeople: readonly string[] = [],
): readonly StatementPriority[] {
  const { votes, axes, ground } = groups;
  const meta = new Set(aboutPeople);
  const byGroup = [...talliesByGroup(groups).values()];
  const sum = (of: (tallies: (typeof byGroup)[number]) => number) =>
    byGroup.reduce((all, one) => all + of(one), 0);
  return statementOrder(groups).map((column) => {
    const [agree, pass, all] = [
      sum((tallies) => tallies.agree[column]!),
      sum((tallies) => tallies.pass[column]!),
      sum((tallies) => votesOn(tallies, column)),
    ];
    const [across, up] = axes.components;
    const loading = Math.hypot(across[column]!, up[column]!);
    const extremity = Math.abs(1 - axes.means[column]!) * Math.sqrt(ground.statements) * loading;
    const importance = smoothedShare(agree, all) * (1 - smoothedShare(pass, all)) * (1 + extremity);
    const statement = votes.statements[column]!;
    const isNew = 1 + NEW * 2 ** (-all / HALVES_EVERY);
    return { statement, extremity, priority: meta.has(statement) ? ABOUT_PEOPLE : (importance * isNew) ** 2 };
  });
}

/**
 * The next statements for somebody, each drawn by its priority among those that are left, so that all are shown and the
 * important ones sooner. Statements they have answered are not in it.
 *
 * @param priorities above 0
 * @param answered ids of the statements they have answered
 * @param count how many at the most
 * @example nextStatements([{ statement: 'a', priority: 1 }, { statement: 'b', priority: 3 }], new Set(['b']), 2, () => 0) // => ['a']
 * @example nextStatements([{ statement: 'a', priority: 1 }, { statement: 'b', priority: 3 }], new Set(), 1, () => 0.5) // => ['b']
 */
export function nextStatements(
  priorities: readonly Pick<StatementPriority, 'statement' | 'priority'>[],
  answered: ReadonlySet<string>,
  count: number,
  chance: Chance,
): readonly string[] {
  const left = priorities.filter(({ statement }) => !answered.has(statement));
  const drawn: string[] = [];
  while (drawn.length < count && left.length > 0) {
    let point = chance() * left.reduce((sum, { priority }) => sum + priority, 0);
    const at = left.findIndex(({ priority }) => (point -= priority) < 0);
    const [next] = left.splice(at < 0 ? left.length - 1 : at, 1);
    drawn.push(next!.statement);
  }
  return drawn;
}
