import { column, type Column } from './column.ts';
import { lines, term, terms, text, whole } from './codec.ts';

const SEVERAL = { code: 'several', da: 'Flere parter sammen', en: 'Several parties together' };
const OTHER = { code: 'other', da: 'Noget andet', en: 'Something else' };
const NONE = { code: 'none', da: 'Vi kaldte det ikke noget', en: 'We gave it no name' };

const actors = lines([
  ['type', term('actorType')],
  ['group', term('actorGroup')],
  ['role', term('role')],
  ['count', whole],
  ['typeOther', text],
  ['joinedPhase', term('phase')],
  ['leftPhase', term('phase')],
]);

/** Who took part, who decided and how the problem was understood, in the order of the template. */
export const PARTY_COLUMNS: readonly Column[] = [
  column(
    'actors',
    actors,
    ['Hvem var med', 'Who took part'],
    [
      'Én linje for hver: slags | gruppe | rolle | antal | andet. Aldrig navne på personer.',
      'One line each: kind | group | role | number | other. Never names of persons.',
    ],
  ),
  column(
    'missingGroups',
    terms('actorGroup'),
    ['Hvilke grupper manglede', 'Which groups were missing'],
    ['Semikolon imellem.', 'Semicolons between.'],
  ),
  column('missingWho', text, ['Hvem manglede', 'Who was missing'], ['Med egne ord.', 'In your own words.']),
  column(
    'disciplines',
    terms('discipline'),
    ['Fagligheder', 'Disciplines'],
    ['Semikolon imellem.', 'Semicolons between.'],
  ),
  column(
    'declaredForm',
    term('collaborationForm', [OTHER, NONE]),
    ['Hvad I kaldte det', 'What you called it'],
    ['Den form for samarbejde, I selv sagde.', 'The form of collaboration that you named.'],
  ),
  column(
    'actualForm',
    term('collaborationForm'),
    ['Hvad det blev til', 'What it became'],
    ['Den form, det endte med at være.', 'The form that it turned out to be.'],
  ),
  column('formWhy', text, ['Hvorfor den form', 'Why that form'], ['Med egne ord.', 'In your own words.']),
  column(
    'initiatorGroup',
    term('actorGroup', [SEVERAL]),
    ['Hvem begyndte', 'Who began'],
    ['Den gruppe, der tog initiativet.', 'The group that took the initiative.'],
  ),
  column(
    'problemFirst',
    text,
    ['Problemet, som det først blev sagt', 'The problem as it was first put'],
    ['Med de ord, I brugte da.', 'In the words you used then.'],
  ),
  column(
    'problemFirstBy',
    term('actorGroup'),
    ['Hvem sagde det først', 'Who put it first'],
    ['Én gruppe.', 'One group.'],
  ),
  column(
    'problemDefinedBy',
    terms('actorGroup'),
    ['Hvem bestemte, hvad problemet var', 'Who defined the problem'],
    ['Semikolon imellem.', 'Semicolons between.'],
  ),
  column(
    'problemDefinedWhen',
    term('phase'),
    ['Hvornår blev det bestemt', 'When it was defined'],
    ['Fasen i forløbet.', 'The phase of the process.'],
  ),
  column(
    'problemChanged',
    term('problemChanged'),
    ['Blev problemet et andet', 'Did the problem change'],
    ['Ved I det ikke, så skriv det.', 'If you do not know, say so.'],
  ),
  column(
    'problemAgreed',
    text,
    ['Problemet, som I blev enige om', 'The problem as you agreed on it'],
    ['Når det blev et andet.', 'When it changed.'],
  ),
  column('phasesDone', terms('phase'), ['Faser', 'Phases'], ['Semikolon imellem.', 'Semicolons between.']),
  column('methods', terms('method'), ['Metoder', 'Methods'], ['Semikolon imellem.', 'Semicolons between.']),
  column('arenaKind', term('arenaKind'), ['Mødested', 'Meeting place'], ['Slags sted.', 'Kind of place.']),
  column(
    'decisionsByWhom',
    term('decisionsByWhom'),
    ['Hvem besluttede', 'Who decided'],
    ['De vigtige beslutninger.', 'The decisions that mattered.'],
  ),
  column(
    'substitution',
    term('substitution'),
    ['Supplement eller erstatning', 'Supplement or replacement'],
    ['I forhold til det, ansatte gjorde.', 'Compared with what staff did.'],
  ),
  column(
    'purposeEmphasis',
    terms('purposeEmphasis'),
    ['Hvad var vigtigst', 'What mattered most'],
    ['Semikolon imellem.', 'Semicolons between.'],
  ),
];
