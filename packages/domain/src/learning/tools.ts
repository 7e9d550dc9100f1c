import type { LearningWords } from './learning-shape.ts';

/** Something to use at once: a page of this site. */
export interface LearningTool {
  /** The Danish address. */
  readonly href: string;
  readonly name: LearningWords;
  /** What it is good for, in a sentence. */
  readonly about: LearningWords;
}

type Both = readonly [da: string, en: string];

const tool = (href: string, [nameDa, nameEn]: Both, [da, en]: Both): LearningTool => ({
  href,
  name: { da: nameDa, en: nameEn },
  about: { da, en },
});

const card = (slug: string, name: Both, about: Both): LearningTool => tool(`/metoder/${slug}`, name, about);

/**
 * Every tool that a step may lead to, by its code. The one place where the paths know addresses of other parts; method
 * cards have the codes of the toolbox.
 */
export const LEARNING_TOOLS: Readonly<Record<string, LearningTool>> = {
  guide: tool(
    '/vaelg-form',
    ['Samarbejdsguiden', 'The collaboration guide'],
    ['Fjorten spørgsmål, der peger på en form.', 'Fourteen questions that point to a form.'],
  ),
  together: tool(
    '/vaelg-form/sammen',
    ['Svar hver for sig', 'Answer apart'],
    [
      'Begge parter svarer. Så ser I, hvor I er uenige, før nogen siger ja.',
      'Both parties answer. Then you see where you differ before anybody says yes.',
    ],
  ),
  frame: tool(
    '/vaelg-form/rammeark',
    ['Rammearket', 'The frame sheet'],
    [
      'Én side: hvad er låst, hvad er åbent, og hvem bestemmer?',
      'One page: what is locked, what is open, and who decides?',
    ],
  ),
  tell: tool(
    '/fortael',
    ['Fortæl jeres erfaring', 'Tell your experience'],
    ['Det tager ti minutter, og I behøver ingen konto.', 'It takes ten minutes, and you need no account.'],
  ),
  P7: tool(
    '/samskabelse#P7',
    ['Princip 7: Opfølgning', 'Principle 7: Follow-up'],
    ['Sådan kan man se, om nogen vender tilbage.', 'How to see whether anybody comes back to you.'],
  ),
  M03: card(
    'hverdagsrejsen',
    ['Hverdagsrejsen', 'Day-in-the-life journey'],
    [
      'Gå et døgn igennem time for time, og se, hvor en regel gør det svært.',
      'Go through a day hour by hour, and see where a rule makes it hard.',
    ],
  ),
  M05: card(
    'tre-udgaver-af-problemet',
    ['Tre udgaver af problemet', 'Three framings'],
    ['Så den første sætning ikke vinder.', 'So that the first sentence does not win.'],
  ),
  M06: card(
    'gaatur-to-og-to',
    ['Gåtur to og to', 'Walk and talk'],
    ['Ti minutter hver, med ét spørgsmål.', 'Ten minutes each, with one question.'],
  ),
  M11: card(
    'ressourcekortet',
    ['Ressourcekortet', 'Asset map'],
    ['Se, hvad I kan, har og kender.', 'See what you can do, have and know.'],
  ),
  M12: card(
    'hvad-vil-du-og-hvad-har-du-brug-for',
    ['Hvad vil du, og hvad har du brug for?', 'Wants and needs'],
    ['To spørgsmål, der kommer før ethvert tilbud.', 'Two questions that come before any offer.'],
  ),
  M16: card(
    'fortaellekreds',
    ['Fortællekreds', 'Story circle'],
    ['Tre minutter hver, og ingen afbryder.', 'Three minutes each, and nobody interrupts.'],
  ),
  M18: card(
    'lille-proevehandling',
    ['Lille prøvehandling', 'Small test'],
    [
      'Gæt, prøv i det små, og se på svaret sammen.',
      'Guess, try in the small, and look at the answer together.',
    ],
  ),
  M20: card(
    'samtykkebeslutning',
    ['Samtykkebeslutning', 'Consent decision'],
    [
      'En måde at beslutte på, hvor en væsentlig indvending stopper.',
      'A way to decide in which a weighty objection stops.',
    ],
  ),
  M21: card(
    'aftale-paa-en-side',
    ['Aftale på én side', 'One-page agreement'],
    [
      'Hvem gør hvad, hvem bestemmer hvad, og hvad hvis en stopper?',
      'Who does what, who decides what, and what if one stops?',
    ],
  ),
  M23: card(
    'det-gik-galt',
    ['Det gik galt', 'Premortem'],
    ['Forestil jer, at det er gået galt. Skriv hvorfor.', 'Imagine that it went wrong. Write why.'],
  ),
  M24: card(
    'laeringsmoede',
    ['Læringsmøde', 'After-action review'],
    [
      'Hvad ville vi, hvad skete der, og hvad gør vi nu?',
      'What did we want, what happened, and what do we do now?',
    ],
  ),
  M25: card(
    'bytteboersen',
    ['Byttebørsen', 'Barter floor'],
    ['Små firmaer og foreninger bytter uden penge.', 'Small firms and associations exchange without money.'],
  ),
};
