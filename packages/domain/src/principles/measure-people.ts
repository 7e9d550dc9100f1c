import { ACTOR_GROUPS } from '../kernel/actor-groups.ts';
import { hill, pielou } from './spread.ts';
import { NOTHING, plain, share, shareOf, TOO_FEW, total, type Measured } from './measured.ts';
import { groupsNeeded, type ProcessFacts } from './process-facts.ts';

/** Everybody who was there while the problem was defined. */
const everybody = ({ problemPhase }: ProcessFacts) => total(Object.values(problemPhase.participants));

/** A number of all participants, if there are enough of them. */
function ofEverybody(facts: ProcessFacts, fewest: number, measure: () => Measured): Measured {
  const many = everybody(facts);
  return many === 0 ? NOTHING : many < fewest ? TOO_FEW : measure();
}

/** How many there were of each needed group. */
const neededThere = ({ needed, problemPhase }: ProcessFacts) =>
  needed.map((group) => problemPhase.participants[group] ?? 0);

/** I01. The groups are few by nature, so two are enough to speak of a share. */
export const allGroups = (facts: ProcessFacts): Measured =>
  everybody(facts) === 0
    ? NOTHING
    : share(neededThere(facts).filter((count) => count > 0).length, groupsNeeded(facts), 1);

/** I02. Over the needed groups; one that is away counts as 0. */
export const balance = (facts: ProcessFacts, fewest: number): Measured =>
  ofEverybody(facts, fewest, () => {
    const counts = neededThere(facts);
    return plain(pielou(counts.length === 1 ? [...counts, 0] : counts));
  });

/** I03. */
export const disciplines = ({ problemPhase }: ProcessFacts, fewest: number): Measured => {
  const counts = Object.values(problemPhase.disciplines);
  const told = total(counts);
  return told > 0 && told < fewest ? TOO_FEW : plain(hill(counts));
};

/** I04. A "no" stays among those who should have come. */
export const relevantCame = ({ actors }: ProcessFacts, fewest: number): Measured =>
  shareOf(
    actors.filter(({ rings }) => rings.includes('affected') || rings.includes('decides')),
    ({ joinedBeforeLock }) => joinedBeforeLock,
    fewest,
  );

/** How many have the problem in their own life, at most those who were there; null where nobody was asked. */
export const affectedPeople = ({ problemPhase: { affected, participants } }: ProcessFacts): number | null =>
  affected === null
    ? null
    : total(ACTOR_GROUPS.map((group) => Math.min(affected[group] ?? 0, participants[group] ?? 0)));

/** I05. */
export function affectedThere(facts: ProcessFacts, fewest: number): Measured {
  const affected = affectedPeople(facts);
  return affected === null ? NOTHING : share(affected, everybody(facts), fewest);
}

/** I21. The least of the groups, because the weakest one leaves first. Groups of one say nothing. */
export function groupsStay({ problemPhase: { participants }, stayed }: ProcessFacts): Measured {
  if (stayed === null) return NOTHING;
  const shares = ACTOR_GROUPS.flatMap((group) => {
    const [then, now] = [participants[group] ?? 0, stayed[group] ?? 0];
    return then < 2 ? [] : [{ value: Math.min(now / then, 1), part: Math.min(now, then), whole: then }];
  });
  return shares.toSorted((a, b) => a.value - b.value || a.whole - b.whole)[0] ?? TOO_FEW;
}
