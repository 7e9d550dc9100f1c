// Words that mean the same to somebody who looks for an experience: official and everyday words, names with and
// without their short form, English words used in Danish. Written for this project. One group a line.

export const SAME = `
ældre = seniorer = gamle mennesker
pensionist = folkepensionist
unge = ungdom = teenagere
børn = småbørn
forældre = mor og far
enlig forsørger = alenemor = enlig forælder
pårørende = nærtstående
bedsteforældre = mormor og morfar
nydansker = tilflytter fra udlandet
etnisk minoritet = minoritetsetnisk
handicap = funktionsnedsættelse = funktionsnedsat
udviklingshæmning = udviklingshandicap
kørestolsbruger = gangbesværet
blind = svagtseende = synshandicap
døv = hørehæmmet = hørehandicap
psykisk sygdom = sindslidelse = psykisk lidelse
psykisk sårbarhed = sårbar
demens = alzheimer = dement
ensomhed = ufrivillig alenehed = social isolation
misbrug = afhængighed = rusmiddelproblem
alkoholmisbrug = alkoholproblem
hjemløshed = boligløs
socialt udsat = udsathed
fattigdom = økonomisk knaphed = lavindkomst
gæld = gældsat = skyldner
arbejdsløs = ledig = ledige = arbejdssøgende = jobsøgende
arbejdsløshed = ledighed = arbejdsledighed
kontanthjælp = kontanthjælpsmodtager
dagpenge = a-kasse
førtidspension = invalidepension
efterløn = tidlig tilbagetrækning
sygemeldt = sygefravær = langtidssyg
langvarig sygdom = kronisk sygdom = kroniker
stress = udbrændthed
angst = angstlidelse
depression = nedtrykthed
selvmord = selvmordstanker
vold i hjemmet = partnervold = vold i nære relationer
krisecenter = kvindehjem
skilsmisse = samlivsbrud
sorg = tab af nærmeste
skolefravær = skolevægring = bekymrende fravær
mobning = drilleri
lektiehjælp = lektiecafé = lektieværksted
ordblind = dysleksi
læsning = højtlæsning
daginstitution = dagtilbud
børnehave = børnehus
skole = folkeskole
fritidshjem = sfo = skolefritidsordning
ungdomsklub = fritidsklub
højskole = folkehøjskole
erhvervsuddannelse = erhvervsskole = teknisk skole
voksenundervisning = vuc = voksenuddannelse
aftenskole = oplysningsforbund
læreplads = elevplads
fritidsjob = lommepengejob
fritidsaktivitet = fritidsinteresse
fritidspas = kontingentstøtte
plejehjem = plejecenter = plejebolig
hjemmehjælp = hjemmepleje
hjemmehjælper = sosu-hjælper
social- og sundhedsassistent = sosu-assistent
genoptræning = rehabilitering
sundhedsfremme = folkesundhed
sygehus = hospital
læge = praktiserende læge = egen læge
tandlæge = tandpleje
palliation = lindring = lindrende behandling
livets afslutning = den sidste tid
aflastning = aflastningsophold
bosted = botilbud = døgntilbud
bostøtte = socialpædagogisk støtte
støttekontaktperson = skp
kontaktperson = personlig støtte
værested = varmestue
socialrådgiver = sagsbehandler = rådgiver i kommunen
jobcenter = beskæftigelsescenter
borgerservice = borgerservicecenter
kommune = kommunal forvaltning
byråd = kommunalbestyrelse
borgmester = rådmand
forvaltning = administration
embedsmand = embedsperson
politiker = folkevalgt = byrådsmedlem
samskabelse = samproduktion
borgerinddragelse = borgerdeltagelse = borgermedvirken
brugerinddragelse = brugerindflydelse
høring = høringsproces
borgermøde = offentligt møde
borgersamling = borgerting
borgerbudget = borgerbudgettering = borgerbudgetter
borgerforslag = forslag fra borgere
medborgerskab = aktivt medborgerskab
nærdemokrati = lokaldemokrati = lokalt demokrati
partnerskab = partnerskabsaftale
samarbejdsaftale = kontrakt om samarbejde
samarbejde på tværs = tværgående samarbejde
tværfaglig = tværprofessionel = på tværs af fag
netværk = netværksgruppe
offentlig-privat partnerskab = opp
offentlig-privat innovation = opi
idéburet offentligt partnerskab = iop
socialøkonomisk virksomhed = socialøkonomi = social virksomhed
virksomhed = firma
virksomhedsfrivillighed = frivillig i arbejdstiden
samfundsansvar = csr
sponsorat = sponsor
donation = gave
bevilling = tilskud = økonomisk støtte
pulje = puljemidler
fond = almennyttig fond
§ 18-midler = paragraf 18-midler = paragraf 18
frivillig = volontør = frivillig hjælper
frivilligt arbejde = frivillighed = frivilligt engagement
frivilligcenter = frivilligformidling
ildsjæl = drivkraft = initiativtager
tovholder = koordinator
brobygger = brobygning
vært = værtinde
kasserer = regnskabsfører
bestyrelse = foreningsbestyrelse
bestyrelsesmedlem = medlem af bestyrelsen
generalforsamling = årsmøde
vedtægter = regler for foreningen
foreningsliv = foreningsdanmark
folkeoplysning = folkeoplysende
idrætsforening = idrætsklub = sportsforening
idræt = sport
motion = fysisk aktivitet
fodbold = boldspil
gymnastik = bevægelseshold
svømning = svømmehal
cykling = cykeltur
gåtur = vandretur = gågruppe
spejder = spejdergruppe
kultur = kulturliv
kulturhus = forsamlingshus
medborgerhus = beboerhus
musik = sang og musik
kor = fællessang = korsang
teater = scenekunst
kunst = billedkunst
strikning = strikkeklub = håndarbejde
håndværk = værkstedsarbejde
bibliotek = folkebibliotek
bogcafé = læsekreds = læseklub
museum = udstilling
kirke = folkekirke
menighedsråd = kirkens råd
moské = muslimsk bedested
fællesspisning = folkekøkken = fællesmåltid
madlavning = kogekunst
madspild = overskudsmad
fødevarebank = madudlevering
suppekøkken = gratis mad
café = kaffestue
køkkenhave = nyttehave = dyrkningsfællesskab
byhave = fælles have
kolonihave = haveforening
natur = naturoplevelse = friluftsliv
klima = klimaforandringer
bæredygtighed = bæredygtig udvikling = grøn omstilling
energifællesskab = fælles solceller
genbrug = genbrugsbutik = loppemarked
reparation = reparationscafé
affald = affaldssortering
biodiversitet = vild natur
trafik = transport
samkørsel = delebil
handicapkørsel = flextur = flextrafik
kollektiv trafik = offentlig transport = bustrafik
trafiksikkerhed = sikker skolevej
cykelsti = cykelrute
landsby = landdistrikt = yderområde
ø = øsamfund
bydel = kvarter = boligkvarter
almen bolig = almennyttig bolig = lejebolig
boligforening = boligselskab = boligorganisation
afdelingsbestyrelse = beboerbestyrelse
boligsocial indsats = boligsocial helhedsplan
udsat boligområde = udsat boligkvarter
beboerdemokrati = beboerindflydelse
nabofællesskab = naboskab
nabohjælp = hjælp fra naboer
byfornyelse = områdefornyelse
byrum = offentlige rum
lokalråd = bydelsråd
borgerforening = beboerforening
grundejerforening = ejerforening
seniorfællesskab = seniorbofællesskab
bofællesskab = kollektiv
tryghed = utryghed i området
kriminalitet = lovovertrædelse
kriminalitetsforebyggelse = ssp
natteravne = tryghedsvandring
bande = bandekonflikt
radikalisering = ekstremisme
konfliktmægling = konfliktløsning
integration = inklusion af nye borgere
sprogundervisning = danskundervisning = lær dansk
sprogcafé = snak dansk
tolk = tolkning
asylansøger = asylsøger
flygtningevenner = venligboer
familiesammenføring = familiesammenført
kvindegruppe = kvindenetværk
mandefællesskab = mænds mødesteder
far = fædre
mødregruppe = barselsgruppe
familiehus = familiecenter
familierådgivning = familievejledning
plejefamilie = familiepleje
anbringelse = anbragt uden for hjemmet
adoption = adoptivbarn
venskabsfamilie = værtsfamilie
besøgsven = besøgstjeneste
telefonkæde = tryghedsopkald
mentor = mentorordning
selvhjælpsgruppe = samtalegruppe
peer-støtte = ligemand = ligestillet støtte
personlige erfaringer = levet erfaring
rådgivning = vejledning
retshjælp = advokatvagt
gældsrådgivning = økonomisk rådgivning
it-hjælp = digital hjælp = computerhjælp
digital inklusion = digitalt udsat
mitid = digital signatur
velfærdsteknologi = hjælpemiddelteknologi
kunstig intelligens = ai
hjemmeside = website = netsted
sociale medier = facebookgruppe
datasikkerhed = gdpr
databeskyttelse = persondata
samtykke = tilladelse fra den enkelte
tavshedspligt = fortrolighed
børneattest = straffeattest til frivillige
myndighedsudøvelse = myndighedsafgørelse
afgørelse = myndighedens svar
klage = klageadgang
lov = lovgivning
serviceloven = lov om social service
ejerskab = medejerskab
forankring = videreførelse i drift
afprøvning = prøvehandling = forsøgsordning
problemformulering = fælles forståelse af problemet
behov = ønsker og behov
virkning = effekt = udbytte
evaluering = opfølgning på resultater
måling = dokumentation
læring = erfaringsudveksling
tilbagemelding = feedback
kompetenceudvikling = efteruddannelse
arbejdsgruppe = styregruppe
workshop = værkstedsmøde
møde = samling
mødested = samlingssted
arrangement = event = begivenhed
festival = byfest
innovation = nytænkning
frivilligkoordinator = frivilligkonsulent
faglighed = fagprofession
medarbejder = personale
leder = chef
fagforening = fagforbund
tillid = tillidsfuld relation
magt = indflydelse
lighed i sundhed = social ulighed i sundhed
ligestilling = kønsligestilling
lgbt = lgbtq = homoseksuel
diskrimination = forskelsbehandling
menneskerettigheder = rettigheder
velfærd = velfærdssamfund
civilsamfund = det frivillige samfund
nødhjælp = katastrofehjælp
beredskab = krisestyring
corona = covid = pandemi
`;
