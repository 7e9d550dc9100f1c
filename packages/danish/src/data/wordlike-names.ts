// Given names that are also Danish or English words, places, months, peoples or things. Alone they say
// nothing: they need a surname, a title, a verb only people do, or an age beside them.

const WORDLIKE = `
Alba Andre Anemone April Aria Art Asia Ask Aske August Aura Aurora Basel Bill Birk Bjørn Bo Bob Can Carolina
Chelsea Christen Christian Dag Daisy Dan Dawn Dean Desiree Don Ea Ebbe Eg Faith Falk Falke Felicia Flora
Florence Florian Folke Frank Fred Frede Fryd Georgia Glen Grace Grant Gro Gry Gul Guy Hans Hardy Hind Hong
Hope Hung India Ion Iris Islam Israel Jasmin Jasmine Jihad Jordan Juli June Juni Juno Kamille Karma Kaya
Kent Kit Kristen Lilje Liv Lotus Love Lucia Luna Lykke Lyn Madison Mai Maj Marina Mark Marley Max May Mercy
Meta Mika Milan Mina Mine Mynte Nada Nanok Neo Nova Nur Ola Paris Pascal Peer Per Pil Prince Raja Ramadan
Ray Regner Rico Rio Ro Roman Rosa Rose Rune Sabah Saga Said Salem Sami Sandy Sasha Saxo Sif Silke Sine Siv
Skye Sofia Sofus Sol Soul Stella Sten Stig Storm Sultana Summer Sydney Tage Tara Tro Tue Urban Vibe Victoria
Villa Ville Viola Violet Virginia Vita Will Zen
`;

/** Given names that need stronger context, because they are also words or places. */
export const WORDLIKE_NAMES: readonly string[] = [...new Set(WORDLIKE.trim().split(/\s+/))];

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Names that are also words for people: where a sentence begins with one, what people do may follow both. */
export const ALSO_FOR_PEOPLE = set('andre mine');

/** Names of things that help people, as people do. */
export const ALSO_HELP = set('fred fryd grace hope karma love lykke ro sol tro');

/** Given names that are usual first words of a sentence, and else hardly ever written with a capital letter. */
export const ALSO_FIRST_WORDS = set('enes rene ture');
