// Endings of Danish street names and the words that look like streets and are not.

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Endings that are hardly anything but streets. */
export const STREET_ENDINGS: readonly string[] =
  'vej vejen gade gaden allé alle alléen stræde strædet vænge vænget boulevard boulevarden plads pladsen torv torvet gyde gyden svinget esplanaden passage passagen stien'.split(
    ' ',
  );

/** Endings that streets share with houses, woods and places: the number must end the phrase. */
export const WEAK_STREET_ENDINGS: readonly string[] =
  'ager ageren bakke bakken brinken bro brygge dal dalen eng engen gården have haven hegnet høj højen kaj kajen krogen kæret lund lunden løkken mark marken mosen park parken ringen skoven sti toften toft vang vangen volden åsen'.split(
    ' ',
  );

/** Words that are a street's last word when a name stands before them. */
export const STREET_WORDS = set(
  'vej gade allé alle stræde vænge vænget boulevard plads torv gyde passage kaj brygge park have ring bakke sti esplanade',
);

/** Words with such an ending that never are an address. */
export const NOT_STREETS = set(`
adgangsvej arbejdsplads arbejdspladsen byggeplads byggepladsen børnehave børnehaven cykelsti cykelstien daghave
elevplads elevpladsen festplads forpladsen fripladsen friplads fællesgade fælleshave
fælleshaven genvej genvejen gågade holdeplads hovedvej hovedvejen 
institutionsplads kolonihave kolonihaven køkkenhave landevej landevejen legeplads legepladsen livsvej læreplads lærepladsen
motorvej motorvejen nyttehave nyttehaven naturpark naturparken nationalpark
omvej omvejen parkeringsplads parkeringspladsen plejehjemsplads praktikplads praktikpladsen ringvej 
sansehave sansehaven sidegade sidegaden sidevej skaterpark skolehave skolehaven sovepladsen soveplads
siddeplads ståplads studieplads studiepladsen udvej udvejen udviklingspark 
erhvervspark forskerpark legepark letbanevej fællesplads fællespladsen bålplads bålpladsen opholdsplads
`);

/** First parts of street names that are written as a word of their own. */
export const STREET_FIRST_WORDS = set(
  'gammel gl gamle ny nye nørre nr søndre sønder sdr øster østre vester vestre store st lille ll nordre sankt skt sct indre ydre øvre nedre over neder kongens dronning kong prins prinsesse chr',
);
