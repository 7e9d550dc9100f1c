import type { OpinionGroup } from '../groups/opinion-groups.ts';
import type { Representative } from '../figures/representative.ts';
import { letterOf, percent, type Words } from './words.ts';

/** What a group is told by, for those who do not see the map. */
type Told = Pick<Representative, 'statement' | 'side' | 'count' | 'votes'>;

/**
 * A group in words, the twin of its place on the map.
 * @param textOf the text of a statement by its id
 * @example groupSentence({ id: 0, size: 41 }, [{ statement: 's', side: 'agree', count: 30, votes: 40 }], () => 'Vi mødes for lidt').da // => 'Gruppe A, 41 personer, er især enige i »Vi mødes for lidt« (75\u00a0%).'
 */
export function groupSentence(
  { id, size }: Pick<OpinionGroup, 'id' | 'size'>,
  representative: readonly Told[],
  textOf: (statement: string) => string,
): Words {
  const name = letterOf(id);
  const [people, persons] = [size === 1 ? 'person' : 'personer', size === 1 ? 'person' : 'people'];
  if (representative.length === 0)
    return {
      da: `Gruppe ${name}, ${size} ${people}, skiller sig ikke ud.`,
      en: `Group ${name}, ${size} ${persons}, does not stand out.`,
    };
  const told = (language: keyof Words, side: Told['side'], words: string) => {
    const those = representative.filter((one) => one.side === side);
    const each = those.map((one) => quoted(one, textOf)[language]).join(', ');
    return those.length === 0 ? [] : [`${words} ${each}`];
  };
  const danish = [...told('da', 'agree', 'især enige i'), ...told('da', 'disagree', 'især uenige i')].join(
    ' og ',
  );
  const english = [...told('en', 'agree', 'agree with'), ...told('en', 'disagree', 'disagree with')].join(
    ' and ',
  );
  return {
    da: `Gruppe ${name}, ${size} ${people}, er ${danish}.`,
    en: `Group ${name}, ${size} ${persons}, especially ${english}.`,
  };
}

function quoted({ statement, count, votes }: Told, textOf: (statement: string) => string): Words {
  const share = percent(votes === 0 ? 0 : count / votes);
  const text = textOf(statement);
  return { da: `»${text}« (${share.da})`, en: `“${text}” (${share.en})` };
}
