// Directed groups: who asks for the word on the left also means those on the right, not the other way round.
// Written for this project. One group a line.

/** A wider word and narrower ones: who asks for the wider also means the narrower. */
export const NARROWER = `
ældre > pensionist, plejehjemsbeboer, oldemor
unge > elev, student, skoletrætte
børn > skolebarn, vuggestuebarn, spædbarn
familie > forældre, søskende, bedsteforældre
udsat > hjemløshed, stofbruger, sexarbejder
nydansker > flygtning, indvandrer, asylansøger
flygtning > ukrainer, syrer, kvoteflygtning
handicap > blind, døv, udviklingshæmning, kørestolsbruger
psykisk sygdom > angst, depression, skizofreni
misbrug > alkoholmisbrug, ludomani, stofmisbrug
sygdom > demens, kræft, diabetes, hjertesygdom
fællesskab > madklub, strikkeklub, bofællesskab
forening > idrætsforening, patientforening, kulturforening, borgerforening
organisation > forening, fond, virksomhed
frivillig > besøgsven, mentor, natteravne
arena > bibliotek, kulturhus, medborgerhus, frivilligcenter
mødested > værested, café, kulturhus
samarbejdsform > partnerskab, samarbejdsaftale, sponsorat
borgerinddragelse > høring, borgermøde, borgersamling, borgerbudget
kommune > jobcenter, borgerservice
uddannelse > skole, erhvervsuddannelse, højskole
institution > plejehjem, børnehave, bosted
bolig > almen bolig, andelsbolig, seniorbolig
idræt > fodbold, svømning, gymnastik, håndbold
kultur > musik, teater, kunst, museum
natur > skov, strand, park
miljø > affald, genbrug, vandmiljø
transport > samkørsel, cykling, handicapkørsel
sundhed > motion, kost, rygestop
vold > vold i hjemmet, æresrelateret vold
støtte > bevilling, donation, sponsorat
professionel > socialrådgiver, pædagog, sygeplejerske, lærer
mad > fællesspisning, madlavning, madspild
rådgivning > retshjælp, gældsrådgivning, familierådgivning
digitalisering > it-hjælp, mitid, velfærdsteknologi
tryghed > nabohjælp, natteravne
`;

/** Words as they are used now and as they were: each finds the other, and the older is never suggested. */
export const OLDER = `
udviklingshæmning > åndssvag, evnesvag
handicap > invalid, vanfør
døv > døvstum
psykisk sygdom > sindssyg
nydansker > fremmedarbejder, gæstearbejder
plejehjem > alderdomshjem, gamlehjem
hjemmehjælp > husmorafløser
kontanthjælp > bistandshjælp, socialhjælp, understøttelse
jobcenter > arbejdsformidling
region > amt, amtskommune
byråd > sogneråd
folkeskole > almueskole, kommuneskole
erhvervsuddannelse > lærlingeuddannelse
daginstitution > børneasyl
pædagog > børnehavelærer
sosu-hjælper > sygehjælper
folkepension > aldersrente
socialt udsat > socialt belastet, marginaliseret
hjemløs > vagabond, subsistensløs
udsat boligområde > ghetto
almen bolig > socialt boligbyggeri
brugerindflydelse > brugerstyring
borgerbudget > brugerstyret budgettering
socialrådgiver > forsorgsmedarbejder
sundhedsplejerske > spædbørnssygeplejerske
højskole > bondehøjskole
forsamlingshus > samlingshus
ligestilling > kvindesag
demens > senil, åreforkalkning
alzheimer > aldersdemens
psykiatri > sindssygehospital
`;

