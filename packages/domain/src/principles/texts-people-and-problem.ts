import { indicatorText } from './indicator-text.ts';

/** P1–P3: across, the relevant, together on the problem. */
export const PEOPLE_AND_PROBLEM = {
  I01: indicatorText(
    ['Alle grupper med, da problemet blev til', 'Every group there when the problem took shape'],
    {
      green: ['Alle grupper, der skulle til, var med.', 'Every group that was needed was there.'],
      amber: ['De fleste grupper var med, men én manglede.', 'Most groups were there, but one was missing.'],
      red: [
        'For få grupper var med, da problemet blev til.',
        'Too few groups were there when the problem took shape.',
      ],
    },
    [
      'Hent en gruppe, der mangler, og se på problemet igen.',
      'Bring in a group that is missing, and look at the problem again.',
    ],
  ),
  I02: indicatorText(
    ['Balance mellem grupper', 'Balance between groups'],
    {
      green: ['Grupperne var nogenlunde lige mange.', 'The groups were about equally many.'],
      amber: ['Én gruppe var en del flere end de andre.', 'One group was quite a few more than the others.'],
      red: [
        'Én gruppe var langt de fleste, eller en manglede helt.',
        'One group was by far the largest, or one was missing.',
      ],
    },
    ['Inviter flere fra den mindste gruppe.', 'Invite more people from the smallest group.'],
  ),
  I03: indicatorText(
    ['Faggrænser', 'Across disciplines'],
    {
      green: ['Mange slags viden var med ved bordet.', 'Many kinds of knowledge were at the table.'],
      amber: [
        'Der var nogle slags viden, men ikke mange.',
        'There were some kinds of knowledge, but not many.',
      ],
      red: ['Næsten alle så det fra samme fag.', 'Nearly everybody saw it from the same discipline.'],
    },
    [
      'Inviter et fag, der ikke er med endnu. Egen erfaring tæller også.',
      'Invite a discipline that is not there yet. Lived experience counts, too.',
    ],
  ),
  I04: indicatorText(
    ['De relevante kom med', 'The relevant ones joined'],
    {
      green: [
        'Næsten alle, det handler om eller som bestemmer, kom med i tide.',
        'Nearly all who are affected or decide joined in time.',
      ],
      amber: [
        'En del af dem, det handler om eller som bestemmer, manglede.',
        'Some of those who are affected or decide were missing.',
      ],
      red: [
        'Mange af dem, det handler om eller som bestemmer, manglede.',
        'Many of those who are affected or decide were missing.',
      ],
    },
    [
      'Ring til en fra kortet, som ikke er kommet, og spørg hvorfor.',
      'Call somebody on the map who has not come, and ask why.',
    ],
  ),
  I05: indicatorText(
    ['De berørte selv', 'Those who live with it'],
    {
      green: [
        'De, der har problemet tæt på, var mange nok til at blive hørt.',
        'Those who live with the problem were enough to be heard.',
      ],
      amber: [
        'De, der har problemet tæt på, var få eller alene.',
        'Those who live with the problem were few, or alone.',
      ],
      red: [
        'Næsten ingen havde problemet tæt på i deres eget liv.',
        'Hardly anybody had the problem in their own life.',
      ],
    },
    [
      'Bed en, der har det tæt på, om at komme og tage en makker med.',
      'Ask somebody who lives with it to come and bring a friend.',
    ],
  ),
  I06: indicatorText(
    ['Flyttede problemet sig?', 'Did the problem move?'],
    {
      green: [
        'Problemet blev skrevet om, eller alle kalder det første for deres.',
        'The problem was rewritten, or all call the first one theirs.',
      ],
      amber: ['Problemet flyttede sig kun lidt.', 'The problem moved only a little.'],
      red: [
        'Problemet står, som det blev skrevet fra start.',
        'The problem stands as it was written at the start.',
      ],
    },
    [
      'Lad hver gruppe skrive problemet, som den ser det, og skriv så ét sammen.',
      'Let each group write the problem as it sees it, then write one together.',
    ],
  ),
  I07: indicatorText(
    ['Hvem skrev problemet?', 'Who wrote the problem?'],
    {
      green: ['De fleste grupper har skrevet med.', 'Most groups have written.'],
      amber: ['To grupper har skrevet; de andre har læst.', 'Two groups have written; the others have read.'],
      red: ['Højst én gruppe har skrevet.', 'At most one group has written.'],
    },
    [
      'Lad en gruppe, der ikke har skrevet, rette en sætning.',
      'Let a group that has not written change a sentence.',
    ],
  ),
  I08: indicatorText(
    ['»Det er også mit problem«', '“It is my problem, too”'],
    {
      green: [
        'De fleste siger, at det også er deres problem, i alle grupper.',
        'Most say that it is their problem, too, in every group.',
      ],
      amber: [
        'En del er ikke med på problemet, eller en gruppe er det ikke.',
        'Some do not share the problem, or one group does not.',
      ],
      red: ['De fleste siger, at det ikke er deres problem.', 'Most say that it is not their problem.'],
    },
    [
      'Spørg, hvad der mangler, før det også er deres problem, og skriv det ind.',
      'Ask what is missing before it is their problem, too, and write it in.',
    ],
  ),
  I21: indicatorText(
    ['Bliver grupperne?', 'Do the groups stay?'],
    {
      green: ['De fleste i hver gruppe er med endnu.', 'Most of each group are still there.'],
      amber: ['Halvdelen af en gruppe er faldet fra.', 'About half of one group has left.'],
      red: ['De fleste af en gruppe er faldet fra.', 'Most of one group have left.'],
    },
    [
      'Spørg nogen, der er gået, hvad der skal til, før de kommer igen.',
      'Ask some who left what it would take for them to return.',
    ],
  ),
} as const;
