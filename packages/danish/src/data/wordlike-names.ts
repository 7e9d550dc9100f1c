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
