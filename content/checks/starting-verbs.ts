/** First words of lessons: imperatives only, so that a lesson can be followed. A new verb is added by hand. */
export const STARTING_VERBS: ReadonlySet<string> = new Set(
  [
    'Aftal Begynd Brug Del Drej Find Flyt Fortæl Giv Gå Hent Hold Indhent Inviter Kald Lad Lyt Læg Mål Ring Sig',
    'Skriv Slut Spørg Stop Svar Send Sæt Sørg Tag Tal Tæl Undersøg Vis Vælg',
    'Ask Drop Get Plan',
    'اسألوا اكتبوا ادعوا اتفقوا',
  ].flatMap((line) => line.split(' ')),
);
