import { column, onlyExported, type Column } from './column.ts';
import { lines, memberships, notes, term, terms, text, whole, yesNo } from './codec.ts';

const SEVERAL = { code: 'several', da: 'Flere parter sammen', en: 'Several parties together' };
const ALL = { code: 'all', da: 'Alle', en: 'All' };

const actions = lines([
  ['text', text],
  ['novelty', term('novelty')],
  ['originGroup', term('actorGroup', [SEVERAL])],
  ['continues', yesNo],
]);
const outcomes = lines([
  ['dimension', term('outcomeDimension')],
  ['direction', term('direction')],
  ['measure', text],
  ['evidenceLevel', term('evidenceLevel')],
  ['whoSays', terms('actorGroup')],
  ['baseline', text],
  ['followUp', text],
  ['n', whole],
  ['otherExplanations', text],
]);
const lessons = lines([
  ['text', text],
  ['kind', term('lessonKind')],
  ['forGroup', term('actorGroup', [ALL])],
]);
const links = lines([
  ['url', text],
  ['label', text],
]);

/** What came of it, what it cost and how the story may be used, in the order of the template. */
export const RESULT_COLUMNS: readonly Column[] = [
  column(
    'actions',
    actions,
    ['Nye handlinger', 'New actions'],
    [
      'Én linje for hver: hvad | hvor nyt | hvem fandt på det | fortsætter det.',
      'One line each: what | how new | whose idea | does it continue.',
    ],
  ),
  column(
    'outcomes',
    outcomes,
    ['Virkninger', 'Outcomes'],
    [
      'Én linje for hver: hvad | bedre eller værre | hvordan ved I det | hvor sikkert | hvem siger det.',
      'One line each: what | better or worse | how you know | how surely | who says so.',
    ],
  ),
  column(
    'successFactors',
    terms('factor'),
    ['Det hjalp', 'What helped'],
    ['Semikolon imellem.', 'Semicolons between.'],
  ),
  column(
    'failureFactors',
    terms('factor'),
    ['Det spændte ben', 'What got in the way'],
    ['Semikolon imellem.', 'Semicolons between.'],
  ),
  column('moneyBand', term('moneyBand'), ['Penge i alt', 'Money in all'], ['I kroner.', 'In Danish kroner.']),
  column(
    'moneySources',
    terms('moneySource'),
    ['Hvor pengene kom fra', 'Where the money came from'],
    ['Semikolon imellem.', 'Semicolons between.'],
  ),
  column(
    'volunteerHours',
    whole,
    ['Timer, frivillige', 'Hours, volunteers'],
    ['Et helt tal.', 'A whole number.'],
  ),
  column('staffHours', whole, ['Timer, ansatte', 'Hours, staff'], ['Et helt tal.', 'A whole number.']),
  column(
    'companyHours',
    whole,
    ['Timer, virksomheder', 'Hours, companies'],
    ['Et helt tal.', 'A whole number.'],
  ),
  column(
    'lessons',
    lessons,
    ['Læring', 'Lessons'],
    [
      'Én linje for hver: én sætning, som begynder med et udsagnsord | slags | hvem den er til.',
      'One line each: one sentence that begins with a verb | kind | whom it is for.',
    ],
  ),
  column(
    'adviceToOthers',
    text,
    ['Råd til andre', 'Advice to others'],
    ['Med egne ord.', 'In your own words.'],
  ),
  column(
    'links',
    links,
    ['Links', 'Links'],
    ['Én linje for hver: webadresse | navn.', 'One line each: web address | name.'],
  ),
  column(
    'authorRelation',
    term('authorRelation'),
    ['Din rolle', 'Your role'],
    ['Hvordan kender du historien?', 'How do you know the story?'],
  ),
  column(
    'authorGroup',
    term('actorGroup'),
    ['Din gruppe', 'Your group'],
    ['Den gruppe, du selv hører til.', 'The group you belong to.'],
  ),
  column(
    'anonymity',
    term('anonymity'),
    ['Hvor åbent', 'How open'],
    ['Hvad må læsere kunne genkende?', 'What may readers recognise?'],
  ),
  column('licence', term('licence'), ['Brug', 'Use'], ['Tomt betyder CC BY 4.0.', 'Empty means CC BY 4.0.']),
  column(
    'transfer.differsInDenmark',
    terms('transferDifference'),
    ['Hvad er anderledes i Danmark', 'What differs in Denmark'],
    ['Kun for historier fra andre lande.', 'Only for stories from other countries.'],
  ),
  column(
    'transfer.whatMustBeChecked',
    text,
    ['Hvad skal undersøges', 'What must be checked'],
    ['Kun for historier fra andre lande.', 'Only for stories from other countries.'],
  ),
  column(
    'transfer.smallestFirstStep',
    text,
    ['Det mindste første skridt', 'The smallest first step'],
    ['Kun for historier fra andre lande.', 'Only for stories from other countries.'],
  ),
  onlyExported('transfer.translatedBy', text, 'transfer.translatedBy'),
  onlyExported('conditions', memberships, 'conditions'),
  onlyExported('outcomeMemberships', memberships, 'outcomeMemberships'),
  onlyExported('conditionNotes', notes, 'conditionNotes'),
  onlyExported('outcomeNotes', notes, 'outcomeNotes'),
];
