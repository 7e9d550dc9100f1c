/** R's own words in capital letters: they cannot be the name of a column. */
const RESERVED: ReadonlySet<string> = new Set(['TRUE', 'FALSE', 'NULL', 'NA']);

const LETTERS: Readonly<Record<string, string>> = {
  Æ: 'AE',
  Ø: 'OE',
  Å: 'AA',
  ß: 'SS',
  Œ: 'OE',
  Ð: 'D',
  Þ: 'TH',
};

/** R QCA tells conditions apart by letters and digits, and takes no notice of small and capital letters everywhere. */
function plain(name: string): string {
  const letters = name
    .toUpperCase()
    .normalize('NFC')
    .replaceAll(/[ÆØÅŒÐÞ]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFD')
    .replaceAll(/[^A-Z0-9]/g, '');
  return /^[A-Z]/.test(letters) ? letters : `V${letters}`;
}

/**
 * A name that R QCA takes for each of these, the same where it may stay: capital letters and digits, no two alike.
 * @example rNames(['DEV', 'Åben dør', 'åben-dør', 'NA']) // => ['DEV', 'AABENDOER', 'AABENDOER2', 'NA2']
 */
export function rNames(names: readonly string[]): readonly string[] {
  // Those that may stay come first, so that no other takes their place.
  const taken = new Set(names.filter((name) => plain(name) === name && !RESERVED.has(name)));
  const kept = new Set(taken);
  return names.map((name) => {
    if (kept.delete(name)) return name;
    const free = freeName(plain(name), taken);
    taken.add(free);
    return free;
  });
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let [name, number] = [wanted, 1];
  while (taken.has(name) || RESERVED.has(name)) name = `${wanted}${(number += 1)}`;
  return name;
}
