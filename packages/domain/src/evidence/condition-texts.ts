/** A condition or outcome that experiences are compared by, with what each membership means. */
export interface ConditionText {
  readonly code: string;
  readonly da: string;
  readonly en: string;
  /** For the memberships 0, 0.33, 0.67 and 1, in that order. 0.5 does not exist: it would say nothing. */
  readonly anchors: { readonly da: Anchors; readonly en: Anchors };
}
type Anchors = readonly [string, string, string, string];

const condition = (
  code: string,
  [da, en]: readonly [string, string],
  inDanish: Anchors,
  inEnglish: Anchors,
) => ({
  code,
  da,
  en,
  anchors: { da: inDanish, en: inEnglish },
});

/**
 * The twelve conditions C01–C12 and three outcomes O1–O3 in the words of the form. After Ansell & Gash (2008) and
 * the factors of GOGREEN, as section E.6 of the domain specification puts them together.
 */
export const CONDITION_TEXTS: readonly ConditionText[] = [
  condition(
    'C01',
    ['Var problemet vigtigt for alle?', 'Did the problem matter to everybody?'],
    [
      'Kun én part så et problem',
      'Flere så det, men det var ikke vigtigt for alle',
      'Det var vigtigt for de fleste',
      'Det var vigtigt for alle, og ingen havde hele billedet',
    ],
    [
      'Only one party saw a problem',
      'Several saw it, but it did not matter to all',
      'It mattered to most',
      'It mattered to all, and nobody had the whole picture',
    ],
  ),
  condition(
    'C02',
    ['Stolede I på hinanden fra start?', 'Did you trust each other from the start?'],
    [
      'Åben konflikt eller brudte løfter',
      'Forsigtighed og dårlige minder',
      'Nogen god erfaring sammen',
      'Flere havde lykkedes sammen før',
    ],
    [
      'Open conflict or broken promises',
      'Caution and bad memories',
      'Some good experience together',
      'Several had succeeded together before',
    ],
  ),
  condition(
    'C03',
    ['Havde I brug for hinanden?', 'Did you need each other?'],
    [
      'Én kunne løse det alene',
      'Bedre sammen, men ikke nødvendigt',
      'To eller tre kunne ikke uden hinanden',
      'Ingen af grupperne kunne alene',
    ],
    [
      'One could solve it alone',
      'Better together, but not necessary',
      'Two or three could not without each other',
      'None of the groups could alone',
    ],
  ),
  condition(
    'C04',
    ['Var dem, det handlede om, med?', 'Were those it was about there?'],
    [
      'Nej',
      'Andre talte for dem',
      'Ja, men få eller sent',
      'Ja, sammen med alle, der skulle til, før problemet lå fast',
    ],
    [
      'No',
      'Others spoke for them',
      'Yes, but few or late',
      'Yes, with all who were needed, before the problem was settled',
    ],
  ),
  condition(
    'C05',
    ['Fandt I sammen ud af, hvad problemet var?', 'Did you find out together what the problem was?'],
    [
      'Én havde bestemt det før start',
      'Andre blev hørt om ordene',
      'Mindst to grupper ændrede det',
      'Det blev skrevet forfra sammen',
    ],
    [
      'One had decided it before the start',
      'Others were asked about the words',
      'At least two groups changed it',
      'It was written anew together',
    ],
  ),
  condition(
    'C06',
    ['Besluttede I sammen?', 'Did you decide together?'],
    [
      'Én part bestemte alt',
      'Én bestemte det vigtigste',
      'De fleste vigtige beslutninger tog vi sammen',
      'Alle vigtige beslutninger, også om penge',
    ],
    [
      'One party decided everything',
      'One decided what mattered most',
      'We made most key decisions together',
      'All key decisions, also about money',
    ],
  ),
  condition(
    'C07',
    ['Havde I et godt sted at mødes?', 'Did you have a good place to meet?'],
    [
      'Intet fast sted, eller kun hos én part',
      'Et sted, men svært at komme til',
      'Et åbent sted med en vært',
      'Et neutralt sted, hvor tid og mad passede dem, det handlede om',
    ],
    [
      'No fixed place, or only at one party’s',
      'A place, but hard to get to',
      'An open place with a host',
      'A neutral place, where times and food suited those it was about',
    ],
  ),
  condition(
    'C08',
    ['Blev samtalen hjulpet godt på vej?', 'Was the conversation well led?'],
    [
      'Ingen gjorde det, eller én med sin egen dagsorden',
      'Nogen uden tid eller evne',
      'En dygtig person på nogle møder',
      'En dygtig og uafhængig person hele vejen',
    ],
    [
      'Nobody did, or one with an agenda',
      'Somebody without time or skill',
      'A skilled person at some meetings',
      'A skilled, independent person all the way',
    ],
  ),
  condition(
    'C09',
    ['Vidste I, hvad I kunne beslutte?', 'Did you know what you could decide?'],
    [
      'Beslutninger var skjulte eller lukkede',
      'Løfter uden klarhed',
      'Opbakning, men uklare grænser',
      'Det var skrevet ned, og det blev holdt',
    ],
    [
      'Decisions were hidden or closed',
      'Promises without clarity',
      'Support, but unclear limits',
      'It was written down, and it was kept',
    ],
  ),
  condition(
    'C10',
    ['Var der tid og penge?', 'Was there time and money?'],
    [
      'Ingen, eller penge med ødelæggende krav',
      'En smule, i kort tid',
      'Nok til at prøve',
      'Fra flere parter, også bagefter',
    ],
    [
      'None, or money with harmful demands',
      'A little, for a short time',
      'Enough to try',
      'From several parties, also afterwards',
    ],
  ),
  condition(
    'C11',
    ['Måtte I prøve og fejle?', 'Could you try and fail?'],
    [
      'Intet måtte ændres eller fejle',
      'Prøvet én gang uden at lære af det',
      'Prøvet og justeret',
      'Flere små forsøg; noget blev stoppet, noget beholdt',
    ],
    [
      'Nothing could change or fail',
      'Tried once without learning from it',
      'Tried and adjusted',
      'Several small trials; some stopped, some kept',
    ],
  ),
  condition(
    'C12',
    ['Hørte alle, hvordan det gik undervejs?', 'Did everybody hear how it went along the way?'],
    ['Nej', 'Sent eller kun den ene vej', 'Efter de fleste møder', 'Fast, til alle, og det ændrede kursen'],
    ['No', 'Late, or only one way', 'After most meetings', 'Always, to everybody, and it changed the course'],
  ),
  condition(
    'O1',
    ['Blev det noget nyt?', 'Did it become something new?'],
    ['Det samme som før', 'Kendt her i forvejen', 'En ny blanding', 'Ikke set før, og rollerne ændrede sig'],
    ['The same as before', 'Known here already', 'A new mix', 'Not seen before, and the roles changed'],
  ),
  condition(
    'O2',
    ['Blev noget bedre?', 'Did something become better?'],
    [
      'Nej, eller noget blev værre',
      'Enkelte siger det',
      'Flere siger det, eller det er målt før og efter',
      'Målt før og efter og sammenlignet med andre',
    ],
    [
      'No, or something became worse',
      'Single people say so',
      'Several say so, or it was measured before and after',
      'Measured before and after, and compared with others',
    ],
  ),
  condition(
    'O3',
    ['Holdt det?', 'Did it last?'],
    [
      'Det sluttede, og intet er tilbage',
      'Der er rester',
      'Det kører efter et år og har en ejer',
      'Det kører med ejer og penge, og dem, det handler om, bestemmer med',
    ],
    [
      'It ended, and nothing is left',
      'There are remnants',
      'It runs after a year and has an owner',
      'It runs with owner and money, and those it is about have a say',
    ],
  ),
];