/** English words and what they are in Danish: an English question finds Danish texts. */
export const ENGLISH = `
co-creation > samskabelse
cocreation > samskabelse
co-production > samskabelse, samproduktion
form of collaboration > samarbejdsform
collaboration > samarbejde, samskabelse
partnership > partnerskab
cooperation agreement > samarbejdsaftale
citizen involvement > borgerinddragelse
public participation > borgerinddragelse
consultation > høring
participatory budgeting > borgerbudgettering, borgerbudget
active citizenship > aktivt medborgerskab, medborgerskab
volunteer contribution, volunteer contribution in public service > frivilligt bidrag i offentlig drift, frivilligt arbejde
public service > offentlig drift, offentlig service
procurement > indkøb, udbud
tender > udbud
sponsorship > sponsorat
public-private partnership > offentlig-privat partnerskab, opp
public-private innovation > offentlig-privat innovation, opi
non-profit > idéburet, almennyttig
nonprofit partnership, non-profit-public partnership > idéburet offentligt partnerskab, idéburet-offentligt partnerskab, iop
social enterprise > socialøkonomisk virksomhed
welfare > velfærd
initiative, welfare initiative > velfærdsindsats, indsats
process > forløb
phase > fase
experience > erfaring
mixed > blandet
good > god
bad > dårlig
stopped > stoppet
lesson > læring
meeting place > mødested
venue > mødested
volunteer centre > frivilligcenter
public library, libraries > folkebibliotek, bibliotek
library > bibliotek, folkebibliotek
volunteer > frivillig
volunteering > frivilligt arbejde, frivillighed
local champion > ildsjæl
firebrand > ildsjæl
association > forening
club > forening, klub
voluntary organisation > frivillig organisation
ethnic minority > etnisk minoritet, etnisk minoritetsforening
minority association, ethnic-minority association > etnisk minoritetsforening
citizen > borger
affected citizen > berørt borger
relative > pårørende
carer > pårørende, omsorgsgiver
service user > bruger, der får hjælp
account > konto
professional > fagperson
employee > ansat, medarbejder
discipline > faglighed, faggrænse
interdisciplinary > tværfaglig
sector > sektor
actor group > aktørgruppe
actor > aktør
stakeholder > interessent, aktør
municipality, municipalities > kommune
department > forvaltning
public authority, exercise of public authority > myndighed, myndighedsudøvelse
municipal council > byråd, kommunalbestyrelse
city council > byråd
mayor > borgmester
company, companies > virksomhed
business > virksomhed, erhvervsliv
corporate volunteering > virksomhedsfrivillighed
housing association > boligorganisation, boligforening
tenant board > afdelingsbestyrelse
tenant > lejer, beboer
local council > lokalråd
residents association > borgerforening, beboerforening
resident > beboer
coordinator > tovholder
host > vært
broker > brobygger
actor map > aktørkort
problem statement > problemformulering
action > handling
trial > afprøvning, prøvehandling
anchoring > forankring
sustainability > bæredygtighed, forankring
challenge > udfordre, udfordring
decision log > beslutningslog
decision > beslutning
follow-up > opfølgning
outcome > virkning, effekt
impact > virkning, effekt
annual meeting > årsmøde
statement > udsagn
on the field > på banen
supports > støtter op
steps back > trækker sig
gives place > giver plads
pledge > løfte
community, communities > fællesskab
offer > tilbud
need > behov
grants > tilskud, § 18-midler
section 18, grants by section 18 of the social services act > § 18-midler, paragraf 18-midler
confidentiality, duty of confidentiality > tavshedspligt
child protection certificate, child-protection certificate > børneattest
consent > samtykke
consent decision, decision by consent > samtykkebeslutning
key cause > mærkesag
mandate > beslutningsret
decision maker, person with a mandate > medarbejder med beslutningsret
elderly > ældre
older people > ældre
loneliness > ensomhed
lonely > ensom
youth > unge
young people > unge
children > børn
child > barn
family, families > familie
parents > forældre
woman, women > kvinder
men > mænd
school > skole
kindergarten > børnehave
teacher > lærer
education > uddannelse
homework help > lektiehjælp
refugees > flygtninge
asylum seeker > asylansøger
immigrants > indvandrere, nydansker
newcomers > nydansker, tilflytter
language > sprog
interpreter > tolk
homelessness > hjemløshed
homeless > hjemløs
poverty > fattigdom
debt > gæld
unemployment > arbejdsløshed, ledighed
unemployed > arbejdsløs, ledig
social worker > socialrådgiver
nurse > sygeplejerske
doctor > læge
health > sundhed
mental health > psykisk sundhed, psykisk sygdom
mental illness > psykisk sygdom
disability, disabilities > handicap
dementia > demens
addiction > misbrug, afhængighed
violence > vold
shelter > krisecenter, herberg
rehabilitation > rehabilitering, genoptræning
nursing home > plejehjem
home care > hjemmehjælp, hjemmepleje
prevention > forebyggelse
exercise > motion
football > fodbold
swimming > svømning
cycling > cykling
music > musik
choir > kor
theatre > teater
art > kunst
culture > kultur
church > kirke
food > mad
communal dinner > fællesspisning
food waste > madspild
community garden > byhave, fælles have
nature > natur
climate > klima
environment > miljø
recycling > genbrug
repair > reparation
car sharing > delebil, samkørsel
housing > bolig
neighbourhood > bydel, kvarter
neighbours > naboer
village > landsby
rural > landdistrikt
island > ø
safety > tryghed
crime > kriminalitet
trust > tillid
democracy > demokrati
citizens assembly > borgersamling
town hall meeting > borgermøde
grant > tilskud, bevilling
funding > finansiering, tilskud
foundation > fond
evaluation > evaluering
digital inclusion > digital inklusion
technology > teknologi
training > kursus, undervisning
peer support > peer-støtte
counselling > rådgivning
legal aid > retshjælp
civil society > civilsamfund
public sector > offentlig sektor
private sector > privat sektor
empowerment > myndiggørelse
inclusion > inklusion
equality > ligestilling
human rights > menneskerettigheder
desk > skranke
handover > at give videre
rules for posters > regler for opslag
`;
