import { indicatorText } from './indicator-text.ts';

/** P4 and P5: equal and deciding together, new actions. */
export const EQUAL_AND_NEW = {
  I09: indicatorText(
    ['Jævnhed i bidrag', 'Even contributions'],
    {
      green: ['Mange bidrog, og nogenlunde lige meget.', 'Many contributed, and about equally.'],
      amber: ['Nogle bidrog meget og andre lidt.', 'Some contributed much and others little.'],
      red: ['Få stod for det meste.', 'A few did most of it.'],
    },
    [
      'Lad alle tænke og skrive hver for sig, før der bliver talt.',
      'Let everybody think and write alone before anybody speaks.',
    ],
  ),
  I10: indicatorText(
    ['Fylder én gruppe for meget?', 'Does one group take up too much room?'],
    {
      green: ['Ingen gruppe fyldte for meget.', 'No group took up too much room.'],
      amber: ['Én gruppe fyldte mere, end den burde.', 'One group took up more room than it should.'],
      red: ['Én gruppe stod for næsten alt.', 'One group did nearly everything.'],
    },
    ['Lad de andre grupper begynde på næste møde.', 'Let the other groups begin at the next meeting.'],
  ),
  I11: indicatorText(
    ['Hvem besluttede?', 'Who decided?'],
    {
      green: ['De vigtige beslutninger blev taget sammen.', 'The key decisions were made together.'],
      amber: [
        'Nogle vigtige beslutninger blev taget sammen, andre ikke.',
        'Some key decisions were made together, others not.',
      ],
      red: ['Én part tog de fleste vigtige beslutninger.', 'One party made most of the key decisions.'],
    },
    [
      'Tag en vigtig beslutning op igen, og tag den sammen.',
      'Take up a key decision again, and make it together.',
    ],
  ),
  I12: indicatorText(
    ['Lige vægt til forslag', 'Equal weight for proposals'],
    {
      green: [
        'Forslag havde lige gode chancer, hvem der end kom med dem.',
        'Proposals had the same chance, whoever made them.',
      ],
      amber: [
        'Den ene sides forslag kom noget oftere igennem.',
        'Proposals of one side came through rather more often.',
      ],
      red: [
        'Det var næsten kun den ene sides forslag, der kom igennem.',
        'Almost only the proposals of one side came through.',
      ],
    },
    [
      'Se på de forslag, der faldt, og tag et op fra den side, der fik færrest igennem.',
      'Look at the proposals that fell, and take one up from the side that had fewest adopted.',
    ],
  ),
  I13: indicatorText(
    ['Hvor nyt?', 'How new?'],
    {
      green: [
        'Mindst én handling er en ny blanding eller ikke set før.',
        'At least one action is a new mix or not seen before.',
      ],
      amber: ['Det bedste er kendt andre steder, men nyt her.', 'The best is known elsewhere, but new here.'],
      red: ['Handlingerne er de samme som før.', 'The actions are the same as before.'],
    },
    ['Sæt to handlinger fra to grupper sammen til én.', 'Join two actions of two groups into one.'],
  ),
  I14: indicatorText(
    ['Andel nye handlinger', 'Share of new actions'],
    {
      green: [
        'Mindst halvdelen stod ikke på nogens plan fra start.',
        'At least half were on nobody’s plan at the start.',
      ],
      amber: ['Det meste stod på nogens plan i forvejen.', 'Most were on somebody’s plan already.'],
      red: ['Næsten alt stod på nogens plan i forvejen.', 'Nearly all were on somebody’s plan already.'],
    },
    [
      'Find på en handling, som ingen af jer havde planlagt.',
      'Think of an action that none of you had planned.',
    ],
  ),
  I15: indicatorText(
    ['Prøvet af', 'Tried out'],
    {
      green: [
        'De fleste handlinger er prøvet, og I har skrevet, hvad I lærte.',
        'Most actions have been tried, and you wrote what you learned.',
      ],
      amber: ['Nogle handlinger er prøvet, andre ikke.', 'Some actions have been tried, others not.'],
      red: ['Næsten intet er prøvet endnu.', 'Hardly anything has been tried yet.'],
    },
    [
      'Prøv en handling i det små, og skriv én læring.',
      'Try one action on a small scale, and write one lesson.',
    ],
  ),
} as const;
