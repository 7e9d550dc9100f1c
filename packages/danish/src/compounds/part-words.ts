// Where the dictionary misleads about the parts of compounds. Written for this project.

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Prefixes and particles: what they mean does not show in the word («indsats», «forslag», «samarbejde»). */
export const NOT_FIRST = set(`
ad af an anti bag bags bel be bed besk bi bort da den der des di ef eft efter em en er et fa fi for forbi ford fore fors forsk fort forud fra frem
fælle før ge gen gennem ger gi hen hens hense hiv ho i il in ind inden inds inter is kis kom kon lig med mellem mer mis mod mods ned neds nå om oms
on op over overs pa per pr pro på re ri rund sam sammen samt si sig sub tel til till tilt trans u ud uden uds under underst ur van var ved vers
vid wor
`);

/** Endings and forms of endings that are also words («ensom+hed»), and rare words that look like one. */
export const NOT_LAST = set(`
al ant bar bare bart de den dens der des det dom domme dommen ene ende ens ent er ere eri et fon fuld fulde fuldt ger hed hede heden hedens
heder hederne heds het ig ind inde ing inger ion is isme ist ister kab lere ler lig lige lighed ling linger lings løs løse løst med mer
mæssig ner nings ning ninger om op på rage rer ret ring ringer sel sig sit ske skab skaber skaberne skabernes skabers skabet skabets skabs som
somme stel stisk ter tes tet tig tion til tisk ud under ved villig villighed vis ælling
`);

/** Before these, «skab» is the cupboard and not the ending. */
export const CUPBOARDS = set(
  'bog el fryse garderobe hjørne klæde køkken køle linned mad medicin sikring skrive tøj varme vin våben værktøj',
);

/** Parts of two letters; other words as short are no parts. */
export const SHORT_FIRST = set('bo by el gå is it ko le ny rå sø tv tå uv æg øl år ø ro');
export const SHORT_LAST = set('by bo sø år æg øl ø bi ko is');

/** Words that look like compounds of two words and mean something else, or nothing more; also with endings. */
export const ONE_WORD: readonly string[] = `
afholdenhed baggrund barndom begynde betyd bedømme begreb bogstav borgmester budskab bærer egenskab ejendom elsker formand formåen fornuft forsamling fortælling
forstå forårsag fredag farvel fuldmægtig færdighed gennemsnit hverdag hindre hjemløs højtid højtidelig inderlig kærlig kærlighed kammerat ligegyldig ligestilling
ligeværd lovgivning lørdag mandag mangfoldig medarbejder menneske morgen mulig mundtlig normal nysgerrig nærvær offentlig onsdag ordentlig ordning
overgang psykolog retfærdig rettighed rigdom rimelig rådgiver rådgivning samvittighed selvfølgelig sommetider standpunkt stilling stillet support sætte søndag særlig
taknemmelig tidlig tidspunkt tilfreds tirsdag transport torsdag trofast tålmodig ungdom vanskelig vejledning vejleder velfærd velkommen venlig videnskab
virkelig værdig årsag øjeblik
`
  .trim()
  .split(/\s+/);
