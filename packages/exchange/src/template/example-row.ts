import { experienceContent, type ExperienceContent } from '@samskab/domain';

const SHARED = {
  valence: 'mixed',
  country: 'DK',
  municipality: '0461',
  scale: 'neighbourhood',
  startMonth: '2024-02',
  endMonth: '2024-11',
  ongoing: false,
  stillExists12m: true,
  themes: ['loneliness', 'cultureAccess'],
  targetGroups: ['older', 'residents'],
  missingGroups: ['private'],
  disciplines: ['library', 'livedExperience'],
  declaredForm: 'partnership',
  actualForm: 'cocreation',
  initiatorGroup: 'voluntary',
  problemFirstBy: 'public',
  problemDefinedBy: ['citizens', 'voluntary', 'public'],
  problemDefinedWhen: 'problem',
  problemChanged: 'yes',
  phasesDone: ['gather', 'problem', 'trial'],
  methods: ['M06', 'M18'],
  arenaKind: 'library',
  decisionsByWhom: 'jointMost',
  substitution: 'supplements',
  purposeEmphasis: ['quality'],
  successFactors: ['affectedInvolved', 'arena'],
  failureFactors: ['volunteerLoad'],
  moneyBand: 'lt10k',
  moneySources: ['inKind'],
  volunteerHours: 120,
  staffHours: 40,
  authorRelation: 'coordinator',
  authorGroup: 'voluntary',
  anonymity: 'A1',
} as const;

const DANISH = {
  ...SHARED,
  language: 'da',
  title: 'Sangen, der fik naboer ud',
  summary:
    'Biblioteket, et kor og naboer sang sammen hver torsdag. Mange kom, men de frivillige blev trætte.',
  valenceWhy: 'Flere fik nye bekendte. Til gengæld hang det hele på to frivillige.',
  story: {
    before: 'Mange i kvarteret kendte ikke deres naboer. Biblioteket inviterede til foredrag, men få kom.',
    did: 'Vi spurgte på trapperne, hvad folk havde lyst til. De ville synge. Koret tog noderne med.',
    happened: 'Først kom 8, siden 40. Om efteråret blev det svært at finde nogen, der lavede kaffe.',
    learned: 'Del opgaverne i små bidder fra starten.',
  },
  wentWrong: {
    what: 'To frivillige gjorde næsten alt.',
    noticed: 'Efter sommerferien, da den ene blev syg.',
    tried: 'Vi delte opgaverne i små vagter.',
  },
  regionLabel: 'Fyn',
  placeLabel: 'Et kvarter ved havnen',
  actors: [
    { type: 'library', group: 'public', role: 'host', count: 2 },
    { type: 'association', group: 'voluntary', role: 'initiator', count: 12 },
    { type: 'resident', group: 'citizens', role: 'livedExperience', count: 40 },
  ],
  missingWho: 'De unge og butikkerne var ikke med.',
  formWhy: 'Vi skrev en aftale, men beslutningerne blev taget ved bordet.',
  problemFirst: 'For få ældre kommer på biblioteket.',
  problemAgreed: 'Naboer mangler en grund til at mødes.',
  actions: [{ text: 'Fællessang uden tilmelding', novelty: 'n1', originGroup: 'citizens', continues: true }],
  outcomes: [
    {
      dimension: 'relations',
      direction: 'better',
      measure: 'Deltagere, der kendte en ny nabo',
      evidenceLevel: 'e1',
      whoSays: ['citizens', 'voluntary'],
    },
  ],
  lessons: [
    { text: 'Del opgaverne i små vagter, før I går i gang.', kind: 'doDifferently', forGroup: 'voluntary' },
  ],
  adviceToOthers: 'Spørg, hvad folk har lyst til, før I planlægger.',
} as const;

const ENGLISH = {
  ...SHARED,
  language: 'en',
  title: 'The song that brought neighbours out',
  summary:
    'A library, a choir and neighbours sang together on Thursdays. Many came, but the volunteers grew tired.',
  valenceWhy: 'Several made new acquaintances. But everything hung on two volunteers.',
  story: {
    before: 'Many in the quarter did not know their neighbours. The library held talks, but few came.',
    did: 'We asked on the stairs what people would like. They wanted to sing. The choir brought the notes.',
    happened: 'First 8 came, then 40. In the autumn it was hard to find someone to make coffee.',
    learned: 'Share the tasks in small pieces from the start.',
  },
  wentWrong: {
    what: 'Two volunteers did nearly everything.',
    noticed: 'After the summer, when one of them fell ill.',
    tried: 'We shared the tasks in short turns.',
  },
  regionLabel: 'Funen',
  placeLabel: 'A quarter by the harbour',
  actors: DANISH.actors,
  missingWho: 'The young and the shops were not there.',
  formWhy: 'We wrote an agreement, but the decisions were made at the table.',
  problemFirst: 'Too few older people come to the library.',
  problemAgreed: 'Neighbours lack a reason to meet.',
  actions: [{ text: 'Singing without booking', novelty: 'n1', originGroup: 'citizens', continues: true }],
  outcomes: [{ ...DANISH.outcomes[0], measure: 'Participants who knew a new neighbour' }],
  lessons: [
    {
      text: 'Share the tasks in short turns before you start.',
      kind: 'doDifferently',
      forGroup: 'voluntary',
    },
  ],
  adviceToOthers: 'Ask what people would like before you plan.',
} as const;

/** The story in the template's example row, written for Samskab. */
export const exampleContent = (language: 'da' | 'en'): ExperienceContent =>
  experienceContent.parse(language === 'da' ? DANISH : ENGLISH);
