import { ok, refuse } from '../kernel/result.ts';
import { changed, notAllowed, type Act, type Moved } from './act.ts';
import type { Process } from './process.ts';

/**
 * Sends the invitation to a meeting, as often as is needed. Nothing of the meeting changes; that it was sent is an event.
 * One that has begun or was called off invites nobody.
 */
export function sendInvitation(process: Process, act: Act, id: string): Moved {
  const wrong = notAllowed(process, act, 'planMeeting');
  if (wrong) return wrong;
  const meeting = process.of.meeting.find((one) => one.id === id);
  if (!meeting || meeting.cancelled) return refuse({ code: 'notFound' });
  if (new Date(meeting.startsAt) <= act.at) return refuse({ code: 'inThePast' });
  return ok(changed(act, 'inviteToMeeting', [], { about: { kind: 'meeting', id } }));
}
