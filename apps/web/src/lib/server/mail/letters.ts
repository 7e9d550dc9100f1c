import { countsAsked, handedOver, somebodyComes } from './community-letters.ts';
import { emailMoved, newEmail } from './email-letters.ts';
import {
  entryChangesAsked,
  entryHidden,
  entryPublished,
  entryReminder,
  entryReported,
  hostWritten,
} from './entry-letters.ts';
import { logIn } from './log-in-letter.ts';
import { eventCalledOff, eventMoved, eventMovedUp, eventReminder, eventSignedUp } from './event-letters.ts';
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
  entryReminder,
  entryPublished,
  entryChangesAsked,
  entryHidden,
  entryReported,
  hostWritten,
  eventSignedUp,
  eventMovedUp,
  eventReminder,
  eventCalledOff,
  eventMoved,
  handedOver,
  somebodyComes,
  countsAsked,
};
export type Letters = typeof letters;
