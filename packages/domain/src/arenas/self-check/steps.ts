import type { CheckWords } from './statements.ts';

/** What to do first about a statement that does not hold, and the method cards that help. */
export interface CheckStep {
  readonly words: CheckWords;
  /** Ids of method cards; may be empty where no meeting is needed. */
  readonly methods: readonly string[];
}

const step = (da: string, en: string, ...methods: readonly string[]): CheckStep => ({
  words: { da, en },
  methods,
});

const STEPS: readonly CheckStep[] = [
  step(
    'Gå vejen fra gaden til toilettet med en, der bruger kørestol eller barnevogn. Skriv op, hvad der stopper jer, og hvem der kan rette det.',
    'Go the way from the street to the toilet with somebody who uses a wheelchair or a pram. Write down what stops you and who can mend it.',
    'M03',
  ),
  step(
    'Skriv på døren og på siden her, at alle er velkomne uden medlemskab. Prøv det af med en, der aldrig har været her.',
    'Write on the door and on this page that everybody is welcome without membership. Try it out with somebody who has never been here.',
    'M02',
  ),
  step(
    'Spørg ti af dem, det handler om, hvornår de kan komme. Hold åbent på det tidspunkt fire uger i træk som en prøve.',
    'Ask ten of those it is about when they can come. Keep open at that time for four weeks as a trial.',
    'M18',
    'M12',
  ),
  step(
    'Sæt skilte op med billeder, og find to, der kan hjælpe på et andet sprog. Begynd næste møde med noget, man kan vise uden ord.',
    'Put up signs with pictures, and find two people who can help in another language. Begin the next meeting with something that can be shown without words.',
    'M16',
    'M06',
  ),
  step(
    'Inviter én fra hver gruppe til et møde om én ting, der irriterer jer alle. Ring selv til dem, der plejer at mangle.',
    'Invite one from each group to a meeting about one thing that annoys you all. Ring those who are usually missing yourself.',
    'M01',
    'M08',
  ),
  step(
    'Vælg én gruppe, der sjældent kommer. Tag ud til dem, og spørg, hvad de vil, før I fortæller, hvad I kan.',
    'Choose one group that seldom comes. Go to them and ask what they want before you tell what you can do.',
    'M07',
    'M12',
  ),
  step(
    'Spørg en minoritetsforening, om den vil planlægge det næste møde sammen med jer, og lad den vælge emne og tid.',
    'Ask a minority association to plan the next meeting with you, and let it choose topic and time.',
    'M12',
    'M22',
  ),
  step(
    'Læg et kvarter til før og efter hvert møde. Sæt kaffe frem, og lad være med at stille stolene op i rækker.',
    'Add a quarter of an hour before and after each meeting. Put coffee out, and do not set the chairs in rows.',
    'M06',
  ),
  step(
    'Aftal, hvem der er vært, og hvem der svarer, når værten har fri. Skriv rollen og svartiden på jeres side.',
    'Agree who is the host and who answers when the host is off. Write the role and the time for an answer on your page.',
    'M22',
  ),
  step(
    'Prøv en metode på næste møde, hvor alle skriver eller taler to og to, før nogen taler til alle.',
    'At the next meeting, try a method where all write or talk two and two before anybody speaks to all.',
    'M13',
    'M16',
  ),
  step(
    'Aftal, hvem der står i døren næste gang, og at hver ny bliver præsenteret for én, de kan sidde ved siden af.',
    'Agree who stands at the door next time, and that each newcomer is introduced to one person they can sit beside.',
    'M06',
    'M12',
  ),
  step(
    'Find en vært mere, og lad de to holde de næste tre møder sammen. Vælg gerne én, der ikke er ansat.',
    'Find one more host, and let the two hold the next three meetings together. It may well be somebody who is not employed.',
    'M11',
    'M22',
  ),
  step(
    'Hold ét møde, hvor dagsordenen er tom, og dem, der kommer, skriver den.',
    'Hold one meeting where the agenda is empty and those who come write it.',
    'M09',
  ),
  step(
    'Tag de tre regler, I oftest får spørgsmål om, og lav dem om sammen med dem, der kommer her.',
    'Take the three rules you are asked about most, and remake them together with those who come here.',
    'M20',
    'M14',
  ),
  step(
    'Aftal med ejeren, skriftligt, at der må holdes møder, hvor ejeren bliver kritiseret. Hold så det første.',
    'Agree with the owner, in writing, that meetings may be held where the owner is criticised. Then hold the first.',
    'M21',
    'M19',
  ),
  step(
    'Giv én gruppe en nøgle eller lov til selv at booke i tre måneder. Skriv ned, hvad I aftaler, hvis noget går galt.',
    'Give one group a key or leave to book by itself for three months. Write down what you agree if something goes wrong.',
    'M21',
    'M18',
  ),
  step(
    'Lad to her lede et lille forløb på fire til seks uger sammen. Brug et færdigt forløb, så I ikke skal finde på alt.',
    'Let two people here lead a small process of four to six weeks together. Use a ready-made one, so that you need not invent it all.',
    'M10',
    'M24',
  ),
  step(
    'Vælg ét metodekort, print det, og brug det på næste møde. Tal bagefter om, hvad det gjorde.',
    'Choose one method card, print it and use it at the next meeting. Talk afterwards about what it did.',
    'M13',
    'M24',
  ),
  step(
    'Tegn et kort over de foreninger og virksomheder, I kender ved navn. Besøg tre, der mangler.',
    'Draw a map of the associations and companies you know by name. Visit three that are missing.',
    'M11',
    'M25',
  ),
  step(
    'Tag den næste henvendelse, og prøv den af i »Vælg form«, før I siger ja. Gem svaret til næste gang.',
    'Take the next request and try it in "Choose a form" before you say yes. Keep the answer for next time.',
    'M05',
  ),
  step(
    'Tæl de timer, værten bruger på en måned. Tag tallet med til den, der laver budgettet.',
    'Count the hours the host spends in a month. Take the figure to whoever makes the budget.',
    'M11',
  ),
  step(
    'Skriv jeres vigtigste aftale på én side med to navne fra hver side og en dag, hvor I ser på den igen.',
    'Write your most important agreement on one page with two names from each side and a day when you look at it again.',
    'M21',
  ),
  step(
    'Skriv efter hvert møde tre ting, der skal ske, og hvem der gør det. Begynd det næste møde med at læse dem op.',
    'After each meeting write three things that are to happen and who does them. Begin the next meeting by reading them out.',
    'M24',
    'M18',
  ),
  step(
    'Fortæl én erfaring her på Samskab, helst en, der ikke gik som håbet.',
    'Tell one experience here on Samskab, best one that did not go as hoped.',
    'M24',
    'M23',
  ),
];

/**
 * The first step for a statement, by its number from 1 to 24.
 * @example checkStep(18).methods // => ['M13', 'M24']
 */
export function checkStep(number: number): CheckStep {
  const found = STEPS[number - 1];
  if (!found) throw new RangeError(`There is no statement ${number}`);
  return found;
}
