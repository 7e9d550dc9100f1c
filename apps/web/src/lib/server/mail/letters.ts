import { emailMoved, newEmail } from './email-letters.ts';
import { logIn } from './log-in-letter.ts';
import { meetingCancelled, meetingInvited, meetingNotes } from './meeting-letters.ts';
import { challengeAddressed, roomWillBeErased, seatInvited } from './process-letters.ts';
import { queueWaits } from './queue-letter.ts';
import { roomIsSilent, weeklyNews } from './weekly-letters.ts';
import { askReply, changesAsked, declined, published, withdrawn } from './review-letters.ts';

/** Every letter Samskab sends, by name. Add one line here for a new one. */
export const letters = {
  logIn,
  newEmail,
  emailMoved,
  changesAsked,
  declined,
  published,
  withdrawn,
  askReply,
  queueWaits,
  seatInvited,
  challengeAddressed,
  roomWillBeErased,
  weeklyNews,
  roomIsSilent,
  meetingInvited,
  meetingCancelled,
  meetingNotes,
};
export type Letters = typeof letters;
