/**
 * Danish words that say nothing of a problem. A list of its own, so that a better search does not move the gauge of
 * processes that are done. Words of one and two letters never count.
 */
export const PROBLEM_STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'alle alt altid anden andet andre bare blev blevet blive bliver burde både deres dem den denne der derfor ' +
    'deres det dette dig din dine dit disse dog eller ellers end endnu enhver ens ent ethvert fik flere for fordi ' +
    'forskellige fra får første gennem gjorde gjort gør gøre god godt går gå han hans har havde have hele heller ' +
    'hen hende hendes her hos hun hvad hver hverken hvert hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornår ' +
    'igen ikke ind inden ingen intet jer jeres kan kom komme kommer kun kunne lige lidt man mange med meget mellem ' +
    'men mens mere mig min mindre mindst mine mit mod måske måtte nej nogen noget nogle når også omkring ofte ' +
    'over overfor sammen samme samt selv ses siden sig sige siger sin sine sit skal skulle slet som stadig synes ' +
    'sådan således så tage tager til tit tro under uden ved vil ville vor vore vores var vare være været'
  ).split(' '),
);

/** Letters and their marks, in any script. */
const WORD = /[\p{L}\p{M}]+/gu;
const SHORTEST = 3;

/**
 * The words of a text that say what it is about, each once, in small letters.
 * @example [...contentWords('De unge mangler et sted, og de unge mangler tid')] // => ['unge', 'mangler', 'sted', 'tid']
 */
export const contentWords = (text: string): ReadonlySet<string> =>
  new Set(
    (text.normalize('NFC').toLowerCase().match(WORD) ?? []).filter(
      (word) => word.length >= SHORTEST && !PROBLEM_STOP_WORDS.has(word),
    ),
  );

/**
 * How far a problem moved between two texts: 1 − Jaccard's index of their content words, 0 where they are the same, 1
 * where they share none; null where neither has any.
 * @example movedBetween('Unge mangler et sted', 'Et sted mangler unge') // => 0
 * @example movedBetween('', 'og') // => null
 */
export function movedBetween(first: string, agreed: string): number | null {
  const [before, after] = [contentWords(first), contentWords(agreed)];
  const all = before.union(after).size;
  return all === 0 ? null : 1 - before.intersection(after).size / all;
}
