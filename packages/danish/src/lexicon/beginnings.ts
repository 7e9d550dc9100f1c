// Written for this project.

/** Words that stand before another part without a link, which the dictionary does not say of them. */
export const ALSO_OPEN: readonly string[] = `
alene blind blå blød bo bronze dag død el flad fleks fred gold god grad grå gud gul gæld gå hemmelig hård it jævn klar køb liv lån løs mand
mindre mange navn otte pant ret ro sag samtale skøn smag sviger syn sød sødt tid ting tro tv tør tænd vilje vold ædel øje åben år
`
  .trim()
  .split(/\s+/);

/** Words in -e that are whole before another part, where the dictionary also has the word without it. */
export const WHOLE_IN_E: ReadonlySet<string> = new Set(
  `
arve aske bade binde blære bluse bukse bælte danse dreje døde fase fede flåde fløjte folde friture fryse første hilse hjælpe hvile hylde
hænge karate kaste klinke koste krise lege leje leve liste lodse låne låse løbe lære læse løfte maske nåde nåle pege pibe piske plage
pumpe puste pynte ride rende sanse serve sigte skabe skifte skinke skjule skole skrabe skrive skrue skære slæbe smede sove spalte spille spire
spise sprøjte stege svejse svæve synge tale tavle tilkalde tude tåre valse vaske vifte væve
`
    .trim()
    .split(/\s+/),
);
