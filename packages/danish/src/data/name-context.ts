// Words that stand beside people's names, and words that show that a name belongs to something else.
// All in small letters, as compared with the small letters of the text.

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Polite titles: the capital word after one is a person, whatever it is. */
export const HONORIFICS = set(
  'hr herr fru frk frøken dr doktor mr mrs ms miss sir prof professor pastor sognepræst',
);

/** What people are called by their work or place: a listed name after one is a person. */
export const ROLES = set(`
ambassadør advokat afdelingsleder aktivist assistent bestyrelsesformand bestyrelsesmedlem beboer beboeren beboerrådgiver bibliotekar
bibliotekaren bibliotekslederen borger borgeren borgmester borgmesteren brobygger chauffør chef chefen deltager
deltageren direktør direktøren ejer elev eleven ergoterapeut facilitator fodboldtræner formand formanden forperson forpersonen forfatter
forsker forælder frivillig frivillige frivilligkoordinator fysioterapeut gruppeleder gæst håndværker ildsjæl ildsjælen jobkonsulent
kasserer kassereren klubleder kommunaldirektør konsulent konsulenten kontaktperson kontaktpersonen koordinator koordinatoren kok
købmand købmanden landmand leder lederen lektor lærer læreren læge lægen medarbejder medarbejderen medlem mentor mentoren naboen nabo
præst præsten projektleder projektlederen projektmedarbejder pædagog pædagogen pårørende rektor rådgiver sagsbehandler sagsbehandleren
sekretær skoleleder skolelederen smed snedker socialrådgiver socialrådgiveren sognemedhjælper sosu sosu-assistent statsminister
studerende støtteperson støttepersonen sundhedsplejerske sygeplejerske sygeplejersken tillidsrepræsentant tolk tolken tovholder
tovholderen træner træneren tømrer udvalgsformand vicevært viceværten vært værten værtinde
citizen chairman chairperson coordinator director founder manager mayor minister neighbour nurse president resident secretary teacher
volunteer
`);

/** Relatives and friends, before a name («min søn Bo») and after its genitive («Bos mor»). */
export const KIN = set(`
barn barnebarn bedstefar bedstemor bror broren brødre datter datteren drengen eksmand ekskone fader far faren farfar farmor faster
fætter kammerat kone konen kollega kollegaen kusine kvinden kæreste kæresten lillebror lillesøster mand manden mor moren morfar mormor
moster niece nevø onkel papfar papmor pigen plejebarn plejemor plejefar plejesøn plejedatter samlever storebror storesøster svigerdatter
svigerfar svigermor svigersøn søn sønnen søster søsteren tante ven vennen veninde veninden ægtefælle
brother daughter father friend husband mother sister son wife
`);

/** What only people do. After or before a name that is also a word, these make it a name. */
export const HUMAN_VERBS = set(`
arbejdede boede bor elsker elskede erkender erkendte foreslog foreslår forklarede forklarer fortalte fortæller frygtede frygter følte
føler græd græder griner grinede hilser hilste hjalp husker huskede håber håbede indrømmede indrømmer inviterede inviterer kendte
kender lyttede lærte mente mener mødte oplevede oplever påpeger påpegede ringede ringer sagde savnede savner siger skrev skriver smilede
smiler spiste spurgte spørger svarede svarer syntes synes takkede takker tilføjede tilføjer troede tror tænker tænkte underviser
underviste understregede understreger vidste vurderer vurderede ønskede ønsker
asked asks believes explained explains felt laughed lives recalls remembers said says smiled thinks thought told tells wrote writes
`);

/** Words before a name that say it is a thing: «projekt Emil», «stormen Bodil», «Sankt Hans». */
export const THINGS_BEFORE = set(`
bladet bogen bostedet butik butikken børnehaven børnehuset børnehjemmet båden café caféen cafe cafeen dronning færgen filmen
firmaet fonden foreningen forlaget gruppen gruppe gården guden gudinden hjemmesiden holdet hotel hotellet hospital huset hurtigfærgen
jomfru kirken klubben kollegiet kong kongen kronprins kronprinsesse magasinet orkanen partiet pave paven plejecenter plejecentret
plejehjem plejehjemmet prins prinsesse profeten programmet projekt projektet restaurant restauranten romanen salen sangen
sankt sct selskabet serien skibet skoleskibet skolen skt st stiftelsen stormen stuen teatret vandrehjemmet villa
virksomheden vuggestuen værestedet værtshuset
cape east fort hurricane king lake las los mount new north northern port prince princess queen saint san santa santo são south
southern west western
`);

/** Words inside or after a name that make the whole a place or an organisation. */
export const THINGS = set(`
allé alle alléen avenue akademi akademiet arkitekter bageri beboerforening bibliotek biblioteket boghandel boligforening boulevard bro by bycenter
børnehave børnehus cafe café center centeret centret efterskole fabrik fabrikken festival festivalen fond fonden forening foreningen
forlag friskole gade gades gymnasium gård gård gården have haven havn hjem hjemmet hospital hospitalet hotel hus huset højskole
institut instituttet kapel kirke kirken klub klubben kollegium kollegiet kommune kro kroen kvarter legat legatet marked metode metoden mindefond model modellen
museum museet park parken passage plads pladsen plejecenter plejehjem plejecentret pris prisen provsti region ring samling selskab
selskabet sjælland skole skolen skov skoven sogn stadion station sti stiftelse stiftelsen stræde sø søen sygehus sygehuset teater
teatret teateret torv torvet universitet universitetet vej vejen vænge vænget værk værket værksted værkstedet aps holding
assembly award bay beach bridge center centre church city college committee community company council county creek district foundation group hall house
inc institute island islands lake lane library ltd museum network park partnership party police prize program programme project river road school society square
state street town trust union universität university valley
`);

/** Endings of one-word places and organisations: «Emiliehuset», «Karensminde». */
export const THING_ENDINGS: readonly string[] =
  'alléen arkitekter boulevard center centeret centret festivalen fonden foreningen forening gade gården hallen haven hjemmet hospitalet huset kirke kirken klubben kollegiet kommune kvarteret minde museet parken pladsen plads prisen salen skole skolen skoven stiftelsen stræde teatret torv torvet universitetet vej vejen vænget værket værkstedet'.split(
    ' ',
  );

/** Capital words that a name does not run on into, where a full stop was forgotten. */
export const NOT_IN_NAMES = set(`
at da de den der derefter derfor desuden det dette du efter en er et for foruden fra før først han hans hende hendes her heller hun hvad
hver hverken hvis hvor hvordan hvornår hvorfor hos i ifølge ikke imens ja jeg kan kun ligesom men mens mod måske nej nogle nu når og
også om omkring over på samtidig selv senere siden som så til udover under uden vi vores ved både både
aktiv dansk danske foto formand kasserer kontakt leder mail medlem næstformand referat referent suppleant telefon tlf
the and but he his her it its she they we you in on at for from this that these those what when where who how why after before while
with without since although according dear also both
`);

/** How a letter or a sentence to somebody begins. */
export const GREETINGS = set(
  'af fra kh mvh vh kære hej goddag tak tillykke velkommen hilsen venlig dear hello hi thanks welcome spørg kontakt ring skriv',
);

/** Small words inside a name: «Anna von Holstein», «Ahmed al Hassan». */
export const NAME_PARTICLES = set('al bin bint de del della dos el ibn la le ter van von');
