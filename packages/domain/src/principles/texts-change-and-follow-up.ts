import { indicatorText } from './indicator-text.ts';

/** P6 and P7: changing and working, follow-up. */
export const CHANGE_AND_FOLLOW_UP = {
  I16: indicatorText(
    ['Udfordringer besvaret', 'Challenges answered'],
    {
      green: ['Næsten alle udfordringer fik svar i tide.', 'Nearly all challenges were answered in time.'],
      amber: ['En del udfordringer fik ikke svar i tide.', 'Some challenges were not answered in time.'],
      red: [
        'Intet er blevet udfordret, eller svarene kom ikke.',
        'Nothing has been challenged, or the answers did not come.',
      ],
    },
    [
      'Find den, der kan svare på en åben udfordring, og aftal en dag.',
      'Find the person who can answer an open challenge, and agree on a day.',
    ],
  ),
  I17: indicatorText(
    ['Ændret praksis', 'Changed practice'],
    {
      green: [
        'Mindst halvdelen af parterne har en ny vane nu.',
        'At least half of the parties have a new habit now.',
      ],
      amber: ['Nogle af parterne har en ny vane nu.', 'Some of the parties have a new habit now.'],
      red: ['Næsten alle gør, som de altid har gjort.', 'Nearly all do as they have always done.'],
    },
    [
      'Spørg en af parterne, hvilken vane eller regel de vil lave om.',
      'Ask one of the parties which habit or rule they will change.',
    ],
  ),
  I18: indicatorText(
    ['Ved vi, om det virker?', 'Do we know whether it works?'],
    {
      green: ['Der er set på det både før og efter.', 'It was looked at both before and after.'],
      amber: ['Der er set på det før, men ikke efter endnu.', 'It was looked at before, but not after yet.'],
      red: ['Ingen har set på, hvordan det var før.', 'Nobody has looked at how it was before.'],
    },
    [
      'Tæl eller spørg om det samme som før, også bagefter.',
      'Count or ask the same as before, also afterwards.',
    ],
  ),
  I19: indicatorText(
    ['Aftaler fulgt op', 'Agreements followed up'],
    {
      green: ['Næsten alle aftaler er fulgt op i tide.', 'Nearly all agreements were followed up in time.'],
      amber: ['En del aftaler er ikke fulgt op i tide.', 'Some agreements were not followed up in time.'],
      red: ['De fleste aftaler er ikke fulgt op.', 'Most agreements were not followed up.'],
    },
    ['Skriv, hvordan det går med en aftale, der er over tiden.', 'Write how an overdue agreement is going.'],
  ),
  I20: indicatorText(
    ['Tilbagemelding', 'Feedback'],
    {
      green: [
        'Alle hører næsten altid, hvad der kom ud af mødet.',
        'Everybody nearly always hears what came of the meeting.',
      ],
      amber: [
        'Efter nogle møder hørte deltagerne ikke noget i tide.',
        'After some meetings those who came heard nothing in time.',
      ],
      red: [
        'Efter mange møder hørte deltagerne ikke noget i tide.',
        'After many meetings those who came heard nothing in time.',
      ],
    },
    [
      'Send »det sagde I, det skete der« inden for 14 dage.',
      'Send “you said, this happened” within 14 days.',
    ],
  ),
} as const;
