/** A constructed experience: its codes in the order of the conditions, and how far it became better. */
export type ChartCase = readonly [name: string, codes: readonly number[], better: number];

/** What the drawings are shown with: constructed experiences and what they were coded by, in one language. */
export interface ChartWords {
  readonly conditions: readonly string[];
  readonly outcomes: readonly string[];
  readonly cutOff: string;
}

export const CHART_NAMES = ['PROBLEM', 'DECIDE', 'ARENA', 'HOST', 'MANDATE'] as const;

export const DANISH_WORDS: ChartWords = {
  conditions: ['Fælles problem', 'Fælles beslutninger', 'Åben arena', 'Dygtig facilitering', 'Klart mandat'],
  outcomes: ['Det blev nyt', 'Det blev bedre', 'Det varede ved'],
  cutOff: 'grænsen for entydighed',
};

export const ENGLISH_WORDS: ChartWords = {
  conditions: ['Shared problem', 'Shared decisions', 'Open arena', 'Skilled facilitation', 'Clear mandate'],
  outcomes: ['It was new', 'It got better', 'It lasted'],
  cutOff: 'the cut-off of clarity',
};

export const ARABIC_WORDS: ChartWords = {
  conditions: ['مشكلة مشتركة', 'قرارات مشتركة', 'مكان مفتوح', 'تيسير جيد', 'تفويض واضح'],
  outcomes: ['كان جديدًا', 'صار أفضل', 'استمر'],
  cutOff: 'حد الوضوح',
};

/** Constructed, as the specimens are: no real places or people. */
export const CHART_CASES: readonly ChartCase[] = [
  ['Den åbne gryde', [1, 0.67, 1, 1, 1], 0.67],
  ['Mester og makker', [1, 0.67, 0.33, 0.67, 0.67], 1],
  ['Sprog over symaskinen', [0.67, 0.33, 1, 0.67, 0.33], 0.33],
  ['Vågne nætter', [1, 0.67, 0.33, 0.67, 0.33], 0.67],
  ['Børsgulvet uden logoer', [0.67, 1, 0.67, 1, 0.67], 0.67],
  ['Huset, der var tegnet på forhånd', [0, 0, 0.67, 0.33, 0], 0],
  ['Hænder i stedet for hoveder', [0, 0, 0.33, 0, 0.33], 0],
  ['Logo på trøjen', [0, 0, 0.33, 0, 0.33], 0],
  ['Indgang gennem køkkenet', [1, 1, 1, 0.67, 0.67], 1],
  ['Den uåbnede kuvert', [0.67, 0.67, 0.33, 0.33, 0], 0.33],
  ['Haven bag blok 7', [1, 1, 1, 0.67, 0.67], 1],
  ['Cykler til alle', [0.67, 0.67, 0.67, 0.67, 0.67], 0.67],
  ['Natcaféen', [0.67, 0.67, 0.67, 0.67, 0.33], 0.67],
  ['Byttebordet', [0.33, 0.33, 1, 0.67, 0.33], 0.67],
  ['Mødet, ingen kom til', [0, 0, 0, 0.33, 0.33], 0],
  ['Tre skemaer', [0.33, 0, 0, 0, 0.67], 0],
  ['Spørg naboen', [1, 0.67, 0.67, 0.33, 0.33], 0.67],
  ['Skolens fjerde væg', [0.67, 0.67, 0.67, 1, 1], 1],
  ['Frivillig på skema', [0.33, 0, 0.33, 0.33, 0.67], 0.33],
  ['Bænken ved stationen', [0.33, 0.33, 0.67, 0, 0], 0.33],
  ['Pladsen, der blev flyttet', [0.67, 0, 0.67, 0.33, 0], 0.33],
  ['Fællesbilen', [1, 1, 0.33, 0.67, 1], 0.67],
  ['To slags kaffe', [0.33, 0.33, 1, 1, 0.33], 0.33],
  ['Værkstedet om aftenen', [0.67, 0.33, 1, 0.67, 0.67], 0.67],
];
