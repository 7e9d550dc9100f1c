import { column, type Column } from './column.ts';
import { country, month, municipality, term, terms, text, yesNo } from './codec.ts';

/** The story and where and when it took place, in the order of the template. */
export const STORY_COLUMNS: readonly Column[] = [
  column('title', text, ['Titel', 'Title'], ['Højst 80 tegn.', 'At most 80 characters.']),
  column(
    'summary',
    text,
    ['Kort fortalt', 'In short'],
    ['Hvad skete der? Højst 300 tegn.', 'What happened? At most 300 characters.'],
  ),
  column('language', term('language'), ['Sprog', 'Language'], ['Tomt betyder dansk.', 'Empty means Danish.']),
  column(
    'valence',
    term('valence'),
    ['Hvordan gik det', 'How it went'],
    [
      'God, blandet, dårlig eller stoppet. Alle er lige velkomne.',
      'Good, mixed, bad or stopped. All are equally welcome.',
    ],
  ),
  column(
    'valenceWhy',
    text,
    ['Hvorfor gik det sådan', 'Why it went that way'],
    ['Med egne ord.', 'In your own words.'],
  ),
  column(
    'story.before',
    text,
    ['Før: problemet', 'Before: the problem'],
    ['Hvordan var det før? Højst 6.000 tegn.', 'What was it like before? At most 6,000 characters.'],
  ),
  column(
    'story.did',
    text,
    ['Hvad I gjorde nyt', 'What you did that was new'],
    ['Højst 6.000 tegn.', 'At most 6,000 characters.'],
  ),
  column(
    'story.happened',
    text,
    ['Hvad der skete', 'What happened'],
    ['Højst 6.000 tegn.', 'At most 6,000 characters.'],
  ),
  column(
    'story.learned',
    text,
    ['Hvad I ved nu', 'What you know now'],
    [
      'Hvad ville I gøre anderledes? Højst 6.000 tegn.',
      'What would you do differently? At most 6,000 characters.',
    ],
  ),
  column(
    'wentWrong.what',
    text,
    ['Hvad gik skævt', 'What went wrong'],
    ['Det sker i de fleste forløb.', 'It happens in most processes.'],
  ),
  column(
    'wentWrong.noticed',
    text,
    ['Hvornår så I det', 'When you noticed'],
    ['Med egne ord.', 'In your own words.'],
  ),
  column(
    'wentWrong.tried',
    text,
    ['Hvad prøvede I så', 'What you tried then'],
    ['Med egne ord.', 'In your own words.'],
  ),
  column(
    'country',
    country,
    ['Land', 'Country'],
    ['Landets navn eller to bogstaver: DK.', 'The name of the country or two letters: DK.'],
  ),
  column(
    'municipality',
    municipality,
    ['Kommune', 'Municipality'],
    ['Navn eller fire cifre. Kun i Danmark.', 'Name or four digits. In Denmark only.'],
  ),
  column('regionLabel', text, ['Region eller landsdel', 'Region'], ['Fx Fyn.', 'Funen, for instance.']),
  column(
    'placeLabel',
    text,
    ['Sted', 'Place'],
    ['By eller kvarter. Ingen adresser.', 'Town or quarter. No addresses.'],
  ),
  column(
    'scale',
    term('scale'),
    ['Hvor stort', 'Scale'],
    ['Hvor langt nåede det ud?', 'How far did it reach?'],
  ),
  column(
    'startMonth',
    month,
    ['Fra måned', 'From month'],
    ['Skriv fx 2022-03.', 'Write 2022-03, for instance.'],
  ),
  column('endMonth', month, ['Til måned', 'To month'], ['Skriv fx 2023-11.', 'Write 2023-11, for instance.']),
  column('ongoing', yesNo, ['Kører det endnu', 'Still going on'], ['Ja eller nej.', 'Yes or no.']),
  column(
    'stillExists12m',
    yesNo,
    ['Fandtes det efter et år', 'Existed after a year'],
    ['Ja eller nej.', 'Yes or no.'],
  ),
  column(
    'themes',
    terms('theme'),
    ['Temaer', 'Themes'],
    ['Ét eller flere med semikolon imellem.', 'One or several with semicolons between.'],
  ),
  column(
    'themeOther',
    text,
    ['Andet tema', 'Other theme'],
    ['Når temaet er Andet.', 'When the theme is Other.'],
  ),
  column(
    'targetGroups',
    terms('targetGroup'),
    ['Målgrupper', 'Target groups'],
    ['Hvem var det for? Semikolon imellem.', 'Whom was it for? Semicolons between.'],
  ),
];
