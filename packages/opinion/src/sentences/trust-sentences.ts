import type { ChanceTest } from '../trust/chance-test.ts';
import type { Showing } from '../trust/showing.ts';
import type { Stability } from '../trust/stability.ts';
import { percent, type Words } from './words.ts';

/**
 * How steady groups are.
 * @example stabilitySentence({ runs: 100, held: 93, agreement: 0.9, groups: [] }).da // => 'Grupperne holder i 93 af 100 gentagelser, hver gang uden en femtedel af deltagerne.'
 */
export const stabilitySentence = ({ runs, held }: Stability): Words => ({
  da: `Grupperne holder i ${held} af ${runs} gentagelser, hver gang uden en femtedel af deltagerne.`,
  en: `The groups hold in ${held} of ${runs} repetitions, each without a fifth of the participants.`,
});

/**
 * Whether groups are more than chance.
 * @example chanceSentence({ runs: 99, explained: 0.2, byChance: 0.1, asGood: 30, probability: 0.31, isChance: true }).en // => 'The groups are no more than chance: they explain 20% of the disagreement, and votes dealt out at random did as well in 30 of 99 tries.'
 */
export function chanceSentence({ runs, explained, byChance, asGood, isChance }: ChanceTest): Words {
  const [found, chance] = [percent(explained), percent(byChance)];
  if (isChance)
    return {
      da: `Grupperne er ikke mere end tilfældighed: de forklarer ${found.da} af uenigheden, og stemmer, der blev fordelt tilfældigt, gjorde det lige så godt i ${asGood} af ${runs} forsøg.`,
      en: `The groups are no more than chance: they explain ${found.en} of the disagreement, and votes dealt out at random did as well in ${asGood} of ${runs} tries.`,
    };
  return {
    da: `Grupperne er mere end tilfældighed: de forklarer ${found.da} af uenigheden, og tilfældigt fordelte stemmer ville typisk give ${chance.da}.`,
    en: `The groups are more than chance: they explain ${found.en} of the disagreement, and votes dealt out at random would typically give ${chance.en}.`,
  };
}

/**
 * Why groups are not shown on pages; null where they may be.
 * @example showingSentence({ may: false, people: 41, fewest: 60 }).en // => 'Groups of opinion are not shown, because they are of 41 people; from 60 on they say something.'
 */
export const showingSentence = ({ may, people, fewest }: Showing): Words | null =>
  may
    ? null
    : {
        da: `Meningsgrupper vises ikke, fordi de kun er af ${people} personer; først fra ${fewest} siger de noget.`,
        en: `Groups of opinion are not shown, because they are of ${people} people; from ${fewest} on they say something.`,
      };
