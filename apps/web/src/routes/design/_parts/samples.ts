/** What the specimens say, in one language. Constructed; no real places or people. */
export type Samples = {
  readonly lang: string;
  readonly title: string;
  readonly standfirst: string;
  readonly paragraphs: readonly string[];
  readonly subtitle: string;
  readonly points: readonly string[];
  readonly voices: readonly { readonly who: string; readonly says: string }[];
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly question: string;
  readonly hint: string;
  readonly why: string;
  readonly answer: string;
  readonly error: string;
  readonly choices: readonly { readonly label: string; readonly description: string }[];
  readonly verbs: {
    readonly tell: string;
    readonly keep: string;
    readonly later: string;
    readonly erase: string;
  };
  readonly place: string;
  readonly email: string;
  readonly when: string;
  readonly tags: readonly string[];
  readonly madeUp: string;
};

const DANISH: Samples = {
  lang: 'da',
  title: 'Den åbne gryde',
  standfirst: 'Mange i bebyggelsen spiste alene. Så holdt vi op med at spørge, hvordan flere kunne komme.',
  paragraphs: [
    'I tre år havde kommunen tilbudt fællesspisning i et hus 900 meter væk. Der kom næsten ingen. Frivilligcentret indkaldte derfor til et møde med et andet spørgsmål: Hvad er det, vi ikke har forstået?',
    'Elleve mødte op. Efter to møder og en gåtur fra dør til dør var problemet blevet et andet. Man skulle tilmelde sig, bestille kørsel og være gammel for at være med.',
  ],
  subtitle: 'Det ville vi gøre anderledes',
  points: [
    'Spørg, hvad I ikke har forstået, før I spørger efter flere.',
    'Lad de ansatte komme som gæster i begyndelsen.',
    'Skriv ned, hvilket krav kommunen giver slip på, og hvor længe.',
  ],
  voices: [
    { who: 'Beboer i opgangen', says: 'Jeg kom, fordi der duftede. Ingen spurgte, hvor gammel jeg var.' },
    {
      who: 'Frivillig i foreningen',
      says: 'Den første gryde var tom efter tyve minutter. Det var vores bedste fejl.',
    },
    { who: 'Medarbejder i hjemmeplejen', says: 'Det var svært at være gæst og ikke personale.' },
    { who: 'Købmand', says: 'Grøntsagerne var gode nok. Vi skulle bare vide, hvem der kunne hente dem.' },
  ],
  facts: [
    { term: 'Hvornår', text: 'Marts 2022 til september 2023, og det fortsætter' },
    { term: 'Hvor', text: 'Et boligområde i en mellemstor kommune' },
    { term: 'Penge', text: '50.000 til 250.000 kr.' },
    { term: 'Hvem siger det', text: 'Flere parter, med tal før og efter' },
  ],
  question: 'Hvad var problemet?',
  hint: 'Skriv det, som I ville sige det til en nabo.',
  why: 'Andre leder efter problemer, der ligner deres egne. Derfor spørger vi først om det.',
  answer: 'Mange spiste alene, fordi man skulle tilmelde sig for at være med.',
  error: 'Skriv mindst én sætning om problemet.',
  choices: [
    { label: 'Gik godt', description: 'Det hjalp dem, det skulle hjælpe.' },
    { label: 'Både godt og skidt', description: 'Noget lykkedes, noget gjorde ikke.' },
    { label: 'Gik dårligt', description: 'Det blev ikke bedre, måske værre.' },
    { label: 'Gik i stå', description: 'Det stoppede, før det blev til noget.' },
  ],
  verbs: {
    tell: 'Fortæl jeres erfaring',
    keep: 'Gem og fortsæt',
    later: 'Spring over',
    erase: 'Slet kladden',
  },
  place: 'Hvor foregik det?',
  email: 'Din e-mail',
  when: 'Hvornår begyndte det?',
  tags: ['Fællesskab', 'Livet som ældre', 'Boligområde'],
  madeUp: 'Konstrueret eksempel',
};

const ARABIC: Samples = {
  lang: 'ar',
  title: 'القِدر المفتوح',
  standfirst: 'كان كثير من السكان يأكلون وحدهم. ثم توقفنا عن السؤال: كيف يأتي عدد أكبر؟',
  paragraphs: [
    'عرضت البلدية على مدى ثلاث سنوات وجبات مشتركة في بيت يبعد 900 متر. لم يأتِ أحد تقريبًا. لذلك دعا مركز المتطوعين إلى لقاء بسؤال آخر: ما الذي لم نفهمه؟',
    'حضر أحد عشر شخصًا. بعد لقاءين وجولة من باب إلى باب صارت المشكلة مختلفة: كان على المرء أن يسجّل اسمه ويطلب سيارة ليشارك.',
  ],
  subtitle: 'ما الذي كنا سنفعله بطريقة أخرى',
  points: [
    'اسألوا عمّا لم تفهموه قبل أن تطلبوا المزيد من الناس.',
    'ليأتِ الموظفون ضيوفًا في البداية.',
    'اكتبوا أي شرط تتخلى عنه البلدية، وإلى متى.',
  ],
  voices: [
    { who: 'ساكنة في العمارة', says: 'جئت بسبب الرائحة الطيبة. لم يسألني أحد عن عمري.' },
    { who: 'متطوع في الجمعية', says: 'فرغ القدر الأول بعد عشرين دقيقة. كان ذلك أفضل أخطائنا.' },
    { who: 'موظفة في الرعاية المنزلية', says: 'كان صعبًا أن أكون ضيفة لا موظفة.' },
    { who: 'صاحب متجر', says: 'كانت الخضار جيدة. احتجنا فقط إلى معرفة من يأخذها.' },
  ],
  facts: [
    { term: 'متى', text: 'من آذار 2022 إلى أيلول 2023، وما زال مستمرًا' },
    { term: 'أين', text: 'حي سكني في بلدية متوسطة' },
    { term: 'المال', text: 'من 50.000 إلى 250.000 كرونة' },
    { term: 'من يقول ذلك', text: 'عدة أطراف، بأرقام قبل وبعد' },
  ],
  question: 'ما المشكلة؟',
  hint: 'اكتبوها كما تقولونها لجار.',
  why: 'يبحث الآخرون عن مشكلات تشبه مشكلاتهم. لذلك نسأل عنها أولًا.',
  answer: 'كان كثيرون يأكلون وحدهم لأن المشاركة تتطلب التسجيل.',
  error: 'اكتبوا جملة واحدة على الأقل عن المشكلة.',
  choices: [
    { label: 'سار جيدًا', description: 'ساعد من كان يجب أن يساعدهم.' },
    { label: 'بين الجيد والسيئ', description: 'نجح شيء ولم ينجح آخر.' },
    { label: 'سار سيئًا', description: 'لم يتحسن شيء، وربما ساء.' },
    { label: 'توقف', description: 'انتهى قبل أن يثمر.' },
  ],
  verbs: { tell: 'احكوا تجربتكم', keep: 'احفظ وتابع', later: 'تخطَّ', erase: 'احذف المسودة' },
  place: 'أين حدث ذلك؟',
  email: 'بريدك الإلكتروني',
  when: 'متى بدأ ذلك؟',
  tags: ['الجماعة', 'حياة كبار السن', 'حي سكني'],
  madeUp: 'مثال مؤلَّف',
};

/** The samples of a direction of reading. */
export function samplesFor(rtl: boolean): Samples {
  return rtl ? ARABIC : DANISH;
}
